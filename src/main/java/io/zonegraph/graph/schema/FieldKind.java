package io.zonegraph.graph.schema;

import org.jspecify.annotations.Nullable;

/** What a field's values are, as far as it decides how rows can be filtered and sorted by it. */
sealed interface FieldKind {

    /** Whether it is a place on the map. */
    static boolean isLocation(FieldKind kind) {
        return kind instanceof Plain(String filter) && filter.equals("LocationFilter");
    }

    /** A value that the input {@code filter} has the comparisons for. */
    record Plain(String filter) implements FieldKind {}

    /** A code of an enum. */
    record Code(String codes) implements FieldKind {}

    /** One row of another type, or none. {@code named}: whether the type has names. */
    record One(String type, boolean named) implements FieldKind {}

    /** A list of rows of another type. */
    record Several(String type) implements FieldKind {}

    /** A connection. {@code edge} is the type of its edges if a link carries something, else null. */
    record Connection(String type, String node, @Nullable String edge) implements FieldKind {}

    /** Nothing to filter by. */
    record Unfiltered() implements FieldKind {}
}
