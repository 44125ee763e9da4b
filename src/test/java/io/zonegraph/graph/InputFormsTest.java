package io.zonegraph.graph;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.graph.InputForms.Code;
import io.zonegraph.graph.InputForms.Number;
import io.zonegraph.graph.InputForms.Place;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A value is judged alike as a literal, as a variable, and as a single one that stands for a list: for each type that the
 * schema takes, values that are right and wrong get the same answer in each form, or are refused in each.
 */
@QuarkusTest
class InputFormsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HALF_A_CHARACTER = "\ud800";

    private static final Map<String, List<Object>> SCALARS = Map.of(
            "Int", values(1, -1, "2147483647", "2147483648", "-2147483649", "1.5", "1e400", true, "'1'"),
            "Float", values(1, "1.5", "1e308", "-1e308", "1e309", "-1e309", "1e999999", "1e-400", true, "'1'"),
            "Boolean", values(true, false, 1, "'true'"),
            "String", values("'x'", "'％'", "'a\tb\nc'", "'a\0b'", "'a\u001fb'", "'" + HALF_A_CHARACTER + "'", 1, true),
            "ID", values("'UGFyazox'", "''", "'x'", 1, "99999999999999999999", "1.5", true, "'a\0b'"),
            "Decimal", values(1, "1.50", "'1.50'", "1e5", "'1e5'", "1e65", "1e999999999", "'1e999999999'", "'x'", true),
            "Date", values("'2025-07-01'", "'2025-02-30'", "'2025'", 2025, true, "'+10000-01-01'"),
            "DateTime",
                    values(
                            "'2025-07-01T00:00:00Z'",
                            "'2025-07-01T00:00:00.1234567+16:00'",
                            "'2025-07-01'",
                            1,
                            true,
                            "'+1000000-01-01T00:00:00Z'",
                            "'-0001-01-01T00:00:00Z'"),
            "Edtf", values("'2025'", "'2025-07'", "'2025-13'", 2025, "2025.5", true, "'0001'"));

    @Inject
    GraphQLSchema schema;

    /** Numbers bare, texts in single quotes. */
    private static List<Object> values(Object... bare) {
        return Arrays.stream(bare)
                .map(value -> switch (value) {
                    case String text when text.startsWith("'") -> text.substring(1, text.length() - 1);
                    case Boolean truth -> truth;
                    default -> new Number(value.toString());
                })
                .map(Object.class::cast)
                .toList();
    }

    @Test
    void have_one_verdict_for_each_value_of_each_type() {
        Map<String, Place> places = InputForms.places(schema);
        List<Executable> verdicts = new ArrayList<>();
        places.forEach((type, place) -> {
            for (Object value : candidates(place)) {
                verdicts.add(() -> compare(type, place, value));
            }
        });
        assertTrue(places.size() > 200 && verdicts.size() > 1_000, places.size() + " types, " + verdicts.size());
        assertAll(verdicts);
    }

    private void compare(String type, Place place, @Nullable Object value) {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("literal", literally(place, InputForms.argument(place, value, false)));
        forms.put("variable", byVariable(place, InputForms.argument(place, value, false)));
        forms.put("literal, singly", literally(place, InputForms.argument(place, single(value), true)));
        forms.put("variable, singly", byVariable(place, InputForms.argument(place, single(value), true)));
        assertEquals(
                1, new HashSet<>(forms.values()).size(), type + " " + InputForms.json(value) + " at " + place + forms);
    }

    private static @Nullable Object single(@Nullable Object value) {
        return value instanceof List<?> several && several.size() == 1 && several.getFirst() != null
                ? several.getFirst()
                : value;
    }

    private static List<@Nullable Object> candidates(Place place) {
        GraphQLNamedType type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(place.type());
        List<@Nullable Object> candidates = new ArrayList<>();
        candidates.add(null);
        switch (type) {
            case GraphQLInputObjectType object -> ofObject(object, candidates);
            case GraphQLEnumType codes ->
                candidates.add(new Code(codes.getValues().getLast().getName()));
            default -> candidates.addAll(SCALARS.getOrDefault(type.getName(), List.of()));
        }
        if (!InputForms.isList(place.type())) {
            return candidates;
        }
        List<@Nullable Object> lists = new ArrayList<>();
        for (Object candidate : candidates) {
            lists.add(candidate == null ? null : List.of(candidate));
        }
        return lists;
    }

    private static void ofObject(GraphQLInputObjectType type, List<@Nullable Object> candidates) {
        candidates.add(Map.of());
        candidates.add(Map.of("noSuchField", true));
        List<GraphQLInputObjectField> fields = type.getFields();
        for (GraphQLInputObjectField field : fields.subList(0, Math.min(3, fields.size()))) {
            Map<String, @Nullable Object> nothing = new LinkedHashMap<>();
            nothing.put(field.getName(), null);
            candidates.add(nothing);
        }
        if (type.isOneOf()) {
            Map<String, Object> point = Map.of("latitude", new Number("20"), "longitude", new Number("106"));
            Map<String, @Nullable Object> two = new LinkedHashMap<>();
            two.put("point", point);
            two.put("node", null);
            candidates.add(two);
            candidates.add(Map.of("point", point, "node", "UGFyazox"));
            candidates.add(Map.of("point", point));
            candidates.add(Map.of("park", Map.of()));
        }
    }

    private static String literally(Place place, @Nullable Object argument) {
        String query = "{ %s(%s: %s) { __typename } }"
                .formatted(place.root().getName(), place.argument(), InputForms.literal(argument));
        return verdict(query, "{}");
    }

    private static String byVariable(Place place, @Nullable Object argument) {
        String type = GraphQLTypeUtil.simplePrint(
                place.root().getArgument(place.argument()).getType());
        String query = "query ($v: %s) { %s(%s: $v) { __typename } }"
                .formatted(type, place.root().getName(), place.argument());
        return verdict(query, "{\"v\": " + InputForms.json(argument) + "}");
    }

    /** A literal that cannot be of its type makes the document invalid, a variable the request; both are refused. */
    private static String verdict(String query, String variables) {
        JsonNode answer = post(query, variables);
        String code = answer.at("/errors/0/extensions/code").asText();
        if (Set.of("GRAPHQL_VALIDATION_FAILED", "GRAPHQL_PARSE_FAILED", "BAD_USER_INPUT", "BAD_REQUEST")
                .contains(code)) {
            return "refused";
        }
        assertTrue(code.isEmpty() || code.equals("BAD_CURSOR"), query + " " + variables + " " + answer);
        return code.isEmpty() ? answer.get("data").toString() : code;
    }

    private static JsonNode post(String query, String variables) {
        try {
            return JSON.readTree(given().contentType("application/json")
                    .body("{\"query\": " + InputForms.json(query) + ", \"variables\": " + variables + "}")
                    .post("/graphql")
                    .asString());
        } catch (IOException e) {
            throw new AssertionError(query, e);
        }
    }

    /** A variable may be null where its type has no room for null, if it has a default. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "query ($b: Boolean = true) { parks @include(if: $b) { totalCount } }",
                "query ($b: Boolean = true) { parks { totalCount @skip(if: $b) } }",
                "query ($b: Boolean = true) { parks { ...F } } fragment F on ParkConnection { nodes { slug @include(if: $b) } }",
                "query ($b: Boolean = true) { parks { ... on ParkConnection @include(if: $b) { totalCount } } }",
                "query ($b: Boolean = true) { __schema { types @include(if: $b) { name } } }",
                "query ($b: Boolean = true) { __typename @skip(if: $b) }",
                "query ($b: Float = 1) { parks(filter: {location: {near: {place: {point: {latitude: $b, longitude: 1}}, withinKilometres: 1}}}) { totalCount } }",
                "query ($b: Float = 1) { parks { nodes { distance(from: {point: {latitude: $b, longitude: 1}}) } } }",
                "query ($b: ID = \"x\") { node(id: $b) { id } }",
                "query ($b: [ID!] = []) { nodes(ids: $b) { id } }",
                "query ($b: DateTime = \"2025-01-01T00:00:00Z\") { changes(since: $b) { totalCount } }"
            })
    void a_null_where_there_is_no_room_for_it_is_refused(String query) {
        JsonNode answer = post(query, "{\"b\": null}");
        assertEquals("BAD_USER_INPUT", answer.at("/errors/0/extensions/code").asText(), answer.toString());
        assertEquals(
                "", post(query, "{}").at("/errors/0/extensions/code").asText().replace("BAD_USER_INPUT", ""));
    }

    @Test
    void a_condition_of_another_operation_is_no_matter() {
        String query =
                "query A($b: Boolean = true) { parks { totalCount @skip(if: $b) } } query B { parks { totalCount } }";
        given().contentType("application/json")
                .body("{\"query\": " + InputForms.json(query)
                        + ", \"variables\": {\"b\": null}, \"operationName\": \"B\"}")
                .post("/graphql")
                .then()
                .body("errors", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            parks(orderBy: {field: DISTANCE, from: {point: null}}) { totalCount }      | orderBy[0].from
            parks(orderBy: [{field: DISTANCE, from: {point: null}}]) { totalCount }    | orderBy[0].from.point
            parks(filter: {areaHectares: {lte: 1e309}}) { totalCount }                 | filter.areaHectares.lte
            parks(filter: {areaHectares: {in: [1, -1e309]}}) { totalCount }            | filter.areaHectares.in[1]
            parks(filter: {location: {within: {south: -1e309, west: 1, north: 2, east: 2}}}) { totalCount } | filter.location.within.south
            parks(filter: {name: {contains: "\\u0000"}}) { totalCount }                | filter.name.contains
            """)
    void the_place_of_what_is_wrong_is_told(String field, String place) {
        JsonNode answer = post("{ " + field.replace("\\\\", "\\") + " }", "{}");
        String message = answer.at("/errors/0/message").asText();
        assertTrue(message.contains(place), message);
    }
}
