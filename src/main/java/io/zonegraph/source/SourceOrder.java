package io.zonegraph.source;

import io.zonegraph.graph.input.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("SourceOrder")
@Description("One key of an order of sources.")
public final class SourceOrder extends Order<SourceOrder.SourceOrderField> {

    @Description("What sources can be sorted by.")
    public enum SourceOrderField {
        @Description("By the name: the English one, else the Vietnamese, else the Chinese.")
        NAME,
        @Description("By the instant of publication.")
        PUBLISHED_AT,
        @Description("By when the graph first knew of it.")
        RECORDED_AT;
    }
}
