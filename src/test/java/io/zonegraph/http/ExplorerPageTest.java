package io.zonegraph.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(ToyGraphQL.Profile.class)
class ExplorerPageTest {

    @BeforeEach
    void needsAPage() {
        assumeTrue(
                ExplorerPageTest.class.getResource("/META-INF/resources/index.html.gz") != null,
                "Built without the explorer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/map", "/parks", "/parks/an-duong", "/deals?kind=LOAN&after=x", "/quality/"})
    void everyAddressIsOpenedByThePage(String address) {
        given().accept(ContentType.HTML)
                .get(address)
                .then()
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Cache-Control", "no-cache")
                .body(containsString("<base href=\"/\">"))
                .body(not(containsString("https://")))
                .body(not(containsString("<script>")));
    }

    /** A page that another way leads to would lack what guards it. */
    @ParameterizedTest
    @CsvSource({"/index.html, /", "/index.html?lang=vi, /?lang=vi", "/graphiql/index.html, /graphiql/"})
    void aPageHasOneAddress(String file, String address) {
        given().redirects().follow(false).get(file).then().statusCode(308).header("Location", endsWith(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/parks/an-duong/more", "/map.html"})
    void aMistypedAddressIsToldSoToPeopleAndPrograms(String address) {
        given().accept(ContentType.HTML)
                .get(address)
                .then()
                .statusCode(404)
                .contentType("text/html; charset=utf-8")
                .body(containsString("<div id=\"explorer\">"));
        given().accept(ContentType.JSON).get(address).then().statusCode(404).body(not(containsString("explorer")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/none.js", "/graphiql/nothing", "/graphql/nothing"})
    void whatBelongsToOthersIsLeftToThem(String path) {
        given().accept(ContentType.HTML)
                .get(path)
                .then()
                .statusCode(404)
                .body(not(containsString("<div id=\"explorer\">")));
    }

    /** Another replica may have the file: an older or newer release, while one takes the place of the other. */
    @Test
    void thatAFileIsMissingIsNotKept() {
        given().get("/assets/none.js").then().statusCode(404).header("Cache-Control", "no-store");
    }

    @Test
    void itsFilesAreKeptByTheBrowser() {
        String page = given().get("/").asString();
        String script = page.replaceAll("(?s).*src=\"\\.(/assets/explorer-[^\"]+)\".*", "$1");
        given().get(script)
                .then()
                .statusCode(200)
                .contentType("text/javascript")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", containsString("immutable"));
    }

    @Test
    void theTermsOfAllPartsAreToldBesideIt() {
        given().get("/licences.md")
                .then()
                .statusCode(200)
                .body(containsString("## graphiql - "))
                .body(containsString("## react - "))
                .body(containsString("## @fontsource-variable/inter - "));
    }
}
