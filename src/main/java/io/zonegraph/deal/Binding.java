package io.zonegraph.deal;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a deal binds its parties.")
public enum Binding {
    @Description("It binds them.")
    YES,

    @Description("It binds nobody.")
    NO,

    @Description("No source tells.")
    UNKNOWN
}
