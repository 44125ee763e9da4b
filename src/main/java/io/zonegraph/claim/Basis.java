package io.zonegraph.claim;

import org.eclipse.microprofile.graphql.Description;

@Description("What a claim rests on.")
public enum Basis {
    @Description("Stated by the body that decides or measures it.")
    OFFICIAL,

    @Description("Reported by a source.")
    REPORTED,

    @Description("Computed from other claims, or from what stands in a source.")
    DERIVED,

    @Description("Estimated by a source.")
    ESTIMATED,

    @Description("Concluded by the curator, who says why.")
    INFERRED
}
