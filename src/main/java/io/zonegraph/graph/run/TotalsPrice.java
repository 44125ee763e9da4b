package io.zonegraph.graph.run;

import io.zonegraph.graph.Read;
import io.zonegraph.graph.plan.TotalsPlan;
import io.zonegraph.graph.plan.TotalsPlan.Measure;
import java.util.List;

/** What adding up a row takes, in each of the groups that its links lead to. */
record TotalsPrice(TotalsPlan plan, List<Dimension> dimensions, boolean overlaps, Catalog catalog) {

    void pay(Price price) {
        pay(price, 0);
    }

    private void pay(Price price, int place) {
        if (place == dimensions.size()) {
            price.pay(row());
            return;
        }
        Read.Rows links = dimensions.get(place).links();
        if (links == null) {
            pay(price, place + 1);
        } else {
            price.pay(Price.PROBE);
            RowSource linked = RowSource.of(links, catalog.models(), "", "");
            price.related(linked, catalog.statistics(), () -> {
                price.pay(Price.LINKED);
                pay(price, place + 1);
            });
        }
    }

    private double row() {
        long tables = plan.measures().values().stream()
                .filter(measure -> measure instanceof Measure.Money money && money.table() != null)
                .count();
        return Price.ADDED * (1 + tables * 2 + (overlaps ? 2 : 0))
                + Price.VALUE * plan.measures().size()
                + Price.GROUPED * dimensions.size();
    }
}
