package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.model.Attribute;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.plan.ListingPlan;
import io.zonegraph.graph.run.Page.SortKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The keys that a listing is sorted by: those asked for, or those described; the id always decides last. */
final class SortKeys {

    private static final int MOST_KEYS = 5;

    private final Catalog catalog;

    SortKeys(Catalog catalog) {
        this.catalog = catalog;
    }

    /** @throws RequestException if the order asked for makes no sense */
    List<SortKey> of(ListingPlan plan, Map<String, Object> arguments) {
        List<SortKey> keys = new ArrayList<>();
        Object asked = arguments.get("orderBy");
        if (asked instanceof List<?> some && !some.isEmpty()) {
            asked(plan.rows().entity(), Arguments.maps(asked), keys);
        } else {
            plan.read().order().forEach(key -> keys.add(described(plan, key)));
        }
        boolean descending = !keys.isEmpty() && keys.getLast().descending();
        keys.add(last(plan, descending));
        return List.copyOf(keys);
    }

    /** What decides at last: the link, where one stands beside the row, since it may lead to the same row twice. */
    private static SortKey last(ListingPlan plan, boolean descending) {
        EntityModel link = plan.rows().link();
        return link != null && !link.idColumn().isEmpty()
                ? SortKey.ofLinkId(link.idColumn(), descending)
                : SortKey.ofRowId(plan.rows().entity().idColumn(), descending);
    }

    private static SortKey described(ListingPlan plan, Read.OrderKey key) {
        EntityModel link = plan.rows().link();
        boolean ofLink = key.side() == Read.Side.LINK && link != null;
        EntityModel entity = ofLink ? Objects.requireNonNull(link) : plan.rows().entity();
        Attribute.Value value = switch (entity.attribute(key.attribute()).orElse(null)) {
            case Attribute.Value plain -> plain;
            case Attribute.Embedded embedded
            when embedded.attributes().get("earliest") instanceof Attribute.Value earliest -> earliest;
            case null, default ->
                throw new IllegalStateException(
                        entity.entity().getSimpleName() + " cannot be sorted by " + key.attribute());
        };
        return ofLink ? SortKey.ofLink(value, key.descending()) : SortKey.ofRow(value, key.descending(), false);
    }

    private void asked(EntityModel entity, List<Map<String, Object>> asked, List<SortKey> keys) {
        Set<String> once = new HashSet<>();
        for (Map<String, Object> key : asked) {
            String field = (String) Objects.requireNonNull(key.get("field"));
            if (!once.add(field + key.get("currency") + key.get("role"))) {
                throw RequestException.of(
                        "orderBy[" + keys.size() + "].field",
                        ErrorCode.BAD_USER_INPUT,
                        "is " + field + " again. Name each key once.");
            }
            if (field.equals("DISTANCE") != (key.get("from") != null)) {
                throw RequestException.of(
                        "orderBy[" + keys.size() + "]",
                        ErrorCode.BAD_USER_INPUT,
                        "is by " + field + "; an order by DISTANCE needs `from`, and no other takes it.");
            }
            int place = keys.size();
            keys.add(RequestException.in(
                    "orderBy[" + place + "]", () -> new AskedKey(catalog, entity, key, place).sortKey()));
        }
        if (asked.size() > MOST_KEYS) {
            throw RequestException.of(
                    "orderBy",
                    ErrorCode.BAD_USER_INPUT,
                    "has " + asked.size() + " keys; at most " + MOST_KEYS + " are allowed. Leave the last ones out.");
        }
    }

    /** The attribute that a constant of an order enum names: AREA_HECTARES is areaHectares. */
    static String camelCase(String constant) {
        StringBuilder name = new StringBuilder(constant.length());
        for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)))
                    .append(word, 1, word.length());
        }
        return name.toString();
    }
}
