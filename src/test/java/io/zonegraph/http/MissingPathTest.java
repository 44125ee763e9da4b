package io.zonegraph.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program that asks at a path of nothing is told so as it is told of everything else. */
@QuarkusTest
class MissingPathTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, application/json, 404",
        "GET, /graphq, application/graphql-response+json, 404",
        "GET, /api/graphql, */*, 404",
        "GET, /graphql/nowhere, application/json, 404",
        "GET, /parks/an-duong/more, application/json, 404",
        "POST, /nowhere, application/json, 404",
        "POST, /api/graphql, */*, 404",
        "DELETE, /nowhere, */*, 404"
    })
    void is_told_in_json(String method, String path, String accept, int status) {
        given().accept(accept)
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/json; charset=utf-8")
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"))
                .body("errors[0].extensions.traceId", matchesRegex("[0-9a-f]{32}"));
    }
}
