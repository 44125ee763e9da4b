package io.zonegraph.park;

import org.eclipse.microprofile.graphql.Description;

@Description("What a park is laid out for.")
public enum ParkKind {
    @Description("Industry in general.")
    INDUSTRIAL,

    @Description("Suppliers of parts and materials to other industries.")
    SUPPORTING_INDUSTRY,

    @Description("Production for export.")
    EXPORT_PROCESSING,

    @Description("High technology.")
    HIGH_TECH,

    @Description("Industry with shared, cleaner use of resources.")
    ECO,

    @Description("Storage and transport.")
    LOGISTICS,

    @Description("An industrial cluster: small, and licensed locally.")
    CLUSTER
}
