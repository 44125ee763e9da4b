package io.zonegraph;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What the README shows is what happens. */
@QuarkusTest
class ReadmeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SETTING = Pattern.compile(
            "^\\| `(zonegraph\\.(?:dataset|http|limits)\\.[a-z-]+)` \\| `?([^`|]+?)`? \\|", Pattern.MULTILINE);

    @Test
    void the_query_has_the_answer_shown() throws IOException {
        String answer = given().contentType("application/json")
                .body(JSON.writeValueAsString(Map.of("query", block("graphql"))))
                .post("/graphql")
                .asString();
        assertEquals(
                JSON.readTree(block("json")).toPrettyString(),
                JSON.readTree(answer).toPrettyString());
    }

    @Test
    void the_settings_have_the_defaults_shown() throws IOException {
        List<MatchResult> settings = SETTING.matcher(readme()).results().toList();
        assertTrue(settings.size() > 5, "settings are found in the table");
        for (MatchResult setting : settings) {
            String value = ConfigProvider.getConfig()
                    .getOptionalValue(setting.group(1), String.class)
                    .orElse("none");
            assertEquals(setting.group(2), value, setting.group(1));
        }
    }

    private static String block(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(readme());
        assertTrue(block.find(), "a block of " + language);
        return block.group(1);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
