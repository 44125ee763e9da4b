package io.zonegraph.commitment;

import org.eclipse.microprofile.graphql.Description;

@Description("What became of a commitment.")
public enum CommitmentStatus {
    @Description("Nothing yet.")
    OPEN,

    @Description("Another commitment answers it.")
    ANSWERED,

    @Description("It was done.")
    FULFILLED,

    @Description("It was not done, and no longer will be.")
    BROKEN,

    @Description("No source tells.")
    UNKNOWN
}
