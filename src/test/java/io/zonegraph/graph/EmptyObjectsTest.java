package io.zonegraph.graph;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An object of which nothing is selected is {@code {}}, wherever it stands: each object of an answer has the keys that
 * are selected of its type, in their order, and no other. Selections are drawn from seeds: a failing seed fails again.
 */
@QuarkusTest
class EmptyObjectsTest {

    private static final int QUERIES = 200;

    private static final List<String> ROOTS = List.of(
            "parks",
            "cities",
            "deals",
            "events",
            "organisations",
            "claims",
            "economicZones",
            "commitments",
            "conflicts",
            "people",
            "infrastructures",
            "subdivisions",
            "sectors",
            "sources",
            "countries",
            "misplaced",
            "city(slug: \"hai-phong\")",
            "park(slug: \"hanssip\")",
            "deal(slug: \"techno-park-agreement-2023\")",
            "organisation(slug: \"vsip-group\")",
            "search(text: \"hai\", first: 2)",
            "node(id: \"%s\")",
            "nodes(ids: [\"%s\", \"Q2l0eTo5OTk5OTk5OTk\", \"%s\"])",
            "changes(since: \"2020-01-01T00:00:00Z\", first: 2)",
            "compare(kind: PARK, slugs: [\"hanssip\", \"tan-trao\"], properties: [AREA])");

    @Inject
    Asking asking;

    @Inject
    GraphQLSchema schema;

    private List<String> ids = List.of();
    private int empty;

    @Test
    void have_the_keys_that_are_selected_of_them_and_no_other() {
        IntStream.range(0, QUERIES).forEach(this::compare);
        assertTrue(empty > QUERIES / 2, "The seeds prove little: only " + empty + " objects were empty.");
    }

    private void compare(int seed) {
        Random random = new Random(seed);
        SparseSelection selection = new SparseSelection(random, schema);
        List<SparseSelection.Part> query = selection.query(roots(random));
        String document = selection.document(query, "");
        Map<String, Object> variables = selection.variables();
        JsonNode answer = asking.ask(document, variables).data();
        JsonNode typed =
                asking.ask(selection.document(query, "__typename"), variables).data();
        compare(selection, query, new Pair(answer, typed, "seed " + seed + ": " + document));
    }

    private List<String> roots(Random random) {
        if (ids.isEmpty()) {
            List<String> known = new ArrayList<>();
            for (String root : List.of("parks", "deals", "people")) {
                asking.ask("{ " + root + "(first: 3) { nodes { id } } }")
                        .at("/" + root + "/nodes")
                        .forEach(node -> known.add(node.get("id").asText()));
            }
            ids = known;
        }
        List<String> roots = new ArrayList<>();
        String name = "";
        for (int i = 0; i <= random.nextInt(2); i++) {
            String root = ROOTS.get(random.nextInt(ROOTS.size()));
            if (!root.equals(name)) {
                roots.add(root.formatted(ids.get(random.nextInt(ids.size())), ids.get(random.nextInt(ids.size()))));
            }
            name = root;
        }
        return roots;
    }

    /** An answer, and the same where every object tells its type. */
    private record Pair(JsonNode answer, JsonNode typed, String about) {}

    private void compare(SparseSelection selection, List<SparseSelection.Part> parts, Pair pair) {
        JsonNode answer = pair.answer();
        if (parts.isEmpty() || answer.isNull()) {
            assertEquals(pair.typed(), answer, pair.about());
            return;
        }
        if (answer.isArray()) {
            assertEquals(pair.typed().size(), answer.size(), pair.about());
            for (int i = 0; i < answer.size(); i++) {
                compare(selection, parts, new Pair(answer.get(i), pair.typed().get(i), pair.about()));
            }
            return;
        }
        Map<String, List<SparseSelection.Part>> selected =
                selection.of(pair.typed().get("__typename").asText(), parts);
        assertEquals(List.copyOf(selected.keySet()), keys(answer), pair.about());
        empty += selected.isEmpty() ? 1 : 0;
        selected.forEach((key, below) ->
                compare(selection, below, new Pair(answer.get(key), pair.typed().get(key), pair.about())));
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        Iterator<String> names = object.fieldNames();
        names.forEachRemaining(keys::add);
        return keys;
    }

    /** Also beside what graphql-java itself answers, and where whole lists are written by SQL. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {__typename @skip(if: true)}                                              | {}
            {parks @skip(if: true) {totalCount}}                                      | {}
            {__schema @skip(if: true) {types {name}}}                                 | {}
            {__schema {types @skip(if: true) {name}}}                                 | {"__schema":{}}
            {__schema {queryType {name @skip(if: true)}}}                             | {"__schema":{"queryType":{}}}
            {__type(name: "City") {name @skip(if: true)} parks {totalCount @skip(if: true)}} | {"__type":{},"parks":{}}
            {__type(name: "Nothing") {name} park(slug: "hanssip") {slug @skip(if: true)} __typename @skip(if: true)} | {"__type":null,"park":{}}
            {__type(name: "Nothing") {name} city(slug: "hanoi") {boundary boundingBox {west @skip(if: true)}}} | {"__type":null,"city":{"boundary":null,"boundingBox":null}}
            {cities(first: 2) {nodes {name @skip(if: true)}}}                         | {"cities":{"nodes":[{},{}]}}
            {cities(first: 2) {edges {cursor @skip(if: true)} pageInfo {hasNextPage @skip(if: true)}}} | {"cities":{"edges":[{},{}],"pageInfo":{}}}
            {cities {totals {count @skip(if: true)}}}                                 | {"cities":{"totals":{}}}
            {deals {groups(by: [{field: KIND}], first: 1) {keys {value @skip(if: true)}}}} | {"deals":{"groups":[{"keys":[{}]}]}}
            {deals(filter: {slug: {eq: "autel-an-duong-certificate-2024"}}) {totals {amounts {sum @skip(if: true)}}}} | {"deals":{"totals":{"amounts":[{}]}}}
            {city(slug: "hai-phong") {location {latitude @skip(if: true)} country {name @skip(if: true)}}} | {"city":{"location":{},"country":{}}}
            {city(slug: "hai-phong") {names @skip(if: true) {value} parks {totalCount nodes {slug @skip(if: true)}}}} | {"city":{"parks":{"totalCount":2,"nodes":[{},{}]}}}
            """)
    void are_written_everywhere(String query, String data) {
        String answer = given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals("{\"data\":" + data + "}", answer);
    }
}
