package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.run.FilterSql.Subject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Conditions on the rows of a relation: those that {@code edge} and {@code where} keep are looked at. */
final class RelationSql {

    private static final String COUNT = "count";

    private static final Set<String> KEEPING = Set.of("edge", "where");

    private final FilterSql filters;
    private final Sql sql;
    private final Subject parent;
    private final Read.Rows rows;
    private final Class<?> edges;
    private final Map<String, Object> condition;

    /**
     * The rows that a parent is related to.
     *
     * @param edges what the edges to them are in the schema; of no matter if there are none
     */
    record Related(Subject parent, Read.Rows rows, Class<?> edges) {}

    RelationSql(FilterSql filters, Related related, Map<String, Object> condition) {
        this.filters = filters;
        this.sql = filters.sql();
        this.parent = related.parent();
        this.rows = related.rows();
        this.edges = related.edges();
        this.condition = condition;
    }

    void write() {
        condition.forEach(Arguments::given);
        Set<String> asked = new LinkedHashSet<>(condition.keySet());
        asked.removeAll(KEEPING);
        if (asked.isEmpty() && !condition.isEmpty()) {
            throw RequestException.of(
                    "",
                    ErrorCode.BAD_USER_INPUT,
                    "asks nothing: " + given() + " which are looked at. Add `some`, `none`, `every` or `count`.");
        }
        sql.add("(true");
        if (asked.size() > 1 && asked.size() < condition.size()) {
            together(asked);
        } else {
            asked.forEach(this::apart);
        }
        sql.add(")");
    }

    /** Not every relation has edges to say it by. */
    private String given() {
        return condition.size() == 1
                ? "`" + condition.keySet().iterator().next() + "` only says"
                : "`edge` and `where` only say";
    }

    /** One question about the rows by itself: PostgreSQL stops at the first row that answers it. */
    private void apart(String quantifier) {
        if (quantifier.equals(COUNT)) {
            sql.add(" and exists (select 1 from (select count(*) as n");
            RowSource source = source();
            sql.price().counted(source, filters.statistics(), () -> from(source));
            answer(List.of());
            return;
        }
        sql.add(isSome(quantifier) ? " and exists (select 1" : " and not exists (select 1");
        RowSource source = source();
        found(source, () -> {
            from(source);
            sql.add(" and ");
            told(quantifier, source);
        });
        sql.add(")");
    }

    /** Several questions about the rows that are kept: what keeps them is written once, for it may hold as many again. */
    private void together(Set<String> asked) {
        List<String> quantifiers =
                asked.stream().filter(quantifier -> !quantifier.equals(COUNT)).toList();
        String row = filters.alias();
        sql.add(" and exists (select 1 from (select count(*) as n");
        for (int i = 0; i < quantifiers.size(); i++) {
            sql.add(", count(*) filter (where " + row + ".q" + i + ") as q" + i);
        }
        RowSource source = source();
        sql.price().counted(source, filters.statistics(), () -> {
            String before = " from (select ";
            for (String quantifier : quantifiers) {
                sql.add(before);
                told(quantifier, source);
                sql.add(" as q" + quantifiers.indexOf(quantifier));
                before = ", ";
            }
            from(source);
        });
        sql.add(") " + row);
        answer(quantifiers);
    }

    /** Adds what must be true of the counts: of all rows, and of those that are told of each quantifier. */
    private void answer(List<String> quantifiers) {
        String counts = filters.alias();
        sql.add(") " + counts + " where true");
        for (int i = 0; i < quantifiers.size(); i++) {
            sql.add(" and " + counts + ".q" + i + (isSome(quantifiers.get(i)) ? " > 0" : " = 0"));
        }
        if (condition.get(COUNT) instanceof Map<?, ?> comparisons) {
            sql.add(" and ");
            RequestException.within(COUNT, () -> ComparisonSql.value(sql, counts + ".n", Arguments.map(comparisons)));
        }
        sql.add(")");
    }

    /** Adds what a row tells that answers the question: of `some` that it is one, of `none` and `every` that they are not. */
    private void told(String quantifier, RowSource source) {
        Subject subject = quantifier.endsWith("Edge") ? edge(source) : source.subject();
        Map<String, Object> filter = Arguments.map(Objects.requireNonNull(condition.get(quantifier)));
        boolean exception = quantifier.startsWith("every");
        sql.add(exception ? "not coalesce(" : "");
        RequestException.within(quantifier, () -> filters.all(subject, filter));
        sql.add(exception ? ", false)" : "");
    }

    /** For each row one is looked for, or all at once. */
    private void found(RowSource source, Runnable write) {
        sql.price().found(source, filters.statistics(), () -> {
            sql.price().pay(Price.LINKED);
            write.run();
        });
    }

    private static boolean isSome(String quantifier) {
        return quantifier.startsWith("some");
    }

    private RowSource source() {
        return RowSource.of(rows, filters.models(), filters.alias(), filters.alias());
    }

    /** Adds where the rows come from, and what keeps them. */
    private void from(RowSource source) {
        source.from(sql, parent.id(), Map.of());
        source.where(sql, parent.id(), Map.of());
        if (condition.get("edge") instanceof Map<?, ?> edge) {
            RequestException.within("edge", () -> filters.and(edge(source), Arguments.map(edge)));
        }
        if (condition.get("where") instanceof Map<?, ?> where) {
            RequestException.within("where", () -> filters.and(source.subject(), Arguments.map(where)));
        }
    }

    /** The link, and the node that it leads to. */
    private Subject edge(RowSource source) {
        EntityModel link = source.link() == null ? source.target() : source.link();
        String alias = source.link() == null ? source.row() : source.beside();
        return new Subject(link, edges, alias, alias + "." + link.idColumn(), source.subject());
    }
}
