package io.zonegraph;

import static io.zonegraph.Management.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class HealthTest {

    @ParameterizedTest
    @CsvSource({"live, process", "ready, database", "started, prepared"})
    void is_up(String probe, String check) {
        given().get("/health/" + probe)
                .then()
                .statusCode(200)
                .body("status", is("UP"))
                .body("checks.name", hasItem(check));
    }

    @Test
    void says_what_it_expects_of_the_database() {
        given().get("/health/ready")
                .then()
                .body("checks.find { it.name == 'database' }.data.stage", is("ready"))
                .body("checks.find { it.name == 'database' }.data.migration", matchesPattern("[0-9]+"));
    }
}
