package io.zonegraph.graph.run;

import io.zonegraph.graph.plan.FieldArguments;
import io.zonegraph.graph.plan.RowsPlan;
import org.jspecify.annotations.Nullable;

/**
 * A slug that a request asked by, or an id, and that may name nothing.
 *
 * @param asker what asked by it
 * @param argument the argument that holds it, {@code slugs[1]}
 * @param kind the kind of node that it names, as the schema's enum has it; null for any
 * @param slug the slug as it was written; empty for an id
 * @param id the row that an id stands for, if it is that of a node; null for a slug
 */
record AskedSlug(
        Asker asker,
        String argument,
        @Nullable String kind,
        String slug,
        @Nullable String id) {

    /**
     * A field that asks by slugs or ids.
     *
     * @param rows the rows that they were to lead to
     * @param field its arguments
     * @param isUnanswered whether it is known that they lead to no such row: a row of another class may have them
     */
    record Asker(RowsPlan rows, FieldArguments field, boolean isUnanswered) {

        AskedSlug slug(String argument, @Nullable String kind, @Nullable Object slug) {
            return new AskedSlug(this, argument, kind, String.valueOf(slug), null);
        }

        AskedSlug id(String argument, @Nullable String row) {
            return new AskedSlug(this, argument, rows.entity().code(), "", row);
        }
    }

    boolean isId() {
        return argument.equals("id") || argument.startsWith("ids[");
    }

    /** What it was to name: a kind, or the one class of a kind that the field is for. */
    String wanted() {
        if (kind == null) {
            return "node";
        }
        Class<?> only = asker.rows().entity().entity();
        boolean isOneOfSeveral = asker.isUnanswered()
                && !only.getSimpleName().equals(asker.rows().entity().kind());
        return isOneOfSeveral ? only.getSimpleName() : kind;
    }
}
