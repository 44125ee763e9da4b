package io.zonegraph.graph.run;

import io.zonegraph.graph.Read;
import io.zonegraph.graph.model.EntityModels;
import io.zonegraph.graph.plan.ListingPlan;
import io.zonegraph.graph.plan.RowsPlan;
import io.zonegraph.graph.schema.Descriptions;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the statements of a plan. Shared. */
final class Statements {

    private final EntityModels models;
    private final Descriptions descriptions;

    Statements(EntityModels models, Descriptions descriptions) {
        this.models = models;
        this.descriptions = descriptions;
    }

    /** Rows of one entity by their ids. */
    Statement byIds(RowsPlan rows, List<String> ids) {
        Sql sql = new Sql();
        select(sql, rows);
        sql.add(" from " + rows.entity().table() + " t" + rows.joins() + " where t."
                + rows.entity().idColumn() + " = ");
        if (ids.size() == 1) {
            sql.bind(ids.getFirst());
        } else {
            sql.bindAny(ids, "bigint");
        }
        return new Statement(rows, sql, null, false, false);
    }

    /** The row of one entity with this key. */
    Statement byKey(RowsPlan rows, String column, String key) {
        Sql sql = new Sql();
        select(sql, rows);
        sql.add(" from " + rows.entity().table() + " t" + rows.joins() + " where t." + column + " = ")
                .bind(key);
        String only = rows.entity().onlyThisClass("t");
        if (only != null) {
            sql.add(" and ").add(only);
        }
        return new Statement(rows, sql, null, false, false);
    }

    /** The rows of a listing: of these parents, or at the query root. */
    Statement listing(ListingPlan plan, @Nullable Parents parents, Map<String, Object> arguments) {
        Listing listing = new Listing(plan, parents, arguments);
        listing.write();
        return new Statement(plan.rows(), listing.sql, listing.page, parents != null, plan.wantsTotal());
    }

    private static void select(Sql sql, RowsPlan rows) {
        String before = "select ";
        for (String expression : rows.expressions()) {
            sql.add(before).add(expression);
            before = ", ";
        }
    }

    private final class Listing {

        private final Sql sql = new Sql();
        private final ListingPlan plan;
        private final @Nullable Parents parents;
        private final Map<String, Object> arguments;
        private final Page page;
        private final RowSource source;

        Listing(ListingPlan plan, @Nullable Parents parents, Map<String, Object> arguments) {
            this.plan = plan;
            this.parents = parents;
            this.arguments = plan.read().relation() instanceof Read.Relation.Function
                    ? GlobalId.rowsIn(
                            arguments,
                            plan.arguments().definition(),
                            kind -> models.ofKind(kind).isPresent())
                    : arguments;
            this.page = Paging.page(plan, arguments);
            this.source = RowSource.of(plan.read(), models, "t", "l");
        }

        void write() {
            if (parents == null && !plan.wantsTotal()) {
                page();
                return;
            }
            sql.add("select ");
            String before = "";
            if (parents != null) {
                sql.add("p.id");
                before = ", ";
            }
            if (plan.wantsTotal()) {
                sql.add(before).add("n.n");
                before = ", ";
            }
            if (plan.wantsRows()) {
                sql.add(before).add("x.*");
            }
            sql.add(" from ");
            if (parents != null) {
                parents.from(sql);
            }
            if (plan.wantsTotal()) {
                total();
            }
            if (plan.wantsRows()) {
                sql.add(plan.wantsTotal() ? " left join lateral (" : " cross join lateral (");
                page();
                sql.add(plan.wantsTotal() ? ") x on true" : ") x");
            }
        }

        private void total() {
            sql.add(parents == null ? "(select count(*) as n" : " cross join lateral (select count(*) as n");
            matching();
            sql.add(") n");
        }

        private void matching() {
            String parent = parents == null ? null : "p.id";
            source.from(sql, parent, arguments);
            source.where(sql, parent, arguments);
            @SuppressWarnings("unchecked") // Coerced by graphql-java after the input types.
            Map<String, Object> filter = (Map<String, Object>) arguments.get("filter");
            if (filter != null) {
                new FilterSql(sql, models, descriptions).and(source.target(), "t", filter);
            }
        }

        /** The limit stands inside, the joins outside: only the rows of the page are joined. */
        private void page() {
            select(sql, plan.rows());
            if (plan.wantsCursors()) {
                page.keys().forEach(key -> sql.add(", ").add(key.outer()));
            }
            List<Ordering.Stretch> stretches = Ordering.stretches(page);
            int limit = page.limit() + (plan.wantsMore() ? 1 : 0);
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
                        .filter(Page.SortKey::ofLink)
                        .filter(key -> !plan.rows().linkColumns().containsKey(key.column()))
                        .forEach(key -> sql.add(", l." + key.column() + " as l_" + key.column()));
            }
            matching();
            stretch.and(sql);
            Ordering.orderBy(sql, page, Page.SortKey::inner);
            sql.add(" limit " + limit);
        }
    }
}
