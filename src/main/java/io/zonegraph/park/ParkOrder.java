package io.zonegraph.park;

import io.zonegraph.graph.input.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("ParkOrder")
@Description("One key of an order of industrial parks.")
public final class ParkOrder extends Order<ParkOrder.ParkOrderField> {

    @Description("What industrial parks can be sorted by.")
    public enum ParkOrderField {
        @Description("By the name: the English one, else the Vietnamese, else the Chinese.")
        NAME,
        @Description("By the whole area.")
        AREA_HECTARES,
        @Description("By the area still to be had.")
        AVAILABLE_AREA_HECTARES,
        @Description("By the share of the leasable area that is taken.")
        OCCUPANCY_PERCENT,
        @Description("By when the graph first knew of it.")
        RECORDED_AT;
    }
}
