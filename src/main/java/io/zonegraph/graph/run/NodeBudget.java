package io.zonegraph.graph.run;

import io.zonegraph.graph.Cost;
import io.zonegraph.graph.Cost.Measure;
import io.zonegraph.graph.plan.ListingPlan;
import io.zonegraph.graph.plan.Plan;
import io.zonegraph.graph.plan.RowsPlan;
import io.zonegraph.graph.plan.TotalsPlan;

/**
 * Foresees how many nodes a request asks for by its page sizes, before any SQL runs; what lies behind nodes whose kind only
 * the data tell is added when they are met.
 */
final class NodeBudget {

    private final Request request;
    private final Cost cost;

    NodeBudget(Request request) {
        this.request = request;
        this.cost = request.cost();
    }

    /** @throws RequestException with {@code LIMIT_EXCEEDED} */
    void foresee(Plan plan) {
        add(0);
        for (Plan.Root root : plan.roots()) {
            switch (root) {
                case Plan.Root.Listing listing -> spend(listing.plan(), 1);
                case Plan.Root.ByKey byKey -> below(byKey.rows(), 1);
                default -> {}
            }
        }
    }

    /** What lies below {@code rows} rows: as many nodes as the pages can hold, not as there turn out to be. */
    void below(RowsPlan plan, long rows) {
        add(rows * plan.boundaries() * Cost.NODES_OF_A_BOUNDARY);
        for (RowsPlan.Dependent dependent : plan.dependents()) {
            ListingPlan listing = dependent.rows().listing();
            if (listing != null) {
                spend(listing, rows);
            }
        }
    }

    private void spend(ListingPlan plan, long parents) {
        request.of(plan.arguments(), () -> spendAt(plan, parents));
    }

    private void spendAt(ListingPlan plan, long parents) {
        long rows = parents;
        if (plan.isConnection()) {
            rows = plan.wantsRows() ? parents * Paging.limit(plan, request.values(plan.arguments())) : 0;
            add(rows);
        }
        for (TotalsPlan totals : plan.totals()) {
            if (totals.grouped()) {
                request.of(
                        totals.arguments(), () -> add(parents * Dimension.groups(request.values(totals.arguments()))));
            }
        }
        below(plan.rows(), rows);
    }

    private void add(long nodes) {
        cost.use(Measure.FORESEEN, nodes);
    }
}
