package io.zonegraph.zone;

import io.zonegraph.graph.input.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("EconomicZoneOrder")
@Description("One key of an order of economic zones.")
public final class EconomicZoneOrder extends Order<EconomicZoneOrder.EconomicZoneOrderField> {

    @Description("What economic zones can be sorted by.")
    public enum EconomicZoneOrderField {
        @Description("By the name: the English one, else the Vietnamese, else the Chinese.")
        NAME,
        @Description("By area.")
        AREA_HECTARES,
        @Description("By the date of establishment: by the first day that it may mean.")
        ESTABLISHED_ON,
        @Description("By when the graph first knew of it.")
        RECORDED_AT;
    }
}
