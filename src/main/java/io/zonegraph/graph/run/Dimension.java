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
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What rows are grouped by: a value, or a node.
 *
 * @param constant its name in the schema
 * @param place its place among the dimensions of a request, from 0
 * @param value the expression for the value; null if it is a node
 * @param id the expression for the node's id; null if it is a value
 * @param kind the kind of the node, where the row refers to it
 * @param links where the nodes are linked to the row, what reads them
 */
record Dimension(
        String constant,
        int place,
        @Nullable String value,
        @Nullable String id,
        @Nullable Class<?> kind,
        Read.@Nullable Rows links) {

    private static final int MOST_GROUPS = 1_000;

    /** The dimensions asked for. */
    static List<Dimension> of(EntityModel entity, Map<String, Object> arguments, Catalog catalog) {
        List<Map<String, Object>> by = Arguments.maps(arguments.getOrDefault("by", List.of()));
        Set<Object> asked = new HashSet<>();
        by.forEach(dimension -> asked.add(dimension.get("field")));
        if (by.isEmpty() || by.size() > TotalsPlan.MOST_DIMENSIONS || asked.size() < by.size()) {
            throw new RequestException(
                    ErrorCode.BAD_USER_INPUT,
                    "`by` names " + by.size() + " dimensions; it must be one or two different ones.");
        }
        List<Dimension> dimensions = new ArrayList<>();
        for (Map<String, Object> dimension : by) {
            dimensions.add(new Asked(entity, dimension, dimensions.size()).dimension(catalog));
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
            throw new RequestException(
                    ErrorCode.BAD_USER_INPUT, "`first` is " + first + "; groups are from 1 to 1,000.");
        }
        return first;
    }

    /** A dimension as a request asks for it. */
    private record Asked(
            EntityModel entity, String constant, @Nullable Object per, int place) {

        Asked(EntityModel entity, Map<String, Object> asked, int place) {
            this(entity, String.valueOf(asked.get("field")), asked.get("per"), place);
        }

        Dimension dimension(Catalog catalog) {
            String field = SortKeys.camelCase(constant);
            Attribute attribute = entity.attribute(field).orElse(null);
            boolean isDay = catalog.descriptions().isDay(entity.entity(), field);
            if (per != null && !isDay && !(attribute instanceof Attribute.Embedded)) {
                throw new RequestException(ErrorCode.BAD_USER_INPUT, "`per` is for dates; " + constant + " is none.");
            }
            if (catalog.descriptions().of(entity.entity(), field) instanceof Read.Rows links) {
                return new Dimension(constant, place, null, "d" + place + ".id", null, links);
            }
            return switch (attribute) {
                case Attribute.Value day when isDay -> value(period(day.column(), day.column()));
                case Attribute.Value value -> value("t." + value.column());
                case Attribute.Reference reference -> node("t." + reference.column(), reference.target());
                case Attribute.Embedded date -> value(period(date.column("earliest"), date.column("latest")));
                case null -> beyond(field, catalog.models());
            };
        }

        private Dimension value(String value) {
            return new Dimension(constant, place, value, null, null, null);
        }

        /** The period that all days lie in which the date may mean; null if there is none. */
        private String period(String earliest, String latest) {
            String format = switch (String.valueOf(per)) {
                case "QUARTER" -> "YYYY-\"Q\"Q";
                case "MONTH" -> "YYYY-MM";
                default -> "YYYY";
            };
            String first = "to_char(t." + earliest + ", '" + format + "')";
            return "case when " + first + " = to_char(t." + latest + ", '" + format + "') then " + first + " end";
        }

        private Dimension node(String id, Class<?> kind) {
            return new Dimension(constant, place, null, id, kind, null);
        }

        /** What a node refers to that the row refers to: the country of the city. */
        private Dimension beyond(String field, EntityModels models) {
            for (Attribute attribute : entity.attributes().values()) {
                if (attribute instanceof Attribute.Reference reference) {
                    EntityModel between = models.of(reference.target());
                    for (Attribute far : between.attributes().values()) {
                        if (far instanceof Attribute.Reference further && field.equals(pair(reference, further))) {
                            String id = "(select b." + further.column() + " from " + between.table() + " b where b."
                                    + between.idColumn() + " = t." + reference.column() + ")";
                            return node(id, further.target());
                        }
                    }
                }
            }
            throw new IllegalStateException("No dimension " + constant + " of " + entity.entity());
        }

        private static String pair(Attribute.Reference near, Attribute.Reference further) {
            String name = further.name();
            return near.name() + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
    }

    boolean isLink() {
        return links != null;
    }

    /** The columns that make up the key of a group. */
    List<String> names() {
        return names(place);
    }

    static List<String> names(int place) {
        String name = "k" + place;
        return List.of(name + "_dimension", name + "_value", name + "_kind", name + "_id");
    }

    /** The columns with their values, each after a comma. */
    String columns() {
        String name = "k" + place;
        String kindOf = id == null
                ? "null"
                : links != null
                        ? "d" + place + ".kind"
                        : "case when " + id + " is not null then '" + kindName() + "' end";
        return ", '" + constant + "' as " + name + "_dimension, " + (value == null ? "null" : "(" + value + ")")
                + "::text as " + name + "_value, " + kindOf + "::text as " + name + "_kind, "
                + (id == null ? "null" : id)
                + "::bigint as " + name + "_id";
    }

    private String kindName() {
        return kind == null ? "" : kind.getSimpleName();
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
