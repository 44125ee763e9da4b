package io.zonegraph.sector;

import org.eclipse.microprofile.graphql.Description;

@Description("How a park stands to a sector.")
public enum SectorRole {
    @Description("It looks for companies of the sector.")
    SOUGHT,

    @Description("Companies of the sector are there.")
    SETTLED
}
