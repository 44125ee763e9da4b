package io.zonegraph.deal;

import io.zonegraph.graph.input.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("DealOrder")
@Description("One key of an order of deals.")
public final class DealOrder extends Order<DealOrder.DealOrderField> {

    @Description("What deals can be sorted by.")
    public enum DealOrderField {
        @Description("By the date of signing: by the first day that it may mean.")
        SIGNED_ON,
        @Description("By the name: the English one, else the Vietnamese, else the Chinese.")
        NAME,
        @Description("By the area it is about.")
        AREA_HECTARES,
        @Description("By the day on which it was last confirmed.")
        LAST_CONFIRMED_ON,
        @Description("By when the graph first knew of it.")
        RECORDED_AT;
    }
}
