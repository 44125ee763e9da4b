package io.zonegraph.graph.run;

import io.zonegraph.graph.Read;
import io.zonegraph.graph.model.EntityModels;
import io.zonegraph.graph.plan.FieldArguments;
import io.zonegraph.graph.plan.ListingPlan;
import io.zonegraph.graph.plan.Plan;
import io.zonegraph.graph.plan.RowsPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A slug that a root field was asked for by.
 *
 * @param rows the rows that it was to lead to
 * @param field the field's arguments
 * @param argument the argument that holds it, {@code slugs[1]}
 * @param kind the kind of node that it names, as the schema's enum has it; null for any
 * @param slug the slug as it was written
 * @param isMissing whether it is known to name nothing: a row of another class may have it
 */
record AskedSlug(
        RowsPlan rows,
        FieldArguments field,
        String argument,
        @Nullable String kind,
        String slug,
        boolean isMissing) {

    /** What the slug was to name: a kind, or the one class of a kind that the field is for. */
    String wanted() {
        if (kind == null) {
            return "node";
        }
        Class<?> only = rows.entity().entity();
        boolean isOneOfSeveral =
                isMissing && !only.getSimpleName().equals(rows.entity().kind());
        return isOneOfSeveral ? only.getSimpleName() : kind;
    }

    /** The slugs of a plan that named nothing, or may have: those of rows not found, and those of functions. */
    static List<AskedSlug> unanswered(Plan plan, Map<RowsPlan, Rows> rows, EntityModels models, Request request) {
        List<AskedSlug> asked = new ArrayList<>();
        for (Plan.Root root : plan.roots()) {
            switch (root) {
                case Plan.Root.ByKey byKey
                when isEmpty(rows, byKey.rows()) ->
                    asked.addAll(of(
                            byKey.rows(),
                            byKey.arguments(),
                            byKey.rows().entity().code(),
                            request));
                case Plan.Root.ByKindAndSlug any -> {
                    RowsPlan kind = any.plan()
                            .ofKind(Reader.kindAsked(request.values(any.arguments()), models))
                            .rows();
                    if (isEmpty(rows, kind)) {
                        asked.addAll(of(kind, any.arguments(), kind.entity().code(), request));
                    }
                }
                case Plan.Root.Listing listing
                when listing.plan().form() instanceof ListingPlan.Form.Single
                        && isEmpty(rows, listing.plan().rows()) -> asked.addAll(ofFunction(listing.plan(), request));
                default -> {}
            }
        }
        return asked;
    }

    /** The slugs that functions were asked by, any of which they may have refused. */
    static List<AskedSlug> ofFunctions(Plan plan, Request request) {
        List<AskedSlug> asked = new ArrayList<>();
        for (Plan.Root root : plan.roots()) {
            if (root instanceof Plan.Root.Listing listing) {
                asked.addAll(ofFunction(listing.plan(), request));
            }
        }
        return asked;
    }

    private static List<AskedSlug> ofFunction(ListingPlan plan, Request request) {
        return plan.read().relation() instanceof Read.Relation.Function
                ? of(plan.rows(), plan.arguments(), null, request)
                : List.of();
    }

    private static boolean isEmpty(Map<RowsPlan, Rows> rows, RowsPlan plan) {
        Rows read = rows.get(plan);
        return read == null || read.count() == 0;
    }

    private static List<AskedSlug> of(RowsPlan rows, FieldArguments field, @Nullable String kind, Request request) {
        Map<String, Object> values = request.values(field);
        List<AskedSlug> asked = new ArrayList<>();
        values.forEach((argument, value) -> {
            String name = argument.toLowerCase(Locale.ROOT);
            String named = kind == null ? kindBeside(argument, values) : kind;
            if (name.endsWith("slug") && value != null) {
                asked.add(new AskedSlug(rows, field, argument, named, value.toString(), kind != null));
            } else if (name.endsWith("slugs") && value instanceof List<?> several) {
                for (int i = 0; i < several.size(); i++) {
                    String place = argument + "[" + i + "]";
                    asked.add(new AskedSlug(rows, field, place, named, String.valueOf(several.get(i)), false));
                }
            }
        });
        return asked;
    }

    /** The kind that an argument names beside the one that names a slug: {@code fromKind} beside {@code fromSlug}. */
    private static @Nullable String kindBeside(String argument, Map<String, Object> values) {
        Object kind = values.get(argument.replaceAll("Slugs?$", "Kind").replaceAll("^slugs?$", "kind"));
        return kind == null ? null : kind.toString();
    }
}
