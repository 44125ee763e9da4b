package io.zonegraph.organisation;

import io.zonegraph.graph.input.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("OrganisationOrder")
@Description("One key of an order of organisations of every kind.")
public final class OrganisationOrder extends Order<OrganisationOrder.OrganisationOrderField> {

    @Description("What organisations of every kind can be sorted by.")
    public enum OrganisationOrderField {
        @Description("By the name: the English one, else the Vietnamese, else the Chinese.")
        NAME,
        @Description("By when the graph first knew of it.")
        RECORDED_AT;
    }
}
