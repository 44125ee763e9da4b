package io.zonegraph.commitment;

import org.eclipse.microprofile.graphql.Description;

@Description("What became of a commitment.")
public enum CommitmentStatus {
    @Description(
            "No source tells of an answer or of what became of it, and its own time, if it named one, is not over.")
    OPEN,

    @Description("Another commitment answers it.")
    ANSWERED,

    @Description("It was done.")
    FULFILLED,

    @Description("It was not done, and no longer will be.")
    BROKEN,

    @Description("Its own time is over, and no source tells what became of it.")
    UNKNOWN
}
