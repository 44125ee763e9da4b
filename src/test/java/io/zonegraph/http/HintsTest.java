package io.zonegraph.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hints on ids, which are other ones in each database; those on slugs stand in the files of wrong requests. */
@QuarkusTest
class HintsTest {

    @ParameterizedTest
    @CsvSource({"developer, heza, Developer", "otherOrganisation, shenyue, OtherOrganisation"})
    void tell_what_an_organisation_of_another_class_is(String field, String slug, String type) {
        String id =
                ask("{ organisation(slug: \"" + slug + "\") { id } }").extract().path("data.organisation.id");
        ask("{ it: " + field + "(id: \"" + id + "\") { name } }")
                .body("data.it", nullValue())
                .body("extensions.hints.size()", equalTo(1))
                .body("extensions.hints[0].near[0].slug", equalTo(slug))
                .body(
                        "extensions.hints[0].message",
                        containsString("is the id of an ORGANISATION that is no " + type + ". Ask `organisation(id)`"));
    }

    private static ValidatableResponse ask(String query) {
        return given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(200);
    }
}
