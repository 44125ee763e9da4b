package io.zonegraph.park;

import org.eclipse.microprofile.graphql.Description;

@Description("What a park supplies to its tenants.")
public enum UtilityKind {
    @Description("Electricity.")
    POWER,

    @Description("Clean water.")
    WATER,

    @Description("Treatment of waste water.")
    WASTEWATER,

    @Description("Gas.")
    GAS,

    @Description("Telecommunication.")
    TELECOM
}
