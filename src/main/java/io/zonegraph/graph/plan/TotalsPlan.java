package io.zonegraph.graph.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Totals of a connection: of all its rows together, or of groups of them.
 *
 * @param rows the computed rows, one a group; their cells are columns of the alias {@code x}
 * @param arguments those of the field
 * @param grouped whether there are groups
 * @param fields what is written of each row
 * @param measures what each computed column is, by its name
 */
public record TotalsPlan(
        RowsPlan rows, FieldArguments arguments, boolean grouped, List<Output> fields, Map<String, Measure> measures) {

    /** The column of how many do not count. */
    static final String EXCLUDED = "x.e";

    /** The field for all rows together. */
    public static final String TOTALS = "totals";

    /** The field for groups of rows. */
    public static final String GROUPS = "groups";

    /** The argument that says which rows count. */
    public static final String COUNTING = "counting";

    /** The field for what speaks against a sum, of types that can overlap. */
    public static final String WARNING = "warning";

    /** The argument that says what becomes of sums of what overlaps. */
    public static final String OVERLAPS = "overlaps";

    /** The argument that says by what groups are sorted. */
    public static final String ORDER_BY = "orderBy";

    /** What is grouped by of a node of any kind besides itself. */
    public static final String KIND = "kind";

    /** The same by the name that it has wherever rows refer to nodes of any kind. */
    public static final String NODE_KIND = "nodeKind";

    /** Groups are made by at most so many dimensions. */
    public static final int MOST_DIMENSIONS = 2;

    /** The dimension of what a node refers to that the row refers to: {@code cityCountry}, of the city its country. */
    public static String beyond(String near, String further) {
        return near + Character.toUpperCase(further.charAt(0)) + further.substring(1);
    }

    /** Whether it is asked how many do not count. */
    public boolean tellsExcluded() {
        return rows.reads(EXCLUDED);
    }

    /** What a computed column is made of. */
    public sealed interface Measure {

        /** An aggregate of a column: {@code count}, {@code sum}, {@code min}, {@code max} or {@code avg}. */
        record Number(String column, String function) implements Measure {}

        /**
         * Amounts by currency as a JSON list, whose objects have these fields by their response keys.
         *
         * @param table the table that holds the amounts; null if the row itself does
         * @param owner the column that refers from there to the row
         * @param role the column of the role; null if amounts have none
         */
        record Money(
                @Nullable String table,
                @Nullable String owner,
                String amount,
                String currency,
                @Nullable String role,
                Map<String, String> fields)
                implements Measure {}

        /** What speaks against a sum. */
        record Warning() implements Measure {}
    }

    /** Measures while they are collected: equal ones share a column. */
    static final class Measures {

        private final RowsPlan rows;
        private final Map<String, Measure> byColumn = new LinkedHashMap<>();
        private final Map<Measure, String> columns = new LinkedHashMap<>();

        Measures(RowsPlan rows) {
            this.rows = rows;
        }

        int cell(Measure measure) {
            String column = columns.computeIfAbsent(measure, any -> "m" + columns.size());
            byColumn.put(column, measure);
            return rows.cell("x." + column);
        }

        Map<String, Measure> all() {
            return byColumn;
        }
    }
}
