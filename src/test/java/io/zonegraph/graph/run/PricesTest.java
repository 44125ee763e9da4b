package io.zonegraph.graph.run;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What would take PostgreSQL long is refused before any SQL is sent. The tables hold what they always hold, but PostgreSQL
 * is told what it knew of 200,000 deals.
 */
@QuarkusTest
class PricesTest {

    @Inject
    AgroalDataSource database;

    @Inject
    TableStatistics statistics;

    @Inject
    EngineWatch count;

    @BeforeEach
    void tell() throws IOException, SQLException {
        try (InputStream file = getClass().getResourceAsStream("/statistics/two-hundred-thousand-deals.sql")) {
            run(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @AfterEach
    void forget() throws SQLException {
        run("analyze");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        statistics.read();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            claims { groups(by: [{field: SUBJECT}, {field: PROPERTY}]) { count } }
            parks(filter: {location: {near: {withinKilometres: 100, place: {park: {}}}}}) { totalCount }
            claims(first: 1, filter: {asPrinted: {contains: "zqx"}}) { nodes { id } }
            deals(first: 1, orderBy: [{field: CLAIMS}]) { nodes { id } }
            deals { groups(by: [{field: PARTIES}, {field: SECTORS}]) { count amounts { sum } } }
            organisations(first: 100, orderBy: [{field: DEALS}]) { nodes { deals { totals { count } } } }
            sources(orderBy: [{field: SUPPORTS}]) { nodes { id } }
            parks(first: 100) { nodes { distance(from: {park: {}}) } }
            parks(first: 1, orderBy: [{field: DISTANCE, from: {park: {}}}]) { nodes { id } }
            claims(first: 1, orderBy: [{field: CITATIONS}]) { nodes { id } }
            """)
    void of_what_is_dear_are_asked_before(String field) {
        long before = count.roundTrips();
        Response refused = ask("{ " + field + " }");
        assertEquals(400, refused.statusCode(), refused.asString());
        assertEquals("LIMIT_EXCEEDED", refused.path("errors[0].extensions.code"));
        String name = field.substring(0, field.indexOf(field.contains("(") ? '(' : ' '))
                .strip();
        String message = refused.path("errors[0].message");
        assertTrue(
                message.matches("`" + name.split(" ")[0] + ".*milliseconds that the database is expected to take.*"),
                message);
        assertEquals(before, count.roundTrips());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deals(first: 20) { totalCount nodes { name parties { nodes { name } } } }
            deals(filter: {kind: {eq: LOAN}, signedOn: {gte: "2020-01-01"}}) { totalCount nodes { name } }
            deals(filter: {name: {contains: "lease"}}) { totalCount }
            deals(filter: {parties: {some: {slug: {eq: "deep-c"}}}}) { totalCount nodes { name } }
            deals { groups(by: [{field: KIND}]) { count } }
            claims(filter: {subject: {park: {slug: {eq: "nam-dinh-vu"}}}, asPrinted: {contains: "ha"}}) { totalCount }
            claims { totalCount }
            parks(first: 20, orderBy: [{field: DISTANCE, from: {point: {latitude: 20, longitude: 106}}}]) { nodes { name } }
            parks { nodes { developers { nodes { deals { nodes { parties { nodes { name } } } } } } } }
            cities { nodes { parks { totalCount totals { areaHectares { sum } } } } }
            search(text: "hai phong") { nodes { node { __typename } } }
            """)
    void of_what_is_cheap_are_in_the_budget(String field) {
        Response answer = ask("{ " + field + " }");
        assertEquals(200, answer.statusCode(), answer.asString());
        assertTrue(answer.<Integer>path("extensions.cost.database.estimate") <= 450, answer.asString());
    }

    /** Each level of relations multiplies what is looked at, on the few claims that the project comes with too. */
    @Test
    void of_relations_grow_with_their_depth() throws SQLException {
        run("analyze");
        String claims = "asPrinted: {contains: \"zz\"}";
        for (int level = 1; level <= 4; level++) {
            claims = "not: {subject: {claims: {where: {" + claims + "}, count: {gte: 1}}}}";
            int status =
                    ask("{ claims(filter: {" + claims + "}) { totalCount } }").statusCode();
            assertEquals(level < 3 ? 200 : 400, status, "at level " + level);
        }
    }

    private static Response ask(String query) {
        return given().contentType("application/json")
                .accept("application/graphql-response+json")
                .body(Map.of("query", query, "extensions", Map.of("cost", true)))
                .post("/graphql");
    }
}
