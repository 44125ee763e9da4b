package io.zonegraph.organisation;

import io.zonegraph.graph.input.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("DeveloperOrder")
@Description("One key of an order of developers.")
public final class DeveloperOrder extends Order<DeveloperOrder.DeveloperOrderField> {

    @Description("What developers can be sorted by.")
    public enum DeveloperOrderField {
        @Description("By the name: the English one, else the Vietnamese, else the Chinese.")
        NAME,
        @Description("By the area it has developed.")
        DEVELOPED_AREA_HECTARES,
        @Description("By when the graph first knew of it.")
        RECORDED_AT;
    }
}
