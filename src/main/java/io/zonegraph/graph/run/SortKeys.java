package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.model.Attribute;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.model.EntityModels;
import io.zonegraph.graph.plan.ListingPlan;
import io.zonegraph.graph.run.Page.SortKey;
import io.zonegraph.graph.schema.Descriptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The keys that a listing is sorted by: those asked for, or those described; the id always decides last. */
final class SortKeys {

    private static final int MOST_KEYS = 5;

    private final Catalog catalog;
    private final EntityModels models;
    private final Descriptions descriptions;

    SortKeys(Catalog catalog) {
        this.catalog = catalog;
        this.models = catalog.models();
        this.descriptions = catalog.descriptions();
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
        Set<Object> fields = new HashSet<>();
        for (Map<String, Object> key : asked) {
            String field = (String) Objects.requireNonNull(key.get("field"));
            if (!fields.add(field)) {
                throw new RequestException(ErrorCode.BAD_USER_INPUT, "`orderBy` names " + field + " twice.");
            }
            if (field.equals("DISTANCE") != (key.get("from") != null)) {
                throw new RequestException(
                        ErrorCode.BAD_USER_INPUT, "An order by DISTANCE needs `from`, and no other order takes it.");
            }
            new Asked(entity, key, keys).add(field);
        }
        if (asked.size() > MOST_KEYS) {
            throw new RequestException(
                    ErrorCode.BAD_USER_INPUT, "`orderBy` has " + asked.size() + " keys; at most " + MOST_KEYS + ".");
        }
    }

    /** One key as it was asked for, which may be several columns. */
    private final class Asked {

        private final EntityModel entity;
        private final Map<String, Object> key;
        private final List<SortKey> keys;
        private final boolean descending;
        private final boolean nullsFirst;

        Asked(EntityModel entity, Map<String, Object> key, List<SortKey> keys) {
            this.entity = entity;
            this.key = key;
            this.keys = keys;
            this.descending = "DESC".equals(key.get("direction"));
            this.nullsFirst = "FIRST".equals(key.get("nulls"));
        }

        void add(String constant) {
            if (constant.equals("DISTANCE")) {
                Map<String, Object> from = Arguments.map(Objects.requireNonNull(key.get("from")));
                Attribute.Embedded location =
                        (Attribute.Embedded) entity.attribute("location").orElseThrow();
                computed(
                        constant + from,
                        KeyValues.NUMBERS,
                        sql -> new PlaceSql(sql, models, new FilterSql(sql, catalog))
                                .distance(PlaceSql.Point.of(location, "t"), from));
                return;
            }
            String field = camelCase(constant);
            if (descriptions.of(entity.entity(), field) instanceof Read.Rows rows) {
                computed(constant, KeyValues.WHOLE_NUMBERS, sql -> count(sql, rows));
                return;
            }
            switch (entity.attribute(field).orElse(null)) {
                case Attribute.Value value -> column(value);
                case Attribute.Embedded embedded -> {
                    for (String part : embedded.has("earliest") ? List.of("earliest") : List.of("currency", "amount")) {
                        column((Attribute.Value) embedded.attributes().get(part));
                    }
                }
                case Attribute.Reference reference -> {
                    EntityModel target = models.of(reference.target());
                    computed(
                            constant,
                            KeyValues.TEXTS,
                            sql -> sql.add("(select s." + target.column("name") + " from " + target.table()
                                    + " s where s." + target.idColumn() + " = t." + reference.column() + ")"));
                }
                case null -> throw new IllegalStateException("No " + field + " in " + entity.entity());
            }
        }

        private void column(Attribute.@Nullable Value value) {
            keys.add(SortKey.ofRow(Objects.requireNonNull(value), descending, nullsFirst));
        }

        /** A count is always known; nothing else that is computed need be. */
        private void computed(String name, KeyValues values, Consumer<Sql> computation) {
            String column = "k" + keys.size();
            boolean nullable = values != KeyValues.WHOLE_NUMBERS;
            keys.add(new SortKey(
                    name, values, "o." + column, "t." + column, computation, nullable, descending, nullsFirst));
        }

        private void count(Sql sql, Read.Rows rows) {
            sql.add("(select count(*)");
            RowSource source = RowSource.of(rows, models, "s", "sl");
            source.from(sql, "t." + entity.idColumn(), Map.of());
            source.where(sql, "t." + entity.idColumn(), Map.of());
            sql.add(")");
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
