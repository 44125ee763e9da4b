package io.zonegraph.graph.run;

import io.zonegraph.graph.Cost.Measure;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.plan.ListingPlan;
import io.zonegraph.graph.plan.RowsPlan;
import io.zonegraph.graph.plan.TotalsPlan;
import io.zonegraph.graph.run.Statement.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the statements of one listing: of these parents, or at the query root. */
final class ListingSql {

    /** How many items a plain list has where it has many; none of those that sources tell of has a hundred. */
    private static final int USUAL_LIST = 50;

    private final Catalog catalog;
    private final Sql sql;
    private final ListingPlan plan;
    private final @Nullable Parents parents;
    private final Map<String, Object> arguments;
    private final Request request;
    private final Page page;
    private final List<Told> told;
    private final RowSource source;
    private final ExpectedRows expected;

    ListingSql(Catalog catalog, ListingPlan plan, @Nullable Parents parents, Request request) {
        Map<String, Object> arguments = request.values(plan.arguments());
        this.catalog = catalog;
        this.request = request;
        this.sql = new Sql(request.cost());
        this.plan = plan;
        this.parents = parents;
        // Totals of the listing may be what asks, and have arguments of their own.
        this.arguments = request.in(plan.arguments(), () -> taken(plan, arguments));
        this.page = request.in(
                plan.arguments(),
                () -> Paging.page(plan, parents != null, new SortKeys(catalog).of(plan, arguments), arguments));
        this.told = asked();
        this.source = RowSource.of(plan.read(), catalog.models(), "t", "l");
        this.expected = ExpectedRows.of(catalog, source, parents == null ? null : parents.count(), arguments);
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

    private List<Told> asked() {
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
                ? new FunctionArguments(function, plan.arguments().definition(), catalog.models()).of(arguments)
                : arguments;
    }

    void write() {
        if (parents == null && told.isEmpty()) {
            rows();
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
            rows();
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
        if (Ordering.isByMoney(of.get(TotalsPlan.ORDER_BY))) {
            sql.add(", x.v");
        }
        sql.add(" from ");
        if (parents != null) {
            parents.from(sql);
            sql.add(" cross join lateral ");
        }
        TotalsSql.Added added = new TotalsSql.Added(totals, source);
        TotalsSql writer = new TotalsSql(sql, added, of, catalog);
        sql.price().at(expected.kept(), () -> writer.price().pay(sql.price()));
        writer.write(joins -> request.of(plan.arguments(), () -> matching(expected.kept(), joins)));
    }

    private void total() {
        sql.add("(select count(*) as n");
        matching(expected.kept(), () -> {});
        sql.add(") n");
    }

    /** Each stretch by itself, so that an index finds the one row that will do. */
    private void behind() {
        sql.add("(select ");
        String before = "";
        for (Ordering.Stretch stretch : Ordering.behind(page)) {
            sql.add(before).add("exists (select 1");
            matching(expected.looked(page, 1, arguments), () -> Ordering.compute(sql, page.computed()));
            stretch.and(sql);
            sql.add(")");
            before = " or ";
        }
        sql.add(" as b) b");
    }

    /** The rows that belong to the parent and fulfil the filter; {@code joins} adds what stands beside them. */
    private void matching(double looked, Runnable joins) {
        String parent = parents == null ? null : "p.id";
        expected.walk(sql.price(), looked);
        sql.price().at(looked, () -> matching(parent, joins));
    }

    private void matching(@Nullable String parent, Runnable joins) {
        source.from(sql, parent, arguments);
        joins.run();
        source.where(sql, parent, arguments);
        if (arguments.get("filter") instanceof Map<?, ?> filter) {
            RequestException.within(
                    "filter", () -> new FilterSql(sql, catalog).and(source.subject(), Arguments.map(filter)));
        }
    }

    /** The limit stands inside, the joins outside: only the rows of the page are joined. */
    private void rows() {
        List<Ordering.Stretch> stretches = Ordering.stretches(page);
        int limit = page.limit() + (plan.wantsMore(page.backward()) ? 1 : 0);
        sql.price().at(expected.answered(limit), () -> select(plan.rows()));
        if (plan.wantsCursors() || Ordering.isByMoney(arguments.get("orderBy"))) {
            page.keys().forEach(key -> sql.add(", ").add(key.outer()));
        }
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

    private void select(RowsPlan rows) {
        sql.price().pay(Price.ANSWERED);
        new SelectSql(catalog).of(sql, rows, request);
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
        matching(expected.looked(page, limit, arguments), () -> Ordering.compute(sql, page.computed()));
        stretch.and(sql);
        Ordering.orderBy(sql, page, Page.SortKey::inner);
        sql.add(" limit " + limit);
    }

    Sql sql() {
        return sql;
    }

    Page page() {
        return page;
    }

    List<Told> told() {
        return told;
    }
}
