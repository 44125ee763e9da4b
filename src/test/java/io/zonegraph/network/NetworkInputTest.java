package io.zonegraph.network;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be asked is refused with a word on what to do; around what is not there lies nothing. */
@QuarkusTest
class NetworkInputTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            paths(toSlug: "hanssip") { length }                                          | either `from` or `fromSlug`
            paths(fromSlug: "hansiba", from: "Q2l0eTox", toSlug: "hanssip") { length }   | either `from` or `fromSlug`
            paths(fromSlug: "hansiba") { length }                                        | either `to` or `toSlug`
            paths(fromSlug: "hansiba", toSlug: "hanssip", maxHops: 0) { length }         | it must be from 1 to 6
            paths(fromSlug: "hansiba", toSlug: "hanssip", maxHops: 7) { length }         | it must be from 1 to 6
            paths(from: "hansiba", toSlug: "hanssip") { length }                         | is no id
            paths(fromSlug: "nowhere", toSlug: "hanssip") { length }                     | `paths(fromSlug)` is the slug of no node
            paths(fromSlug: "hanssip", toSlug: "nowhere") { length }                     | `paths(toSlug)` is the slug of no node
            paths(from: "Q2l0eTo5OTk5OTk5OTk5OTk5OTk5OTk", toSlug: "hanssip") { length } | `paths(from)` is the id of no node
            paths(fromSlug: "hanssip", to: "Q2l0eTo5OTk5OTk5OTk5OTk5OTk5OTk") { length } | `paths(to)` is the id of no node
            neighbourhood { cut }                                                        | either `id` or `slug`
            neighbourhood(slug: "hanssip", depth: 0) { cut }                             | it must be from 1 to 3
            neighbourhood(slug: "hanssip", depth: 4) { cut }                             | it must be from 1 to 3
            neighbourhood(slug: "hanssip", most: 0) { cut }                              | it must be from 1 to 200
            neighbourhood(slug: "hanssip", most: 201) { cut }                            | it must be from 1 to 200
            """)
    void is_refused_in_words(String field, String words) {
        ask("{ " + field + " }")
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].message", containsString(words));
    }

    @Test
    void nodes_that_are_not_there_have_no_neighbourhood() {
        String nobody = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("City:999999999999999999".getBytes(StandardCharsets.UTF_8));
        ask("{ neighbourhood(id: \"" + nobody + "\") { cut } none: neighbourhood(slug: \"nowhere\") { cut } }")
                .body("errors", nullValue())
                .body("data.neighbourhood", nullValue())
                .body("data.none", nullValue());
    }

    @Test
    void null_is_what_leaving_it_out_is() {
        ask("{ paths(fromSlug: \"hansiba\", toSlug: \"hanssip\", from: null, to: null, maxHops: null, through: null) { length } "
                        + "neighbourhood(id: null, slug: \"hanssip\", depth: null, most: null, kinds: null) { nodes { distance } } "
                        + "plain: neighbourhood(slug: \"hanssip\") { nodes { distance } } }")
                .body("data.paths", not(empty()))
                .body("data.neighbourhood.nodes.distance.max()", equalTo(1))
                .body("data.plain.nodes.distance.max()", equalTo(1));
    }

    /** What is found by slugs is found by ids. */
    @Test
    void ids_name_the_same_nodes_as_slugs() {
        String slugs = "{ park(slug: \"hanssip\") { id } organisation(slug: \"hansiba\") { id } "
                + "paths(fromSlug: \"hansiba\", toSlug: \"hanssip\") { length } "
                + "neighbourhood(slug: \"hanssip\", depth: 2) { nodes { distance } } }";
        var known = ask(slugs).body("data.paths", not(empty())).extract().jsonPath();
        ask("{ paths(from: \"" + known.getString("data.organisation.id") + "\", to: \""
                        + known.getString("data.park.id") + "\") { length } neighbourhood(id: \""
                        + known.getString("data.park.id") + "\", depth: 2) { nodes { distance } } }")
                .body("data.paths", equalTo(known.getList("data.paths")))
                .body("data.neighbourhood.nodes", equalTo(known.getList("data.neighbourhood.nodes")));
    }

    private static ValidatableResponse ask(String query) {
        return given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then();
    }
}
