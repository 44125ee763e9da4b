package io.zonegraph.city;

import io.zonegraph.graph.input.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("CityOrder")
@Description("One key of an order of cities and provinces.")
public final class CityOrder extends Order<CityOrder.CityOrderField> {

    @Description("What cities and provinces can be sorted by.")
    public enum CityOrderField {
        @Description("By the name: the English one, else the Vietnamese, else the Chinese.")
        NAME,
        @Description("By area.")
        AREA_SQUARE_KILOMETRES,
        @Description("By population.")
        POPULATION,
        @Description("By the rank of the economy in its country.")
        ECONOMY_RANK,
        @Description("By when the graph first knew of it.")
        RECORDED_AT;
    }
}
