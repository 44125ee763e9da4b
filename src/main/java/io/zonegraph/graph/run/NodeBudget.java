package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.plan.ListingPlan;
import java.util.Objects;

/** Bounds how many nodes a request may ask for by its page sizes, before the SQL that would read them runs. */
final class NodeBudget {

    private static final int MOST = 10_000;
    private int spent;

    void spend(ListingPlan plan, Statement statement, int parents) {
        if (!plan.isConnection() || !plan.wantsRows()) {
            return;
        }
        spent += parents * Objects.requireNonNull(statement.page()).limit();
        if (spent > MOST) {
            throw new RequestException(
                    ErrorCode.LIMIT_EXCEEDED,
                    "This query asks for more than " + MOST + " nodes by its page sizes. Ask for smaller pages.");
        }
    }
}
