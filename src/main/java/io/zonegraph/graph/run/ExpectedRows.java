package io.zonegraph.graph.run;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many rows PostgreSQL is expected to look at for a listing.
 *
 * @param parents how many rows the listing is of; 1 at the query root
 * @param all the rows that there are for them
 * @param kept those that are left by what indexes find of the filter; the rest of the filter is looked at for each
 * @param computed whether a function of the database computes the rows
 */
record ExpectedRows(double parents, double all, double kept, boolean computed, boolean root) {

    /** From here on an index is expected to find what is asked for. */
    private static final double FOUND_BY_INDEX = 0.05;

    static ExpectedRows of(
            Catalog catalog, RowSource source, @Nullable Integer parents, Map<String, Object> arguments) {
        TableStatistics statistics = catalog.statistics();
        double whole = source.rowsOfAll(statistics);
        double all = parents == null ? whole : Math.min(whole, parents * source.rowsOfOne(statistics));
        double share = arguments.get("filter") instanceof Map<?, ?> filter
                ? new Selectivity(catalog).of(source.subject(), Arguments.map(filter))
                : 1;
        return new ExpectedRows(parents == null ? 1 : parents, all, all * share, source.isComputed(), parents == null);
    }

    /** Rows of the pages. */
    double answered(int limit) {
        return Math.min(all, parents * limit);
    }

    /**
     * Rows that are looked at for pages: one in the order of an index ends with its last row, unless a filter leaves others
     * out or the order is by what is computed of each.
     */
    double looked(Page page, int limit, Map<String, Object> arguments) {
        boolean ends = page.computed().isEmpty()
                && !(arguments.get("filter") instanceof Map<?, ?> filter && !filter.isEmpty())
                && (root || arguments.get("orderBy") == null);
        return ends ? answered(limit) : kept;
    }

    /** Pays for finding the rows that are looked at. */
    void walk(Price price, double looked) {
        boolean found = looked <= all * FOUND_BY_INDEX;
        price.at(parents, () -> price.pay(computed ? Price.FUNCTION : root ? 0 : Price.PROBE));
        price.at(found ? looked : all, () -> price.pay(found ? Price.LINKED : root ? Price.ROW : Price.LINKED));
    }
}
