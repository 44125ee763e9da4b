package io.zonegraph.history;

import org.eclipse.microprofile.graphql.Description;

@Description("What changed in the graph.")
public enum ChangeKind {
    @Description("A claim was recorded.")
    CLAIM_RECORDED,

    @Description("A claim was given up, because another took its place or it was withdrawn.")
    CLAIM_SUPERSEDED,

    @Description("A node became known.")
    NODE_ADDED
}
