package io.zonegraph.label;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.node.Language;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each value of each enum that an answer can hold has a label in each language, and no label is left over. */
@QuarkusTest
class LabelsTest {

    @Inject
    GraphQLSchema schema;

    @Inject
    Labels labels;

    @ParameterizedTest
    @EnumSource
    void are_those_of_what_answers_hold(Language language) {
        Set<String> wanted = new TreeSet<>();
        for (GraphQLEnumType type : answered()) {
            type.getValues().forEach(value -> wanted.add(labels.placeOf(type.getName()) + "." + value.getName()));
        }
        Set<String> known = new TreeSet<>();
        labels.all(language)
                .forEach((place, words) -> words.forEach((code, label) -> {
                    assertFalse(label.isBlank(), place + "." + code);
                    known.add(place + "." + code);
                }));
        assertEquals(String.join("\n", wanted), String.join("\n", known), "src/main/resources/labels");
    }

    @Test
    void are_told_no_oftener_than_there_are_enums() {
        given().contentType("application/json")
                .body(Map.of(
                        "query",
                        "query ($n: [String!]) { enums(names: $n) { name } }",
                        "variables",
                        Map.of("n", Collections.nCopies(20_000, "DealKind"))))
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("LIMIT_EXCEEDED"))
                .body("errors[0].message", containsString("`enums(names)` has 20000 names; at most "));
    }

    @Test
    void are_told_for_the_same_enums() {
        List<String> names =
                answered().stream().map(GraphQLEnumType::getName).sorted().toList();
        given().contentType("application/json")
                .body(Map.of("query", "{ enums { name values { name label(lang: VI) } } }"))
                .post("/graphql")
                .then()
                .body("errors", equalTo(null))
                .body("data.enums.name", equalTo(names))
                .body("data.enums.values.label.flatten().findAll { it == null || it == '' }", equalTo(List.of()));
    }

    @Test
    void an_enum_that_is_none_of_codes_is_refused_in_words() {
        given().contentType("application/json")
                .body(Map.of("query", "{ enums(names: [\"DealKind\", \"Period\"]) { name } }"))
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].message", containsString("`enums(names[1])`"));
    }

    /** The enums of the fields of types; what only asks, as orders do, is said in the words of whoever asks. */
    private List<GraphQLEnumType> answered() {
        Set<String> names = schema.getAllTypesAsList().stream()
                .filter(type -> type instanceof GraphQLFieldsContainer
                        && !type.getName().startsWith("__"))
                .flatMap(type -> ((GraphQLFieldsContainer) type).getFieldDefinitions().stream())
                .map(field -> GraphQLTypeUtil.unwrapAll(field.getType()))
                .filter(GraphQLEnumType.class::isInstance)
                .map(type -> type.getName())
                .collect(Collectors.toSet());
        return names.stream()
                .map(name -> (GraphQLEnumType) java.util.Objects.requireNonNull(schema.getType(name)))
                .toList();
    }
}
