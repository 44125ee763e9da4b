package io.zonegraph.operation;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Scrape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on operations says what each of this service's metrics means, and what to do about each alert. */
@QuarkusTest
class MetricsPageTest {

    private static final Path PAGE = Path.of("docs/operations.md");
    private static final Path ALERTS = Path.of("docker/prometheus/alerts.yaml");

    @Test
    void every_metric_of_ours_is_told_and_no_other() throws IOException {
        Set<String> told = found("^\\| `(zonegraph_\\w+)` \\|", PAGE);
        // Caches come with the first request that uses them.
        given().contentType("application/json")
                .body("{\"query\": \"{ deals { totalCount } }\"}")
                .post("/graphql");
        Set<String> shown = Scrape.now().names().stream()
                .filter(name -> name.startsWith("zonegraph_"))
                .map(name -> name.replaceFirst("_(bucket|count|max|sum)$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(shown, told);
    }

    @Test
    void every_alert_has_a_heading_that_it_points_to() throws IOException {
        Set<String> headings = found("^#### (Zonegraph\\w+)$", PAGE);
        assertEquals(found("- alert: (\\w+)$", ALERTS), headings);
        assertEquals(
                headings.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toCollection(TreeSet::new)),
                found("runbook: docs/operations.md#(\\w+)$", ALERTS));
    }

    private static Set<String> found(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
