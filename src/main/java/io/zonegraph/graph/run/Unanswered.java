package io.zonegraph.graph.run;

import io.zonegraph.graph.Read;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.model.EntityModels;
import io.zonegraph.graph.plan.ListingPlan;
import io.zonegraph.graph.plan.Plan;
import io.zonegraph.graph.plan.RowsPlan;
import io.zonegraph.graph.run.AskedSlug.Asker;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the slugs and ids of a plan that named nothing, or may have: those of rows not found, those of functions, and
 * those of filters that kept nothing.
 */
final class Unanswered {

    private final Map<RowsPlan, Rows> results;
    private final EntityModels models;
    private final Request request;
    private final List<AskedSlug> asked = new ArrayList<>();
    private final AskedFilters filters;

    private Unanswered(Map<RowsPlan, Rows> results, EntityModels models, Request request) {
        this.results = results;
        this.models = models;
        this.request = request;
        this.filters = new AskedFilters(models, request, asked);
    }

    /** @param results what was read; nothing if the request was refused */
    static List<AskedSlug> of(Plan plan, Map<RowsPlan, Rows> results, EntityModels models, Request request) {
        Unanswered unanswered = new Unanswered(results, models, request);
        plan.roots().forEach(unanswered::root);
        results.forEach((rows, read) -> {
            if (rows.listing() != null && read.isOfNothing()) {
                unanswered.filters.of(rows.listing());
            }
        });
        return unanswered.asked;
    }

    private void root(Plan.Root root) {
        switch (root) {
            case Plan.Root.ByKey byKey -> key(new Asker(byKey.rows(), byKey.arguments(), isRead(byKey.rows())));
            case Plan.Root.ByKindAndSlug any -> {
                RowsPlan rows = any.plan()
                        .ofKind(AskedNodes.kind(request.values(any.arguments()), models))
                        .rows();
                key(new Asker(rows, any.arguments(), isRead(rows)));
            }
            case Plan.Root.ByGlobalId any -> ids(any);
            case Plan.Root.Listing listing
            when listing.plan().read().relation() instanceof Read.Relation.Function -> function(listing.plan());
            case Plan.Root.Listing listing
            when !results.isEmpty()
                    && listing.plan().totals().stream().allMatch(groups -> isEmpty(groups.rows()))
                    && !isRead(listing.plan().rows()) -> filters.of(listing.plan());
            default -> {}
        }
    }

    private boolean isEmpty(RowsPlan rows) {
        return isRead(rows) && !isFound(rows);
    }

    private boolean isRead(RowsPlan rows) {
        return results.containsKey(rows);
    }

    private boolean isFound(RowsPlan rows) {
        Rows read = results.get(rows);
        return read != null && read.count() > 0;
    }

    private void key(Asker asker) {
        if (isFound(asker.rows())) {
            return;
        }
        EntityModel entity = asker.rows().entity();
        if (asker.isUnanswered() && request.values(asker.field()).get("id") instanceof String id) {
            boolean isNode = models.ofKind(entity.kind()).isPresent();
            asked.add(asker.id("id", isNode ? GlobalId.decode(id, models).row() : null));
        } else {
            slugs(asker, entity.code());
        }
    }

    private void ids(Plan.Root.ByGlobalId root) {
        List<GlobalId> ids = AskedNodes.ids(request.values(root.arguments()), models);
        for (int i = 0; i < ids.size(); i++) {
            GlobalId id = ids.get(i);
            RowsPlan rows =
                    root.plan().ofKind(models.ofKind(id.kind()).orElseThrow()).rows();
            Rows read = results.get(rows);
            if (read != null && read.byId(id.row().getBytes(StandardCharsets.US_ASCII)) < 0) {
                asked.add(new Asker(rows, root.arguments(), true).id(root.many() ? "ids[" + i + "]" : "id", null));
            }
        }
    }

    /** One that answers with lists refuses what names nothing. */
    private void function(ListingPlan plan) {
        boolean isRefused = results.isEmpty();
        if (isRefused || plan.form() instanceof ListingPlan.Form.Single && !isFound(plan.rows())) {
            slugs(new Asker(plan.rows(), plan.arguments(), false), null);
        }
    }

    private void slugs(Asker asker, @Nullable String of) {
        Map<String, Object> values = request.values(asker.field());
        values.forEach((argument, value) -> {
            String name = argument.toLowerCase(Locale.ROOT);
            String kind = of == null ? kindBeside(argument, values) : of;
            if (name.endsWith("slug") && value != null) {
                asked.add(asker.slug(argument, kind, value));
            } else if (name.endsWith("slugs") && value instanceof List<?> several) {
                for (int i = 0; i < several.size(); i++) {
                    asked.add(asker.slug(argument + "[" + i + "]", kind, several.get(i)));
                }
            }
        });
    }

    /** The kind that an argument names beside the one that names a slug: {@code fromKind} beside {@code fromSlug}. */
    private static @Nullable String kindBeside(String argument, Map<String, Object> values) {
        Object kind = values.get(argument.replaceAll("Slugs?$", "Kind").replaceAll("^slugs?$", "kind"));
        return kind == null ? null : kind.toString();
    }
}
