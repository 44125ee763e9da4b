package io.zonegraph.commitment;

import io.zonegraph.graph.input.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("CommitmentOrder")
@Description("One key of an order of requests, pledges and other commitments.")
public final class CommitmentOrder extends Order<CommitmentOrder.CommitmentOrderField> {

    @Description("What requests, pledges and other commitments can be sorted by.")
    public enum CommitmentOrderField {
        @Description("By the name: the English one, else the Vietnamese, else the Chinese.")
        NAME,
        @Description("By when the graph first knew of it.")
        RECORDED_AT;
    }
}
