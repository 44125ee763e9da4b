package io.zonegraph.question;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a user asks, as one typed request. The first line says it in the user's words; variables and the answer that the
 * invented data set gives stand beside it.
 *
 * @param name the kind of user and the name of the file
 */
record Question(String name) {

    static final Path FOLDER = Path.of("src/test/resources/questions");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static Stream<Question> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .map(file -> FOLDER.relativize(file).toString())
                    .filter(file -> file.endsWith(".graphql"))
                    .map(file -> new Question(file.substring(0, file.lastIndexOf('.'))))
                    .sorted((one, other) -> one.name.compareTo(other.name))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() throws IOException {
        return Files.readString(file(".graphql"));
    }

    ObjectNode variables() throws IOException {
        Path file = file(".json");
        return Files.exists(file) ? (ObjectNode) JSON.readTree(file.toFile()) : JSON.createObjectNode();
    }

    /** Asked over HTTP, as users ask it. */
    JsonNode response() throws IOException {
        return response(variables());
    }

    JsonNode response(ObjectNode variables) throws IOException {
        return JSON.readTree(given().contentType("application/json")
                .body(JSON.writeValueAsString(Map.of("query", text(), "variables", variables)))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    String expected() throws IOException {
        Path file = file(".expected.json");
        if (!Files.exists(file)) {
            throw new AssertionError(
                    "There is no expectation for " + name + ". Work it out from the data set, then write "
                            + "it with ./mvnw test -Dtest=QuestionsTest -Dgolden.write and compare");
        }
        return Files.readString(file);
    }

    void write(JsonNode response) throws IOException {
        Files.writeString(file(".expected.json"), pretty(response));
    }

    static String pretty(JsonNode response) throws IOException {
        return JSON.writeValueAsString(response) + '\n';
    }

    private Path file(String suffix) {
        return FOLDER.resolve(name + suffix);
    }

    @Override
    public String toString() {
        return name;
    }
}
