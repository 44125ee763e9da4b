package io.zonegraph.schema;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.language.AstPrinter;
import graphql.language.AstSorter;
import graphql.language.Definition;
import graphql.language.DirectiveDefinition;
import graphql.language.NamedNode;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the service tells of its schema is the same whichever way it is asked, and is what it does. */
@QuarkusTest
class IntrospectionTest {

    private static final Set<String> DIRECTIVES = Set.of("include", "skip", "deprecated", "specifiedBy", "oneOf");

    @Inject
    GraphQLSchema schema;

    @Inject
    ObjectMapper mapper;

    @Test
    void tells_what_the_file_and_the_served_text_say() throws Exception {
        String answer = ask(IntrospectedSchema.QUERY).asString();
        Map<String, String> told =
                byName(IntrospectedSchema.definitions(mapper.readTree(answer).at("/data/__schema")));
        String served = given().get("/graphql/schema.graphql").asString();
        assertSame(byName(definitions(served)), told);
        assertSame(byName(definitions(SchemaFiles.read(SchemaFiles.CURRENT))), told);
    }

    @Test
    void tells_of_the_directives_that_are_carried_out() {
        assertEquals(
                DIRECTIVES,
                byName(definitions(SchemaFiles.read(SchemaFiles.CURRENT))).keySet().stream()
                        .filter(name -> name.startsWith("@"))
                        .map(name -> name.substring(1))
                        .collect(Collectors.toSet()));
    }

    /** graphql-java adds directives of its own to every schema, with the next version perhaps more. */
    @Test
    void no_other_directive_is_taken() {
        Stream<String> known = schema.getDirectives().stream().map(GraphQLDirective::getName);
        Stream.concat(known, Stream.of("stream", "nonsense"))
                .filter(name -> !DIRECTIVES.contains(name))
                .forEach(name -> {
                    ask("{ ... @" + name + " { cities { totalCount } } }")
                            .then()
                            .body("errors[0].message", startsWith("There is no directive `@" + name + "`."))
                            .body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"))
                            .body("errors[0].locations[0].column", equalTo(7))
                            .body("errors", hasSize(1));
                });
    }

    private static Response ask(String query) {
        return given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql");
    }

    private static List<Definition> definitions(String text) {
        return Parser.parse(ParserEnvironment.newParserEnvironment()
                        .document(text)
                        .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                        .build())
                .getDefinitions();
    }

    /** The text of each definition, its parts in the order of their names. */
    private static Map<String, String> byName(Collection<? extends Definition> definitions) {
        Map<String, String> texts = new TreeMap<>();
        for (Definition<?> definition : definitions) {
            String name = ((NamedNode<?>) definition).getName();
            String text = AstPrinter.printAst(new AstSorter().sort(definition));
            texts.put(definition instanceof DirectiveDefinition ? "@" + name : name, text);
        }
        return texts;
    }

    private static void assertSame(Map<String, String> said, Map<String, String> told) {
        assertEquals(said.keySet(), told.keySet());
        said.forEach((name, text) -> assertEquals(text, told.get(name), name));
    }
}
