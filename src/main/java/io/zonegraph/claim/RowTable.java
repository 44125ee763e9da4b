package io.zonegraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table with a row for each of a node's claims about some properties, or for each group of them that is about the
 * same thing: claims with equal keys compete for one row.
 *
 * @param owner the column that refers to the subject
 * @param columns the others but the claim's, each with what it takes from a claim {@code c}, in SQL
 */
public record RowTable(String table, String owner, List<Column> columns) {

    public record Column(String name, String expression, boolean key) {}

    public static RowTable of(String table, String owner) {
        return new RowTable(table, owner, List.of());
    }

    public RowTable key(String name, String expression) {
        return with(Stream.of(new Column(name, expression, true)));
    }

    public RowTable column(String name, String expression) {
        return with(Stream.of(new Column(name, expression, false)));
    }

    /** The four columns of a partial date. */
    public RowTable date(String name, String claimName) {
        return with(ProjectedColumn.date(name, claimName).stream()
                .map(column -> new Column(column.column(), "c." + column.claimColumn(), false)));
    }

    /** The same, where rows of different dates stand side by side. */
    public RowTable dateKey(String name, String claimName) {
        return with(ProjectedColumn.date(name, claimName).stream()
                .map(column -> new Column(
                        column.column(),
                        "c." + column.claimColumn(),
                        column.column().endsWith("_edtf"))));
    }

    private RowTable with(Stream<Column> more) {
        List<Column> all = new ArrayList<>(columns);
        more.forEach(all::add);
        return new RowTable(table, owner, List.copyOf(all));
    }
}
