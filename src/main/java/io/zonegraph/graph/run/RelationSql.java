package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.run.FilterSql.Subject;
import java.util.Map;
import java.util.Set;

/** Conditions on the rows of a relation: those that {@code edge} and {@code where} keep are looked at. */
final class RelationSql {

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
        sql.add("(true");
        condition.forEach((quantifier, operand) -> {
            Arguments.given(quantifier, operand);
            switch (quantifier) {
                case "some", "someEdge" -> quantified(" and exists (select 1", quantifier, Arguments.map(operand));
                case "none", "noneEdge", "every", "everyEdge" ->
                    quantified(" and not exists (select 1", quantifier, Arguments.map(operand));
                case "count" -> count(Arguments.map(operand));
                default -> {}
            }
        });
        if (!condition.isEmpty() && Set.of("edge", "where").containsAll(condition.keySet())) {
            throw RequestException.of(
                    "",
                    ErrorCode.BAD_USER_INPUT,
                    "asks nothing: " + given() + " which are looked at. Add `some`, `none`, `every` or `count`.");
        }
        sql.add(")");
    }

    /** Not every relation has edges to say it by. */
    private String given() {
        return condition.size() == 1
                ? "`" + condition.keySet().iterator().next() + "` only says"
                : "`edge` and `where` only say";
    }

    private void quantified(String exists, String quantifier, Map<String, Object> filter) {
        sql.add(exists);
        RowSource source = lookedAt();
        Subject subject = quantifier.endsWith("Edge") ? edge(source) : source.subject();
        if (quantifier.startsWith("every")) {
            sql.add(" and not coalesce(");
            RequestException.within(quantifier, () -> filters.all(subject, filter));
            sql.add(", false)");
        } else {
            RequestException.within(quantifier, () -> filters.and(subject, filter));
        }
        sql.add(")");
    }

    private void count(Map<String, Object> comparisons) {
        sql.add(" and exists (select 1 from (select count(*) as n");
        lookedAt();
        String inner = filters.alias();
        sql.add(") " + inner + " where ");
        RequestException.within("count", () -> ComparisonSql.value(sql, inner + ".n", comparisons));
        sql.add(")");
    }

    private RowSource lookedAt() {
        RowSource source = RowSource.of(rows, filters.models(), filters.alias(), filters.alias());
        source.from(sql, parent.id(), Map.of());
        source.where(sql, parent.id(), Map.of());
        if (condition.get("edge") instanceof Map<?, ?> edge) {
            RequestException.within("edge", () -> filters.and(edge(source), Arguments.map(edge)));
        }
        if (condition.get("where") instanceof Map<?, ?> where) {
            RequestException.within("where", () -> filters.and(source.subject(), Arguments.map(where)));
        }
        return source;
    }

    /** The link, and the node that it leads to. */
    private Subject edge(RowSource source) {
        EntityModel link = source.link() == null ? source.target() : source.link();
        String alias = source.link() == null ? source.row() : source.beside();
        return new Subject(link, edges, alias, alias + "." + link.idColumn(), source.subject());
    }
}
