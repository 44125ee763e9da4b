package io.zonegraph.sector;

import org.eclipse.microprofile.graphql.Description;

@Description("A scheme that sector codes come from.")
public enum SectorScheme {
    @Description("International Standard Industrial Classification, revision 4.")
    ISIC4,

    @Description("Concepts of this graph, where ISIC has no class that fits.")
    LOCAL,

    @Description(
            "Programmes of states, such as the Belt and Road Initiative, which events and deals are placed in. They "
                    + "are no sectors in the strict sense.")
    PROGRAMME
}
