package io.zonegraph.graph.run;

import io.zonegraph.graph.Cost.Measure;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.model.EntityModels;
import io.zonegraph.graph.plan.Distance;
import io.zonegraph.graph.plan.ListingPlan;
import io.zonegraph.graph.plan.RowsPlan;
import io.zonegraph.graph.plan.TotalsPlan;
import io.zonegraph.graph.run.Request.AskedCurrency;
import io.zonegraph.graph.run.Statement.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the statements of a plan. Shared. */
final class Statements {

    /** How many items a plain list has where it has many; none of those that sources tell of has a hundred. */
    private static final int USUAL_LIST = 50;

    private final Catalog catalog;
    private final EntityModels models;
    private final SortKeys keys;

    Statements(Catalog catalog) {
        this.catalog = catalog;
        this.models = catalog.models();
        this.keys = new SortKeys(catalog);
    }

    /** Rows of one entity by their ids. */
    Statement byIds(RowsPlan rows, List<String> ids, Request request) {
        Sql sql = new Sql(request.cost());
        select(sql, rows, request);
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
        select(sql, rows, request);
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
        Listing listing = new Listing(plan, parents, request);
        listing.write();
        listing.sql
                .currencies()
                .forEach(amounts -> request.ofCurrency(
                        new AskedCurrency(plan.arguments(), amounts), plan.rows(), CurrencyHints.ofPage(amounts)));
        return new Statement(plan.rows(), listing.sql, listing.page, parents != null, listing.told, listing.most());
    }

    /** The totals of a listing: of these parents, or at the query root. */
    Statement totals(ListingPlan plan, TotalsPlan totals, @Nullable Parents parents, Request request) {
        Listing listing = new Listing(plan, parents, request);
        listing.totals(totals);
        listing.sql
                .currencies()
                .forEach(amounts -> request.ofCurrency(
                        new AskedCurrency(amounts.key() == null ? plan.arguments() : totals.arguments(), amounts),
                        totals.rows(),
                        CurrencyHints.ofTotals(amounts)));
        return new Statement(
                totals.rows(),
                listing.sql,
                listing.page.ofTotals(),
                parents != null,
                List.of(),
                listing.mostGroups(totals));
    }

    private void select(Sql sql, RowsPlan rows, Request request) {
        String before = "select ";
        for (String expression : rows.expressions()) {
            sql.add(before);
            Distance distance = rows.computed(expression);
            if (distance == null) {
                sql.add(expression);
            } else {
                request.of(distance.arguments(), () -> distance(sql, distance, request.values(distance.arguments())));
            }
            before = ", ";
        }
    }

    /** To the metre, which is more than any point here is good for. */
    private void distance(Sql sql, Distance distance, Map<String, Object> arguments) {
        sql.add("round(");
        RequestException.within(
                Distance.PLACE,
                () -> new PlaceSql(sql, models, new FilterSql(sql, catalog))
                        .distance(
                                new PlaceSql.Point(distance.latitude(), distance.longitude(), ""),
                                Arguments.map(Objects.requireNonNull(arguments.get(Distance.PLACE)))));
        sql.add(")");
    }

    private final class Listing {

        private final Sql sql;
        private final ListingPlan plan;
        private final @Nullable Parents parents;
        private final Map<String, Object> arguments;
        private final Request request;
        private final Page page;
        private final List<Told> told;
        private final RowSource source;

        Listing(ListingPlan plan, @Nullable Parents parents, Request request) {
            Map<String, Object> arguments = request.values(plan.arguments());
            this.request = request;
            this.sql = new Sql(request.cost());
            this.plan = plan;
            this.parents = parents;
            // Totals of the listing may be what asks, and have arguments of their own.
            this.arguments = request.in(plan.arguments(), () -> taken(plan, arguments));
            this.page = request.in(
                    plan.arguments(), () -> Paging.page(plan, parents != null, keys.of(plan, arguments), arguments));
            this.told = told();
            this.source = RowSource.of(plan.read(), models, "t", "l");
        }

        /** By its page size; of a plain list, whose length only the data tell, a usual number. */
        long most() {
            return (long) (parents == null ? 1 : parents.count())
                    * (plan.form() instanceof ListingPlan.Form.Items ? USUAL_LIST : page.limit() + 1);
        }

        long mostGroups(TotalsPlan totals) {
            int groups = totals.grouped() ? Dimension.groups(request.values(totals.arguments())) : 1;
            return (long) groups * (parents == null ? 1 : parents.count());
        }

        /** Of many parents each may have a full page: what no request may read is not sent, either. */
        private void cap() {
            if (parents != null && (long) parents.count() * page.limit() > Measure.ROWS.most()) {
                sql.add(" limit " + (Measure.ROWS.most() + 1));
            }
        }

        private List<Told> told() {
            List<Told> told = new ArrayList<>();
            if (plan.wantsTotal()) {
                told.add(Told.TOTAL);
            }
            if (page.cursor() != null && plan.wantsBehind(page.backward())) {
                told.add(Told.BEHIND);
            }
            return told;
        }

        private Map<String, Object> taken(ListingPlan plan, Map<String, Object> arguments) {
            return plan.read().relation() instanceof Read.Relation.Function function
                    ? new FunctionArguments(function, plan.arguments().definition(), models).of(arguments)
                    : arguments;
        }

        void write() {
            if (parents == null && told.isEmpty()) {
                page();
                return;
            }
            sql.add("select ");
            String before = "";
            if (parents != null) {
                sql.add("p.id");
                before = ", ";
            }
            for (Told one : told) {
                sql.add(before).add(one == Told.TOTAL ? "n.n" : "b.b");
                before = ", ";
            }
            if (plan.wantsRows()) {
                sql.add(before).add("x.*");
            }
            sql.add(" from ");
            if (parents != null) {
                parents.from(sql);
            }
            tell();
            if (plan.wantsRows()) {
                sql.add(told.isEmpty() ? " cross join lateral (" : " left join lateral (");
                page();
                sql.add(told.isEmpty() ? ") x" : ") x on true");
            }
            cap();
        }

        private void tell() {
            String before = parents == null ? "" : " cross join lateral ";
            for (Told one : told) {
                sql.add(before);
                switch (one) {
                    case TOTAL -> total();
                    case BEHIND -> behind();
                }
                before = " cross join lateral ";
            }
        }

        void totals(TotalsPlan totals) {
            String before = "select ";
            if (parents != null) {
                sql.add(before).add("p.id");
                before = ", ";
            }
            for (String expression : totals.rows().expressions()) {
                sql.add(before).add(expression);
                before = ", ";
            }
            Map<String, Object> of = request.values(totals.arguments());
            if (isByMoney(of.get(TotalsPlan.ORDER_BY))) {
                sql.add(", x.v");
            }
            sql.add(" from ");
            if (parents != null) {
                parents.from(sql);
                sql.add(" cross join lateral ");
            }
            TotalsSql.Added added = new TotalsSql.Added(totals, source);
            new TotalsSql(sql, added, of, catalog).write(joins -> request.of(plan.arguments(), () -> matching(joins)));
        }

        /** Whether an order compares amounts; its keys then tell whether there are any. */
        private static boolean isByMoney(@Nullable Object order) {
            List<?> keys = order instanceof List<?> several ? several : Collections.singletonList(order);
            return keys.stream().anyMatch(key -> key instanceof Map<?, ?> one && one.get("currency") != null);
        }

        private void total() {
            sql.add("(select count(*) as n");
            matching(() -> {});
            sql.add(") n");
        }

        /** Each stretch by itself, so that an index finds the one row that will do. */
        private void behind() {
            sql.add("(select ");
            String before = "";
            for (Ordering.Stretch stretch : Ordering.behind(page)) {
                sql.add(before).add("exists (select 1");
                matching(() -> compute(page.computed()));
                stretch.and(sql);
                sql.add(")");
                before = " or ";
            }
            sql.add(" as b) b");
        }

        /** The rows that belong to the parent and fulfil the filter; {@code joins} adds what stands beside them. */
        private void matching(Runnable joins) {
            String parent = parents == null ? null : "p.id";
            source.from(sql, parent, arguments);
            joins.run();
            source.where(sql, parent, arguments);
            if (arguments.get("filter") instanceof Map<?, ?> filter) {
                RequestException.within(
                        "filter", () -> new FilterSql(sql, catalog).and(source.subject(), Arguments.map(filter)));
            }
        }

        private void compute(List<Page.SortKey> computed) {
            String before = " cross join lateral (select ";
            for (Page.SortKey key : computed) {
                Objects.requireNonNull(key.computation()).accept(sql.add(before));
                sql.add(" as " + key.inner().substring("o.".length()));
                before = ", ";
            }
            if (!computed.isEmpty()) {
                sql.add(") o");
            }
        }

        /** The limit stands inside, the joins outside: only the rows of the page are joined. */
        private void page() {
            select(sql, plan.rows(), request);
            if (plan.wantsCursors() || isByMoney(arguments.get("orderBy"))) {
                page.keys().forEach(key -> sql.add(", ").add(key.outer()));
            }
            List<Ordering.Stretch> stretches = Ordering.stretches(page);
            int limit = page.limit() + (plan.wantsMore(page.backward()) ? 1 : 0);
            String before = " from (";
            for (Ordering.Stretch stretch : stretches) {
                sql.add(before).add("(");
                stretch(stretch, limit);
                sql.add(")");
                before = " union all ";
            }
            sql.add(") t").add(plan.rows().joins());
            Ordering.orderBy(sql, page, Page.SortKey::outer);
            if (stretches.size() > 1) {
                sql.add(" limit " + limit);
            }
        }

        private void stretch(Ordering.Stretch stretch, int limit) {
            sql.add("select t.*");
            if (plan.rows().link() != null) {
                plan.rows().linkColumns().forEach((column, name) -> sql.add(", l." + column + " as " + name));
                page.keys().stream()
                        .map(Page.SortKey::linkColumn)
                        .filter(Objects::nonNull)
                        .filter(column -> !plan.rows().linkColumns().containsKey(column))
                        .forEach(column -> sql.add(", l." + column + " as l_" + column));
            }
            page.computed().forEach(key -> sql.add(", ").add(key.inner()));
            matching(() -> compute(page.computed()));
            stretch.and(sql);
            Ordering.orderBy(sql, page, Page.SortKey::inner);
            sql.add(" limit " + limit);
        }
    }
}
