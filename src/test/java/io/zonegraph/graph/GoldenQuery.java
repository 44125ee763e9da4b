package io.zonegraph.graph;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A query with the answer that the bundled data set gives, and the SQL that it may cost. The queries are the examples of
 * GraphiQL and those of {@code src/test/resources/graphql/queries}; variables stand beside a query in a file of JSON.
 */
public record GoldenQuery(String name, String text, Map<String, Object> variables) {

    private static final List<Path> FOLDERS =
            List.of(Path.of("src/main/resources/examples"), Path.of("src/test/resources/graphql/queries"));
    private static final Path EXPECTATIONS = Path.of("src/test/resources/graphql/expectations");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public static Stream<GoldenQuery> all() {
        return FOLDERS.stream().flatMap(GoldenQuery::in);
    }

    private static Stream<GoldenQuery> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .map(GoldenQuery::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenQuery read(Path file) {
        try {
            String name = file.getFileName().toString();
            name = name.substring(0, name.indexOf('.'));
            Path variables = file.resolveSibling(name + ".json");
            return new GoldenQuery(
                    name,
                    Files.readString(file),
                    Files.exists(variables) ? JSON.readValue(variables.toFile(), new TypeReference<>() {}) : Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is expected: {@code statements}, {@code roundTrips} and {@code response}. */
    public JsonNode expectation() throws IOException {
        Path file = file();
        if (!Files.exists(file)) {
            throw new AssertionError("There is no expectation for " + name + ". Look at the answer, then write it with "
                    + "./mvnw test -Dtest=GoldenQueriesTest,StatementCountTest -Dgolden.write");
        }
        return JSON.readTree(file.toFile());
    }

    /** Writes one part of the expectation, when the build is told to with {@code -Dgolden.write}. */
    boolean written(String part, JsonNode value) throws IOException {
        if (System.getProperty("golden.write") == null) {
            return false;
        }
        ObjectNode expectation =
                Files.exists(file()) ? (ObjectNode) JSON.readTree(file().toFile()) : JSON.createObjectNode();
        expectation.set(part, value);
        Files.createDirectories(file().getParent());
        Files.writeString(file(), JSON.writeValueAsString(expectation) + '\n');
        return true;
    }

    private Path file() {
        return EXPECTATIONS.resolve(name + ".json");
    }

    @Override
    public String toString() {
        return name;
    }
}
