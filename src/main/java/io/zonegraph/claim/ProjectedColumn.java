package io.zonegraph.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A column of a node's table, and the column of the winning claim that it repeats. */
public record ProjectedColumn(String column, String claimColumn) {

    private static final Set<String> BOOLEANS = Set.of("flag", "on_inferred");

    /** A group of columns whose names differ from the claim's only in their beginning. */
    static List<ProjectedColumn> of(String name, String claimName, String... parts) {
        return Stream.of(parts)
                .map(part -> new ProjectedColumn(joined(name, part), joined(claimName, part)))
                .toList();
    }

    /** The four columns of a partial date. */
    static List<ProjectedColumn> date(String name, String claimName) {
        return of(name, claimName, "edtf", "from", "to", "inferred");
    }

    private static String joined(String name, String part) {
        return name.isEmpty() ? part : name + "_" + part;
    }

    /** Picks the value from the one winning claim of the property among all those of a node. */
    String pick(Property property) {
        String aggregate = BOOLEANS.contains(claimColumn) ? "bool_or" : "max";
        return "%s(c.%s) filter (where c.property = '%s') as %s".formatted(aggregate, claimColumn, property, column);
    }
}
