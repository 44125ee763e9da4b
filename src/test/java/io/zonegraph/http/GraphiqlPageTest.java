package io.zonegraph.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ToyGraphQL.Profile.class)
class GraphiqlPageTest {

    @Test
    void theWayThere() {
        given().redirects()
                .follow(false)
                .get("/graphiql")
                .then()
                .statusCode(302)
                .header("Location", "/graphiql/");
    }

    @Test
    void thePageLetsNothingLoadFromElsewhere() {
        assumeTrue(GraphiqlPageTest.class.getResource("/META-INF/resources/graphiql/index.html.gz") != null);
        given().get("/graphiql/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self';"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-cache")
                .body(not(containsString("https://")))
                .body(not(containsString("<script>")));
    }

    @Test
    void itsScriptComesPackedOrAsTheClientCanTakeIt() {
        assumeTrue(GraphiqlPageTest.class.getResource("/META-INF/resources/graphiql/index.html.gz") != null);
        String page = given().get("/graphiql/").asString();
        String script = page.replaceAll("(?s).*src=\"\\.\\.(/assets/graphiql-[^\"]+)\".*", "$1");
        byte[] packed = asked(script, "br, gzip")
                .then()
                .header("Content-Encoding", "gzip")
                .extract()
                .asByteArray();
        byte[] plain = asked(script, "gzip;q=0")
                .then()
                .header("Content-Encoding", nullValue())
                .extract()
                .asByteArray();
        assertArrayEquals(plain, packed, "RestAssured has unpacked the first");
        asked(script, "identity")
                .then()
                .statusCode(200)
                .contentType("text/javascript")
                .header("Vary", containsString("Accept-Encoding"))
                .header("Cache-Control", containsString("immutable"));
    }

    private static Response asked(String path, String encodings) {
        return given().header("Accept-Encoding", encodings).get(path);
    }

    @Test
    void theExamplesAreThoseOfTheFolder() {
        given().get("/graphiql/examples.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "no-cache")
                .body("$", hasSize(Examples.load().size()))
                .body("[0].query", equalTo(Examples.load().getFirst().query()));
    }

    @Test
    void theSchemaIsTheOneThatIsExecuted() {
        given().get("/graphql/schema.graphql")
                .then()
                .statusCode(200)
                .contentType("text/plain; charset=utf-8")
                .body(containsString("failHard(how: String!): String!"));
        given().post("/graphql/schema.graphql").then().statusCode(405).header("Allow", "GET, HEAD");
    }
}
