package io.zonegraph.graph;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zonegraph.graph.run.EngineWatch;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is looked for is no longer than a name can be, and numbers are no longer than any that is kept. */
@QuarkusTest
class SearchedTextsTest {

    @Inject
    EngineWatch count;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cities(filter: {name: {contains: $text}})                       | cities(filter.name.contains)
            cities(filter: {name: {startsWith: $text}})                     | cities(filter.name.startsWith)
            cities(filter: {name: {eq: $text}})                             | cities(filter.name.eq)
            cities(filter: {name: {in: ["a", $text]}})                      | cities(filter.name.in[1])
            cities(filter: {slug: {contains: $text}})                       | cities(filter.slug.contains)
            claims(filter: {asPrinted: {contains: $text}})                  | claims(filter.asPrinted.contains)
            parks(filter: {deals: {some: {name: {startsWith: $text}}}})     | parks(filter.deals.some.name.startsWith)
            search(text: $text)                                             | search(text)
            """)
    void of_more_than_200_characters_are_refused_before_any_sql(String field, String place) {
        // A ligature of 18 letters.
        String longest = "\uFDFA".repeat(200);
        assertEquals(200, ask(field, longest).statusCode());
        long before = count.roundTrips();
        Response refused = ask(field, longest + "a");
        assertEquals(before, count.roundTrips());
        assertEquals(400, refused.statusCode(), refused.asString());
        assertEquals("`" + place + "` has 201 characters; search for at most 200.", refused.path("errors[0].message"));
    }

    @ParameterizedTest
    @CsvSource({"a\u0323\u0302, 200, 200", "a\u0323\u0302, 201, 400"})
    void count_letters_whether_or_not_marks_stand_apart(String letter, int times, int status) {
        assertEquals(
                status,
                ask("cities(filter: {name: {contains: $text}})", letter.repeat(times))
                        .statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "400, '', 200",
        "401, '', 400",
        "250000, '', 400",
        "1, e400, 200",
        "1, e999999999, 200",
        "1, E-99999999999, 400",
        "1, e99999999999, 400",
        "250000, .5, 400"
    })
    void numbers_have_400_digits_in_a_document_too(int digits, String rest, int status) {
        long start = System.nanoTime();
        Response answer = given().contentType("application/json")
                .accept("application/graphql-response+json")
                .body(Map.of(
                        "query",
                        "{ parks(filter: {investment: {currency: \"USD\", gt: " + "9".repeat(digits) + rest
                                + "}}) { totalCount } }"))
                .post("/graphql");
        String body = answer.asString();
        assertEquals(400, answer.statusCode(), body);
        assertEquals(
                status == 400, body.matches(".*(more than 400 digits in a row|exponent beyond all numbers).*"), body);
        assertEquals(status == 400, body.contains("LIMIT_EXCEEDED"), body);
        assertTrue(System.nanoTime() - start < 1_000_000_000, "took long");
    }

    private static Response ask(String field, String text) {
        return given().contentType("application/json")
                .accept("application/graphql-response+json")
                .body(Map.of(
                        "query",
                        "query ($text: String!) { " + field + " { totalCount } }",
                        "variables",
                        Map.of("text", text)))
                .post("/graphql");
    }
}
