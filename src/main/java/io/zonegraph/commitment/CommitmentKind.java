package io.zonegraph.commitment;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of commitment it is.")
public enum CommitmentKind {
    @Description("One side asks the other for something.")
    REQUEST,

    @Description("One side proposes something to do together.")
    PROPOSAL,

    @Description("One side promises something.")
    PLEDGE,

    @Description("One side invites the other to invest or to come.")
    INVITATION,

    @Description("One side says that it is interested.")
    INTEREST,

    @Description("One side says what it wants to reach.")
    GOAL
}
