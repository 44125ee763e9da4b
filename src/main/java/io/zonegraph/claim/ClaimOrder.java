package io.zonegraph.claim;

import io.zonegraph.graph.input.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("ClaimOrder")
@Description("One key of an order of claims.")
public final class ClaimOrder extends Order<ClaimOrder.ClaimOrderField> {

    @Description("What claims can be sorted by.")
    public enum ClaimOrderField {
        @Description("By what it is about, in the alphabet of the codes.")
        PROPERTY,
        @Description("By when it was so: by the first day that the date may mean.")
        AS_OF,
        @Description("By when it was recorded.")
        RECORDED_AT,
        @Description("By the figure, whatever its unit.")
        QUANTITY;
    }
}
