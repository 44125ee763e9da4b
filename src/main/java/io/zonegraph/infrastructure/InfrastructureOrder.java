package io.zonegraph.infrastructure;

import io.zonegraph.graph.input.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("InfrastructureOrder")
@Description("One key of an order of ports, airports, power plants and other infrastructure.")
public final class InfrastructureOrder extends Order<InfrastructureOrder.InfrastructureOrderField> {

    @Description("What ports, airports, power plants and other infrastructure can be sorted by.")
    public enum InfrastructureOrderField {
        @Description("By the name: the English one, else the Vietnamese, else the Chinese.")
        NAME,
        @Description("By when the graph first knew of it.")
        RECORDED_AT;
    }
}
