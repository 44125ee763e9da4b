package io.zonegraph.zone;

import org.eclipse.microprofile.graphql.Description;

@Description("Under which regime a zone stands.")
public enum ZoneKind {
    @Description("Coastal economic zone.")
    COASTAL,

    @Description("Border-gate economic zone.")
    BORDER_GATE,

    @Description("Specialised economic zone.")
    SPECIALISED,

    @Description("Free trade zone.")
    FREE_TRADE,

    @Description("Export processing zone.")
    EXPORT_PROCESSING,

    @Description("High-tech zone.")
    HIGH_TECH,

    @Description("Special economic zone.")
    SPECIAL
}
