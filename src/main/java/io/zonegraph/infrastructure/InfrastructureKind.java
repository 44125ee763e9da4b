package io.zonegraph.infrastructure;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of infrastructure it is.")
public enum InfrastructureKind {
    @Description("A sea port.")
    SEA_PORT,

    @Description("An airport.")
    AIRPORT,

    @Description("A power plant.")
    POWER_PLANT,

    @Description("A border gate.")
    BORDER_GATE,

    @Description("A railway.")
    RAILWAY,

    @Description("An expressway.")
    EXPRESSWAY
}
