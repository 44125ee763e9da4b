package io.zonegraph.park;

import io.zonegraph.graph.input.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("SubdivisionOrder")
@Description("One key of an order of parts of parks.")
public final class SubdivisionOrder extends Order<SubdivisionOrder.SubdivisionOrderField> {

    @Description("What parts of parks can be sorted by.")
    public enum SubdivisionOrderField {
        @Description("By the name: the English one, else the Vietnamese, else the Chinese.")
        NAME,
        @Description("By the number among those of its kind.")
        ORDINAL,
        @Description("By area.")
        AREA_HECTARES;
    }
}
