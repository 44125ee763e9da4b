package io.zonegraph.sector;

import io.zonegraph.graph.input.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("SectorOrder")
@Description("One key of an order of sectors.")
public final class SectorOrder extends Order<SectorOrder.SectorOrderField> {

    @Description("What sectors can be sorted by.")
    public enum SectorOrderField {
        @Description("By the name: the English one, else the Vietnamese, else the Chinese.")
        NAME,
        @Description("By the code in the scheme.")
        CODE;
    }
}
