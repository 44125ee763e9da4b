package io.zonegraph.organisation;

import io.zonegraph.graph.input.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("PersonOrder")
@Description("One key of an order of people.")
public final class PersonOrder extends Order<PersonOrder.PersonOrderField> {

    @Description("What people can be sorted by.")
    public enum PersonOrderField {
        @Description("By the name: the English one, else the Vietnamese, else the Chinese.")
        NAME,
        @Description("By when the graph first knew of it.")
        RECORDED_AT;
    }
}
