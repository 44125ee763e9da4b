package io.zonegraph.observe;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Scrape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The dashboard and the alerts ask for figures that the running service has. */
@QuarkusTest
class DashboardTest {

    private static final Path DASHBOARD = Path.of("docker/grafana/dashboard.json");
    private static final Path ALERTS = Path.of("docker/prometheus/alerts.yaml");
    private static final Path OPERATIONS = Path.of("docs/operations.md");

    /** What surrounds the names of metrics: texts, selectors, ranges, groupings, functions. */
    private static final Pattern NO_METRIC =
            Pattern.compile("\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|\\b\\w+ +(by|without) *\\([^)]*\\)|\\b\\w+ *\\(");

    private static final Pattern WORD = Pattern.compile("[a-zA-Z_]\\w*");
    private static final Set<String> OPERATORS = Set.of("and", "or", "unless");
    /** Prometheus makes it, for each target. */
    private static final String UP = "up";

    @Test
    void every_metric_of_the_dashboard_exists() throws IOException {
        List<String> asked = texts(new ObjectMapper().readTree(DASHBOARD.toFile()), "expr");
        assertTrue(asked.size() > 30, asked.toString());
        assertExist(asked);
    }

    @Test
    void every_metric_of_the_alerts_exists() throws IOException {
        assertExist(texts(alerts(), "expr"));
    }

    @Test
    void every_alert_says_what_is_wrong_and_where_to_read_on() throws IOException {
        for (JsonNode rule : alerts().at("/groups/0/rules")) {
            String name = rule.get("alert").asText();
            for (String text : List.of("summary", "description")) {
                assertFalse(rule.at("/annotations/" + text).asText().isBlank(), name + " has no " + text);
            }
            assertTrue(
                    Set.of("critical", "warning", "info")
                            .contains(rule.at("/labels/severity").asText()),
                    name);
            assertEquals(
                    "docs/operations.md#" + name.toLowerCase(Locale.ROOT),
                    rule.at("/annotations/runbook").asText());
        }
    }

    @Test
    void every_alert_has_its_heading_in_the_manual() throws IOException {
        assumeTrue(Files.exists(OPERATIONS));
        List<String> manual = Files.readAllLines(OPERATIONS);
        for (String name : texts(alerts(), "alert")) {
            assertTrue(manual.stream().anyMatch(line -> line.matches("#+ " + name)), name);
        }
    }

    private static JsonNode alerts() throws IOException {
        return new YAMLMapper().readTree(ALERTS.toFile());
    }

    private static void assertExist(List<String> expressions) {
        given().contentType("application/json")
                .body(Map.of("query", "{ deals { totalCount } }"))
                .post("/graphql")
                .then()
                .statusCode(200);
        // Pauses are told once there was one.
        System.gc();
        Set<String> asked = new TreeSet<>();
        expressions.forEach(expression -> asked.addAll(metrics(expression)));
        asked.remove(UP);
        Awaitility.await().untilAsserted(() -> {
            Set<String> missing = new HashSet<>(asked);
            missing.removeAll(Scrape.now().names());
            assertEquals(Set.of(), missing);
        });
    }

    private static Set<String> metrics(String expression) {
        Set<String> words = new TreeSet<>();
        WORD.matcher(NO_METRIC.matcher(expression).replaceAll(" "))
                .results()
                .map(word -> word.group())
                .filter(word -> !OPERATORS.contains(word))
                .forEach(words::add);
        return words;
    }

    private static List<String> texts(JsonNode node, String field) {
        Stream<String> own =
                node.isObject() && node.has(field) ? Stream.of(node.get(field).asText()) : Stream.empty();
        return Stream.concat(own, node.valueStream().flatMap(child -> texts(child, field).stream()))
                .toList();
    }
}
