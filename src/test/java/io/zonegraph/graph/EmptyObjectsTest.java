package io.zonegraph.graph;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An object of which nothing is selected is {@code {}}, wherever it stands. */
@QuarkusTest
class EmptyObjectsTest {

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
