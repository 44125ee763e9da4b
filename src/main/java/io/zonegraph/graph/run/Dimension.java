package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.model.Attribute;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.model.EntityModels;
import io.zonegraph.graph.plan.TotalsPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What rows are grouped by: a value, or a node.
 *
 * @param constant its name in the schema
 * @param place its place among the dimensions of a request, from 0
 * @param value the expression for the value; null if it is a node
 * @param words how the value is told, {@code %s} being its column
 * @param id the expression for the node's id; null if it is a value
 * @param kind the kind of the node as a constant, or, where each row has its own, the expression for it
 * @param links where the nodes are linked to the row, what reads them
 */
record Dimension(
        String constant,
        int place,
        @Nullable String value,
        String words,
        @Nullable String id,
        String kind,
        Read.@Nullable Rows links) {

    /** The ends of the names of the columns that tell a key. */
    private static final List<String> TOLD = List.of("_dimension", "_value", "_kind", "_id");

    /** The dimension of nodes of any kind, by either name. */
    private static final Set<String> OF_ANY_NODE = Set.of(TotalsPlan.NODE_KIND, TotalsPlan.KIND);

    /** How the word for a kind is told: ECONOMIC_ZONE for EconomicZone. */
    private static final String KIND_CODE = "upper(regexp_replace(%s, '(.)([A-Z])', '\\1_\\2', 'g'))";

    private static final int MOST_GROUPS = 1_000;

    /** The dimensions asked for. */
    static List<Dimension> of(RowSource source, Map<String, Object> arguments, Catalog catalog) {
        List<Map<String, Object>> by = Arguments.maps(arguments.getOrDefault("by", List.of()));
        if (by.isEmpty() || by.size() > TotalsPlan.MOST_DIMENSIONS) {
            throw RequestException.of(
                    "by", ErrorCode.BAD_USER_INPUT, "has " + by.size() + " dimensions; it must have one or two.");
        }
        Set<Object> asked = new HashSet<>();
        List<Dimension> dimensions = new ArrayList<>();
        for (Map<String, Object> dimension : by) {
            if (!asked.add(dimension.get("field"))) {
                throw RequestException.of(
                        "by[" + dimensions.size() + "].field",
                        ErrorCode.BAD_USER_INPUT,
                        "is " + dimension.get("field") + " again. Name each dimension once.");
            }
            dimensions.add(new Asked(source, dimension, dimensions.size()).dimension(catalog));
        }
        return dimensions;
    }

    /**
     * How many groups are asked for at most.
     *
     * @throws RequestException if that is out of range
     */
    static int groups(Map<String, Object> arguments) {
        int first = (Integer) arguments.getOrDefault("first", 0);
        if (first < 1 || first > MOST_GROUPS) {
            throw RequestException.of(
                    "first", ErrorCode.BAD_USER_INPUT, "is " + first + "; it must be from 1 to " + MOST_GROUPS + ".");
        }
        return first;
    }

    /** A dimension as a request asks for it. */
    private record Asked(
            RowSource source,
            EntityModel entity,
            String constant,
            @Nullable Object per,
            int place) {

        Asked(RowSource source, Map<String, Object> asked, int place) {
            this(source, source.target(), String.valueOf(asked.get("field")), asked.get("per"), place);
        }

        Dimension dimension(Catalog catalog) {
            String field = SortKeys.camelCase(constant);
            Attribute attribute = entity.attribute(field).orElse(null);
            boolean isDay = catalog.descriptions().isA("Date", entity.entity(), field);
            if (per != null && !isDay && !(attribute instanceof Attribute.Embedded)) {
                throw RequestException.of(
                        "by[" + place + "].per",
                        ErrorCode.BAD_USER_INPUT,
                        "is for dates; " + constant + " is none. Leave it out.");
            }
            if (source.isOfAnyKind() && OF_ANY_NODE.contains(field)) {
                return value(source.kind(), KIND_CODE);
            }
            Read.Reference whose = ofKind(field, catalog);
            if (whose != null) {
                return value("t." + entity.column(whose.kindAttribute()), KIND_CODE);
            }
            return switch (catalog.descriptions().of(entity.entity(), field)) {
                case Read.Rows links -> node("d" + place + ".id", "d" + place + ".kind", links);
                case Read.Reference any ->
                    node("t." + entity.column(any.idAttribute()), "t." + entity.column(any.kindAttribute()), null);
                case null, default -> attribute(field, attribute, isDay, catalog.models());
            };
        }

        /** The reference whose kind is the dimension: {@code nodeKind} is the kind of {@code node}. */
        private Read.@Nullable Reference ofKind(String field, Catalog catalog) {
            String end = TotalsPlan.beyond("", TotalsPlan.KIND);
            return field.endsWith(end)
                            && catalog.descriptions()
                                            .of(entity.entity(), field.substring(0, field.length() - end.length()))
                                    instanceof Read.Reference reference
                    ? reference
                    : null;
        }

        private Dimension attribute(String field, @Nullable Attribute attribute, boolean isDay, EntityModels models) {
            return switch (attribute) {
                case Attribute.Value day when isDay -> period(day.column(), day.column());
                case Attribute.Value value -> value("t." + value.column(), "%s::text");
                case Attribute.Reference reference -> node("t." + reference.column(), reference.target());
                case Attribute.Embedded date -> period(date.column("earliest"), date.column("latest"));
                case null -> beyond(field, models);
            };
        }

        private Dimension value(String value, String words) {
            return new Dimension(constant, place, value, words, null, "", null);
        }

        /** The period that all days lie in which the date may mean, by its first day; null if there is none. */
        private Dimension period(String earliest, String latest) {
            String unit = per == null ? "year" : per.toString().toLowerCase(Locale.ROOT);
            String format = switch (unit) {
                case "quarter" -> "YYYY-\"Q\"Q";
                case "month" -> "YYYY-MM";
                default -> "YYYY";
            };
            // Most are known to the day, and cutting a date off costs more than all else that is done with a row.
            String begin = "t." + earliest;
            String cut = "date_trunc('" + unit + "', ";
            String value = "case when " + begin + " = t." + latest + " or " + cut + "t." + latest + "::timestamp) <= "
                    + begin + " then " + cut + begin + "::timestamp) end";
            return value(value, "to_char(%s, '" + format + "')");
        }

        private Dimension node(String id, Class<?> kind) {
            return node(id, "'" + kind.getSimpleName() + "'", null);
        }

        private Dimension node(String id, String kind, Read.@Nullable Rows links) {
            return new Dimension(constant, place, null, "", id, kind, links);
        }

        /** What a node refers to that the row refers to: the country of the city. */
        private Dimension beyond(String field, EntityModels models) {
            for (Attribute attribute : entity.attributes().values()) {
                if (attribute instanceof Attribute.Reference reference) {
                    EntityModel between = models.of(reference.target());
                    for (Attribute far : between.attributes().values()) {
                        if (far instanceof Attribute.Reference further
                                && field.equals(TotalsPlan.beyond(reference.name(), further.name()))) {
                            String id = "(select b." + further.column() + " from " + between.table() + " b where b."
                                    + between.idColumn() + " = t." + reference.column() + ")";
                            return node(id, further.target());
                        }
                    }
                }
            }
            throw new IllegalStateException("No dimension " + constant + " of " + entity.entity());
        }
    }

    boolean isLink() {
        return links != null;
    }

    /** The columns that make up the key of a group: no more than tell groups apart, for all rows are grouped by them. */
    List<String> names() {
        return value != null
                ? List.of("v" + place)
                : isOfOneKind() ? List.of("i" + place) : List.of("t" + place, "i" + place);
    }

    private boolean isOfOneKind() {
        return kind.startsWith("'");
    }

    /** Those columns with their values, each after a comma. */
    String columns() {
        if (value != null) {
            return ", " + value + " as v" + place;
        }
        return (isOfOneKind() ? "" : ", " + kind + " as t" + place) + ", " + id + " as i" + place;
    }

    /** What a group is told by, each after a comma. */
    String told() {
        String node = "g.i" + place;
        String kindOf = isOfOneKind() ? "case when " + node + " is not null then " + kind + " end" : "g.t" + place;
        return value != null
                ? told(place, "'" + constant + "'", words.formatted("g.v" + place), "null", "null")
                : told(place, "'" + constant + "'", "null", kindOf, node);
    }

    /** The columns of a dimension that is not asked for: a plan has room for every one that a request may ask for. */
    static String untold(int place) {
        return told(place, "null", "null", "null", "null");
    }

    private static String told(int place, String... cells) {
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            told.append(", " + cells[i] + " as k" + place + TOLD.get(i));
        }
        return told.toString();
    }

    /** Joins the nodes that are linked to the row. */
    void join(Sql sql, EntityModel entity, EntityModels models) {
        if (links == null) {
            return;
        }
        RowSource source = RowSource.of(links, models, "d" + place + "t", "d" + place + "l");
        sql.add(" left join lateral (select " + source.subject().id() + " as id, " + source.kind() + " as kind");
        String row = "t." + entity.idColumn();
        source.from(sql, row, Map.of());
        source.where(sql, row, Map.of());
        sql.add(") d" + place + " on true");
    }
}
