package io.zonegraph.node;

import org.eclipse.microprofile.graphql.Description;

@Description("What is known of an area rests on.")
public enum AreaBasis {
    @Description("A source states the whole.")
    STATED,

    @Description("The whole is not stated: parts are added up, whose areas are. The whole has at least that much.")
    FROM_PARTS
}
