package io.zonegraph.commitment;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether somebody made a commitment or was addressed by it.")
public enum CommitmentDirection {
    @Description("They made it.")
    MADE,

    @Description("It was made to them.")
    RECEIVED
}
