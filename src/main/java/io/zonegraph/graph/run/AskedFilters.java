package io.zonegraph.graph.run;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.model.EntityModels;
import io.zonegraph.graph.plan.ListingPlan;
import io.zonegraph.graph.run.AskedSlug.Asker;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The slugs that lists were filtered by which turned out empty: one that names nothing is most often a slip. Lists that
 * hold anything are not looked at, so that they pay for no further statement.
 */
final class AskedFilters {

    private static final String SLUG = "slug";
    private static final String FILTER = "Filter";

    private final EntityModels models;
    private final Request request;
    private final List<AskedSlug> asked;

    /** @param asked where to tell what is found */
    AskedFilters(EntityModels models, Request request, List<AskedSlug> asked) {
        this.models = models;
        this.request = request;
        this.asked = asked;
    }

    void of(ListingPlan plan) {
        request.values(plan.arguments())
                .forEach((name, value) -> value(
                        plan, plan.arguments().definition().getArgument(name).getType(), value, name));
    }

    private void value(ListingPlan plan, GraphQLType type, @Nullable Object value, String place) {
        if (value instanceof List<?> several) {
            each(several, place, (there, one) -> value(plan, type, one, there));
        } else if (value instanceof Map<?, ?> && GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType of) {
            Arguments.map(value).forEach((name, below) -> {
                GraphQLInputObjectField field = of.getField(name);
                if (name.equals(SLUG) && below instanceof Map<?, ?>) {
                    slugs(plan, of, Arguments.map(below), place + "." + name);
                } else {
                    value(plan, field.getType(), below, place + "." + name);
                }
            });
        }
    }

    private void slugs(ListingPlan plan, GraphQLInputObjectType filter, Map<String, Object> condition, String place) {
        Asker asker = new Asker(plan.rows(), plan.arguments(), false);
        String kind = kind(filter);
        BiConsumer<String, Object> add = (there, slug) -> asked.add(asker.slug(there, kind, slug));
        if (condition.get("eq") != null) {
            add.accept(place + ".eq", condition.get("eq"));
        }
        if (condition.get("in") instanceof List<?> several) {
            each(several, place + ".in", add);
        }
    }

    private static void each(List<?> values, String place, BiConsumer<String, Object> work) {
        for (int i = 0; i < values.size(); i++) {
            work.accept(place + "[" + i + "]", values.get(i));
        }
    }

    /** The kind of the nodes that a filter keeps; null if it may be any. */
    private @Nullable String kind(GraphQLInputObjectType filter) {
        return models.ofType(filter.getName().substring(0, filter.getName().length() - FILTER.length()))
                .map(EntityModel::code)
                .orElse(null);
    }
}
