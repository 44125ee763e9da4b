package io.zonegraph.node;

import org.eclipse.microprofile.graphql.Description;

@Description("How well a point is known.")
public enum LocationAccuracy {
    @Description("The place itself, or the middle of its boundary.")
    EXACT,

    @Description("Within a few kilometres of the place.")
    APPROXIMATE,

    @Description("The middle of the ward, commune or town it lies in.")
    LOCALITY,

    @Description("The middle of the city or province it lies in.")
    REGION,

    @Description("Only the country is known.")
    COUNTRY
}
