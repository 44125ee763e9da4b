package io.zonegraph.claim;

import org.eclipse.microprofile.graphql.Description;

@Description("How a claim stands among those about the same property.")
public enum Rank {
    @Description("The one to believe, where there are several.")
    PREFERRED,

    @Description("As good as any other.")
    NORMAL,

    @Description("Known to be wrong or outdated; kept as evidence, never shown as the value.")
    DEPRECATED
}
