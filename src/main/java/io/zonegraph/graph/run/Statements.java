package io.zonegraph.graph.run;

import io.zonegraph.graph.plan.ListingPlan;
import io.zonegraph.graph.plan.RowsPlan;
import io.zonegraph.graph.plan.TotalsPlan;
import io.zonegraph.graph.run.Request.AskedCurrency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the statements of a plan. Shared. */
final class Statements {

    private final Catalog catalog;
    private final SelectSql select;

    Statements(Catalog catalog) {
        this.catalog = catalog;
        this.select = new SelectSql(catalog);
    }

    /** Rows of one entity by their ids. */
    Statement byIds(RowsPlan rows, List<String> ids, Request request) {
        Sql sql = new Sql(request.cost());
        select.of(sql, rows, request);
        sql.add(" from " + rows.entity().table() + " t" + rows.joins() + " where t."
                + rows.entity().idColumn() + " = ");
        if (ids.size() == 1) {
            sql.bind(ids.getFirst());
        } else {
            sql.bindAny(ids, "bigint");
        }
        return new Statement(rows, sql, null, false, List.of(), ids.size());
    }

    /** The row of one entity with this key. */
    Statement byKey(RowsPlan rows, String column, String key, Request request) {
        Sql sql = new Sql(request.cost());
        select.of(sql, rows, request);
        sql.add(" from " + rows.entity().table() + " t" + rows.joins() + " where t." + column + " = ")
                .bind(key);
        String only = rows.entity().onlyThisClass("t");
        if (only != null) {
            sql.add(" and ").add(only);
        }
        return new Statement(rows, sql, null, false, List.of(), 1);
    }

    /** The rows of a listing: of these parents, or at the query root. */
    Statement listing(ListingPlan plan, @Nullable Parents parents, Request request) {
        ListingSql listing = new ListingSql(catalog, plan, parents, request);
        listing.write();
        listing.sql().priced();
        listing.sql()
                .currencies()
                .forEach(amounts -> request.ofCurrency(
                        new AskedCurrency(plan.arguments(), amounts), plan.rows(), CurrencyHints.ofPage(amounts)));
        return new Statement(
                plan.rows(), listing.sql(), listing.page(), parents != null, listing.told(), listing.most());
    }

    /** The totals of a listing: of these parents, or at the query root. */
    Statement totals(ListingPlan plan, TotalsPlan totals, @Nullable Parents parents, Request request) {
        ListingSql listing = new ListingSql(catalog, plan, parents, request);
        listing.totals(totals);
        listing.sql().priced();
        listing.sql()
                .currencies()
                .forEach(amounts -> request.ofCurrency(
                        new AskedCurrency(amounts.key() == null ? plan.arguments() : totals.arguments(), amounts),
                        totals.rows(),
                        CurrencyHints.ofTotals(amounts)));
        return new Statement(
                totals.rows(),
                listing.sql(),
                listing.page().ofTotals(),
                parents != null,
                List.of(),
                listing.mostGroups(totals));
    }
}
