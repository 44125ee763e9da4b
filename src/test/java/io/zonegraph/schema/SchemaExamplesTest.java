package io.zonegraph.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the descriptions of the root fields. */
class SchemaExamplesTest {

    private static final GraphQLSchema SCHEMA = SchemaFiles.parse(SchemaFiles.read(SchemaFiles.CURRENT));
    private static final Pattern EXAMPLE = Pattern.compile("Example: (\\{.*})$");

    static Stream<String> rootFields() {
        return SCHEMA.getQueryType().getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName);
    }

    @ParameterizedTest
    @MethodSource("rootFields")
    void shows_a_query_that_fits_the_schema(String field) {
        String description = SCHEMA.getQueryType().getField(field).getDescription();
        Matcher example = EXAMPLE.matcher(String.valueOf(description));
        assertTrue(example.find(), () -> "ends in \"Example: { ... }\": " + description);
        assertTrue(example.group(1).startsWith("{ " + field), "begins with the field");
        assertEquals(
                List.of(),
                new Validator().validateDocument(SCHEMA, Parser.parse(example.group(1)), Locale.ENGLISH),
                description);
    }
}
