package io.zonegraph.fuzz;

import static graphql.schema.GraphQLTypeUtil.unwrapAll;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws values for arguments: of their types, with what is known of the data, as literals and as variables. */
final class ValueDraw {

    /** What a client may write by mistake or by intent; of the right type, nothing else. */
    private static final List<String> ODD_TEXTS =
            List.of("", "%", "a", "o'neill \"x\"", "100%_\\", "Hải", "\u00e9\n", "x y");

    private static final List<Long> ODD_INTEGERS = List.of(0L, -1L, 1L, 101L, 2147483647L, -2147483648L);

    private final Dice dice;
    private final KnownValues known;
    private final GraphQLSchema schema;
    private final Variables variables;

    ValueDraw(Dice dice, KnownValues known, GraphQLSchema schema, Variables variables) {
        this.dice = dice;
        this.known = known;
        this.schema = schema;
        this.variables = variables;
    }

    /**
     * Where a value stands.
     *
     * @param owner the type that it is about, such as Park for a filter of parks
     * @param name of its argument or field
     * @param depth how many more filters may stand within it
     * @param literal whether it stands within a variable's value, where no other variable can
     */
    record Place(String owner, String name, int depth, boolean literal) {

        Place named(String other) {
            return new Place(owner, other, depth, literal);
        }
    }

    /** A value where null or nothing would do as well, if the type or a default allows it. */
    Value<?> optional(GraphQLInputType type, Place place) {
        if (!(type instanceof GraphQLNonNull) && dice.percent(3)) {
            return NullValue.of();
        }
        return varied(type, place) ? variables.optional(type, value(type, within(place))) : value(type, place);
    }

    /** A value where there has to be one. */
    Value<?> required(GraphQLInputType type, Place place) {
        return varied(type, place) ? variables.required(type, value(type, within(place))) : value(type, place);
    }

    /** A value that is drawn already, by a variable if there is room for one. */
    Value<?> exactly(GraphQLInputType type, Value<?> value) {
        return variables.full() ? value : variables.required(type, value);
    }

    private boolean varied(GraphQLInputType type, Place place) {
        return !place.literal()
                && !variables.full()
                && dice.percent(unwrapAll(type) instanceof GraphQLInputObjectType ? 20 : 10);
    }

    private static Place within(Place place) {
        return new Place(place.owner(), place.name(), place.depth(), true);
    }

    private Value<?> value(GraphQLInputType type, Place place) {
        return switch (type) {
            case GraphQLNonNull needed -> value((GraphQLInputType) needed.getWrappedType(), place);
            case GraphQLList list -> list((GraphQLInputType) list.getWrappedType(), place);
            case GraphQLEnumType codes ->
                new EnumValue(dice.pick(codes.getValues()).getName());
            case GraphQLScalarType scalar -> scalar(scalar.getName(), place);
            case GraphQLInputObjectType object -> object(object, place);
            default -> throw new IllegalArgumentException("No input: " + type);
        };
    }

    /** One alone may stand for a list of itself. */
    private Value<?> list(GraphQLInputType item, Place place) {
        if (dice.percent(20)) {
            return value(item, place);
        }
        boolean keys = unwrapAll(item) instanceof GraphQLInputObjectType object && object.getField("field") != null;
        int size = dice.percent(keys ? 2 : 8) ? 0 : 1 + dice.below(keys ? 2 : 3);
        Map<String, Value<?>> drawn = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            Value<?> value = value(item, place);
            // No key of an order twice, and no dimension.
            drawn.put(
                    keys && !dice.percent(2)
                            ? AstPrinter.printAst(
                                    ((ObjectValue) value).getObjectFields().getFirst())
                            : "" + i,
                    value);
        }
        return ArrayValue.newArrayValue().values(List.copyOf(drawn.values())).build();
    }

    Value<?> scalar(String type, Place place) {
        if (type.equals("Boolean")) {
            return BooleanValue.of(dice.percent(50));
        }
        if (type.equals("Int") && dice.percent(place.name().equals("count") ? 0 : 4)) {
            return new IntValue(BigInteger.valueOf(dice.pick(ODD_INTEGERS)));
        }
        if (type.equals("String") && dice.percent(15)) {
            return new StringValue(dice.pick(ODD_TEXTS));
        }
        List<JsonNode> some = switch (place.name()) {
            case "id", "ids", "node", "slug", "slugs" ->
                known.of(place.owner() + "." + singular(place.name()), "Node." + singular(place.name()), type);
            case "after", "before" -> known.of(place.owner() + ".cursor", "parks.cursor");
            default -> known.of("field " + place.name(), type);
        };
        return literal(type, some.isEmpty() ? null : dice.pick(some));
    }

    private static String singular(String name) {
        return name.startsWith("slug") ? "slug" : "id";
    }

    private Value<?> literal(String type, JsonNode value) {
        return switch (type) {
            case "Int" ->
                new IntValue(BigInteger.valueOf(value == null || !value.isInt() ? dice.below(50) : value.asInt()));
            case "Float" ->
                new FloatValue(
                        value == null || !value.isNumber()
                                ? BigDecimal.valueOf(dice.below(5000), 1)
                                : value.decimalValue());
            case "Date" ->
                new StringValue(
                        value != null && value.asText().matches("\\d{4}-\\d\\d-\\d\\d")
                                ? value.asText()
                                : "2024-02-29");
            case "Edtf" ->
                new StringValue(
                        value != null && value.asText().matches("\\d{4}(-\\d\\d){0,2}") ? value.asText() : "2023");
            case "DateTime" ->
                new StringValue(
                        value != null && value.asText().contains("T") ? value.asText() : "2020-01-01T00:00:00Z");
            case "Decimal" ->
                new StringValue(
                        value != null && value.asText().matches("-?\\d+(\\.\\d+)?") ? value.asText() : "1000000");
            default -> new StringValue(value == null ? "hai" : shortened(value.asText()));
        };
    }

    /** A word of a text finds more than all of it. */
    private String shortened(String text) {
        return text.contains(" ") && dice.percent(60) ? dice.pick(List.of(text.split(" "))) : text;
    }

    private ObjectValue object(GraphQLInputObjectType type, Place place) {
        if (type.isOneOf()) {
            GraphQLInputObjectField one = dice.pick(affordable(type, place.depth()));
            return fields(Map.of(
                    one.getName(), value(one.getType(), below(type, place).named(one.getName()))));
        }
        return type.getField("field") != null
                ? fields(new Sorting(dice, schema).of(type, this, place))
                : fields(conditions(type, place));
    }

    private Map<String, Value<?>> conditions(GraphQLInputObjectType type, Place place) {
        Map<String, Value<?>> drawn = new LinkedHashMap<>();
        if (type.getName().equals("BoxInput")) {
            drawn.put("south", new FloatValue(BigDecimal.valueOf(dice.below(20))));
            drawn.put("north", new FloatValue(BigDecimal.valueOf(20L + dice.below(40))));
            drawn.put("west", new FloatValue(BigDecimal.valueOf(90L + dice.below(17))));
            drawn.put("east", new FloatValue(BigDecimal.valueOf(107L + dice.below(40))));
            return drawn;
        }
        boolean filters = type.getField("and") != null;
        Place inner = below(type, place);
        type.getFields().stream()
                .filter(field -> field.getType() instanceof GraphQLNonNull)
                .forEach(field -> drawn.put(field.getName(), required(field.getType(), inner.named(field.getName()))));
        List<GraphQLInputObjectField> optional = affordable(type, place.depth());
        int more = drawn.isEmpty() ? (dice.percent(3) ? 0 : 1) + (dice.percent(25) ? 1 : 0) : dice.below(2);
        for (int i = 0; i < more && !optional.isEmpty(); i++) {
            GraphQLInputObjectField field = dice.pick(optional);
            // What a comparison compares with is named by the field that it is of.
            Place there = filters || type.getField("some") != null ? inner.named(field.getName()) : inner;
            // Null is refused in filters; an absent variable leaves its field out.
            drawn.putIfAbsent(
                    field.getName(),
                    dice.percent(2) ? optional(field.getType(), there) : required(field.getType(), there));
        }
        complete(type, drawn, place);
        return drawn;
    }

    /** What must stand beside what was drawn: the currency of an amount, something that is said of what is looked at. */
    private void complete(GraphQLInputObjectType type, Map<String, Value<?>> drawn, Place place) {
        if (type.getField("currency") != null && !(drawn.size() == 1 && drawn.containsKey("isNull"))) {
            drawn.putIfAbsent("currency", scalar("String", place.named("currency")));
        }
        if (type.getField("some") != null && type.getField("count") != null) {
            boolean narrowed = drawn.keySet().stream().allMatch(name -> name.equals("where") || name.equals("edge"));
            if (narrowed) {
                drawn.put(
                        "count",
                        fields(Map.of(
                                dice.pick(List.of("gte", "lt", "eq")),
                                new IntValue(BigInteger.valueOf(dice.below(3))))));
            }
        }
    }

    /** Filters within filters only as deep as is left. */
    private static List<GraphQLInputObjectField> affordable(GraphQLInputObjectType type, int depth) {
        return type.getFields().stream()
                .filter(field -> depth > 0
                        || !(unwrapAll(field.getType()) instanceof GraphQLInputObjectType inner && nests(inner)))
                .toList();
    }

    private static boolean nests(GraphQLInputObjectType type) {
        return type.getField("and") != null
                || type.getField("some") != null
                || type.getField("near") != null
                || type.getField("place") != null;
    }

    private static Place below(GraphQLInputObjectType type, Place place) {
        boolean filter = type.getField("and") != null;
        String owner = filter ? type.getName().replaceAll("Filter$", "") : place.owner();
        return new Place(owner, place.name(), nests(type) ? place.depth() - 1 : place.depth(), place.literal());
    }

    static ObjectValue fields(Map<String, Value<?>> values) {
        List<ObjectField> fields = new ArrayList<>();
        values.forEach((name, value) -> fields.add(new ObjectField(name, value)));
        return ObjectValue.newObjectValue().objectFields(fields).build();
    }
}
