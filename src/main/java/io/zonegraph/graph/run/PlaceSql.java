package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.model.Attribute;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.model.EntityModels;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Writes conditions on points of the map, and distances between them, as SQL. */
final class PlaceSql {

    private static final double EARTH_METRES = 6_371_008.8;
    private static final double FURTHEST_KILOMETRES = 20_038;

    /** Of the places of a kind, those that are met within what is asked for; few are where all are. */
    private static final double NEAR_SHARE = 0.2;

    private final Sql sql;
    private final EntityModels models;
    private final FilterSql filters;

    PlaceSql(Sql sql, EntityModels models, FilterSql filters) {
        this.sql = sql;
        this.models = models;
        this.filters = filters;
    }

    /** The columns of a point. */
    record Point(String latitude, String longitude, String accuracy) {

        static Point of(Attribute.Embedded location, String alias) {
            return new Point(
                    alias + "." + location.column("latitude"),
                    alias + "." + location.column("longitude"),
                    alias + "." + location.column("accuracy"));
        }

        String onEarth() {
            return "zg_on_earth(" + latitude + ", " + longitude + ")";
        }
    }

    void fulfils(Point point, Map<String, Object> condition) {
        sql.add("(true");
        condition.forEach((operator, operand) -> {
            Arguments.given(operator, operand);
            sql.add(" and ");
            RequestException.within(operator, () -> one(point, operator, operand));
        });
        sql.add(")");
    }

    private void one(Point point, String operator, Object operand) {
        switch (operator) {
            case "near" -> near(point, Arguments.map(operand));
            case "within" -> within(point, Arguments.map(operand));
            case "accuracy" -> ComparisonSql.value(sql, point.accuracy(), Arguments.map(operand));
            default -> sql.add(point.latitude()).add(Boolean.TRUE.equals(operand) ? " is null" : " is not null");
        }
    }

    private void near(Point point, Map<String, Object> near) {
        double kilometres = radius(near);
        double metres = kilometres * 1_000;
        // The box around a place that holds all within a chord of it: an index finds what lies in it.
        double chord = 2 * EARTH_METRES * Math.sin(Math.min(metres / (2 * EARTH_METRES), Math.PI / 2));
        Map<String, Object> place = Arguments.map(Objects.requireNonNull(near.get("place")));
        RequestException.within(
                "place",
                () -> from(place, there -> {
                    sql.add("(" + point.onEarth() + " <@ cube_enlarge(");
                    there.accept(sql);
                    sql.add(", ")
                            .bind(Double.toString(chord))
                            .add(", 3) and zg_metres_between(" + point.onEarth() + ", ");
                    there.accept(sql);
                    sql.add(") <= ").bind(Double.toString(metres)).add(")");
                }));
    }

    /** Writes a condition on the place, for whichever of the rows that the place may mean. */
    private void from(Map<String, Object> place, Consumer<Consumer<Sql>> condition) {
        Map.Entry<String, Object> only = only(place);
        switch (only.getKey()) {
            case "point", "node" -> {
                sql.price().pay(Price.ROW);
                condition.accept(RequestException.in(only.getKey(), () -> one(only)));
            }
            default -> {
                EntityModel entity = located(only.getKey());
                double places = filters.statistics().rows(entity.table());
                sql.price().pay(Price.NEAR + places * Price.NEARBY);
                String alias = filters.alias();
                Point point = Point.of(location(entity), alias);
                sql.add("exists (select 1 from " + entity.table() + " " + alias + " where ");
                condition.accept(there -> there.add(point.onEarth()));
                sql.price().times(places * NEAR_SHARE, () -> places(only, entity, alias));
                sql.add(")");
            }
        }
    }

    private void places(Map.Entry<String, Object> only, EntityModel entity, String alias) {
        RequestException.within(
                only.getKey(), () -> filters.and(FilterSql.Subject.of(entity, alias), Arguments.map(only.getValue())));
    }

    /** Adds the metres from the point to the place, to the nearest where the place is many. */
    void distance(Point point, Map<String, Object> place) {
        Map.Entry<String, Object> only = only(place);
        switch (only.getKey()) {
            case "point", "node" -> {
                sql.price().pay(Price.DISTANCE);
                sql.add("zg_metres_between(" + point.onEarth() + ", ");
                RequestException.in(only.getKey(), () -> one(only)).accept(sql);
                sql.add(")");
            }
            default -> {
                EntityModel entity = located(only.getKey());
                String alias = filters.alias();
                sql.add("(select min(zg_metres_between(" + point.onEarth() + ", "
                        + Point.of(location(entity), alias).onEarth() + ")) from " + entity.table() + " " + alias
                        + " where true");
                sql.price().times(filters.statistics().rows(entity.table()), () -> {
                    sql.price().pay(Price.DISTANCE);
                    places(only, entity, alias);
                });
                sql.add(")");
            }
        }
    }

    private Consumer<Sql> one(Map.Entry<String, Object> place) {
        if (place.getKey().equals("node")) {
            GlobalId id = GlobalId.decode(place.getValue().toString(), models);
            EntityModel entity = models.ofKind(id.kind())
                    .filter(kind -> kind.attribute("location").isPresent())
                    .orElseThrow(() -> id.refused("one is wanted that has a place on the map of its own."));
            String point = Point.of(location(entity), "n").onEarth();
            return there -> there.add(
                            "(select " + point + " from " + entity.table() + " n where n." + entity.idColumn() + " = ")
                    .bind(id.row())
                    .add(")");
        }
        Map<String, Object> point = Arguments.map(place.getValue());
        String latitude = Double.toString(number(point, "latitude", -90, 90));
        String longitude = Double.toString(number(point, "longitude", -180, 180));
        return there -> there.add("zg_on_earth(")
                .bind(latitude)
                .add(", ")
                .bind(longitude)
                .add(")");
    }

    private void within(Point point, Map<String, Object> box) {
        double south = number(box, "south", -90, 90);
        double north = number(box, "north", -90, 90);
        double west = number(box, "west", -180, 180);
        double east = number(box, "east", -180, 180);
        if (south > north) {
            throw RequestException.of(
                    "south",
                    ErrorCode.BAD_USER_INPUT,
                    "is " + south + " and lies north of `north`, which is " + north + ". Swap the two.");
        }
        sql.add("(" + point.latitude() + " between ").bind(Double.toString(south));
        sql.add(" and ").bind(Double.toString(north));
        sql.add(" and (" + point.longitude() + " >= ").bind(Double.toString(west));
        sql.add(west <= east ? " and " : " or ").add(point.longitude() + " <= ").bind(Double.toString(east));
        sql.add("))");
    }

    private EntityModel located(String field) {
        return models.ofField(field)
                .orElseThrow(() -> new IllegalStateException("A place has a field that is no kind of node: " + field));
    }

    private static Attribute.Embedded location(EntityModel entity) {
        return (Attribute.Embedded) entity.attribute("location").orElseThrow();
    }

    private static Map.Entry<String, Object> only(Map<String, Object> place) {
        return place.entrySet().iterator().next();
    }

    /** How far away what is near may be, which is more than nothing. */
    private static double radius(Map<String, Object> near) {
        double kilometres = number(near, "withinKilometres");
        if (!(kilometres > 0 && kilometres <= FURTHEST_KILOMETRES)) {
            throw outside("withinKilometres", kilometres, "more than 0 and at most " + (long) FURTHEST_KILOMETRES);
        }
        return kilometres;
    }

    private static double number(Map<String, Object> input, String name, double least, double most) {
        double number = number(input, name);
        if (!(number >= least && number <= most)) {
            throw outside(name, number, "from " + (long) least + " to " + (long) most);
        }
        return number;
    }

    private static double number(Map<String, Object> input, String name) {
        return ((Number) Objects.requireNonNull(input.get(name))).doubleValue();
    }

    private static RequestException outside(String name, double number, String range) {
        return RequestException.of(name, ErrorCode.BAD_USER_INPUT, "is " + number + "; it must be " + range + ".");
    }
}
