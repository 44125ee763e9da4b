package io.zonegraph.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.introspection.IntrospectionQuery;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.graph.schema.Sdl;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * {@code schema.graphql} is the contract with clients, and what a review looks at. {@code ./mvnw test
 * -Dtest=SchemaFileTest -Dschema.write} writes it anew.
 */
@QuarkusTest
class SchemaFileTest {

    @Inject
    GraphQLSchema schema;

    @Inject
    GraphQL graphQl;

    @Test
    void is_the_schema_that_runs() {
        String printed = Sdl.print(schema);
        if (System.getProperty("schema.write") != null) {
            SchemaFiles.write(SchemaFiles.CURRENT, printed);
        }
        assertEquals(
                printed,
                SchemaFiles.read(SchemaFiles.CURRENT),
                "schema.graphql is not the schema that runs. If the change is meant, write the file anew with "
                        + "./mvnw test -Dtest=SchemaFileTest -Dschema.write and commit it.");
    }

    @Test
    void is_what_introspection_tells() {
        GraphQL ofFile = GraphQL.newGraphQL(SchemaFiles.parse(SchemaFiles.read(SchemaFiles.CURRENT)))
                .build();
        Map<String, Object> told = types(graphQl);
        Map<String, Object> written = types(ofFile);
        assertEquals(written.keySet(), told.keySet());
        written.forEach((name, type) -> assertEquals(type, told.get(name), name));
    }

    @Test
    void offers_the_directives_of_the_specification() {
        List<String> offered = schema.getDirectives().stream()
                .map(directive -> directive.getName())
                .toList();
        assertTrue(offered.containsAll(List.of("include", "skip", "deprecated", "specifiedBy")), offered::toString);
    }

    /** All that introspection tells of each type, deprecated members included. */
    private static Map<String, Object> types(GraphQL of) {
        ExecutionResult result = of.execute(IntrospectionQuery.INTROSPECTION_QUERY);
        assertTrue(result.getErrors().isEmpty(), () -> result.getErrors().toString());
        Map<?, ?> answer =
                (Map<?, ?>) inOrder(result.<Map<String, Object>>getData().get("__schema"));
        Map<String, Object> types = new TreeMap<>();
        for (Object type : (Collection<?>) answer.get("types")) {
            types.put((String) ((Map<?, ?>) type).get("name"), type);
        }
        return types;
    }

    /** The same with lists ordered by name, since introspection promises no order. */
    private static Object inOrder(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<Object, Object> sorted = new TreeMap<>();
                map.forEach((key, inner) -> sorted.put(key, inner == null ? "(none)" : inOrder(inner)));
                yield sorted;
            }
            case Collection<?> list ->
                list.stream()
                        .map(SchemaFileTest::inOrder)
                        .sorted(Comparator.comparing(
                                inner -> inner instanceof Map<?, ?> map ? "" + map.get("name") : inner.toString()))
                        .toList();
            default -> value;
        };
    }
}
