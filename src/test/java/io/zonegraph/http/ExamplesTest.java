package io.zonegraph.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.parser.Parser;
import io.zonegraph.http.Examples.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    private static final Path FOLDER = Path.of("src/main/resources/examples");

    static List<Example> examples() {
        return Examples.load();
    }

    @Test
    void theIndexNamesEveryFileOnce() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".graphql"))
                    .map(name -> name.replace(".graphql", ""))
                    .collect(Collectors.toSet());
            var listed = examples().stream().map(Example::name).toList();
            assertEquals(names, new HashSet<>(listed));
            assertEquals(names.size(), listed.size());
        }
    }

    @Test
    void eachKindOfUserFindsSome() {
        assertEquals(
                List.of(
                        "Begin here",
                        "For an investment-promotion agency",
                        "For a site-selection consultant",
                        "For an analyst or journalist",
                        "For a front-end developer"),
                examples().stream().map(Example::group).distinct().toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachHasATitleAndOneOperationWithinTheLimits(Example example) {
        assertFalse(example.title().isBlank());
        var document = Parser.parse(example.query());
        assertEquals(
                1,
                document.getDefinitionsOfType(graphql.language.OperationDefinition.class)
                        .size());
        assertEquals(List.of(), new DocumentLimits(TestLimits.DEFAULTS).errors(document));
        if (example.variables() != null) {
            assertDoesNotThrow(() -> new ObjectMapper().readTree(example.variables()));
        }
    }
}
