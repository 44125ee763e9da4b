package io.zonegraph.event;

import io.zonegraph.graph.input.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("EventOrder")
@Description("One key of an order of events.")
public final class EventOrder extends Order<EventOrder.EventOrderField> {

    @Description("What events can be sorted by.")
    public enum EventOrderField {
        @Description("By when it happened: by the first day that the date may mean.")
        HAPPENED_ON,
        @Description("By the name: the English one, else the Vietnamese, else the Chinese.")
        NAME,
        @Description("By when the graph first knew of it.")
        RECORDED_AT;
    }
}
