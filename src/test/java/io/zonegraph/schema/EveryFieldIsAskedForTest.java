package io.zonegraph.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A field without a golden query is a field that nobody has seen answer. */
class EveryFieldIsAskedForTest {

    private static final GraphQLSchema SCHEMA = SchemaFiles.parse(SchemaFiles.read(SchemaFiles.CURRENT));
    /** What differs from database to database, and what every connection and edge inherits: other tests look at these. */
    private static final Set<String> EVERYWHERE_THE_SAME = Set.of(
            "id",
            "recordedAt",
            "updatedAt",
            "edges",
            "nodes",
            "pageInfo",
            "totalCount",
            "totals",
            "groups",
            "node",
            "cursor",
            "startCursor",
            "endCursor",
            "claim",
            "validFrom",
            "validTo");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Path> QUERIES =
            List.of(Path.of("src/main/resources/examples"), Path.of("src/test/resources/graphql/queries"));

    @Test
    void by_some_golden_query() throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (var type : SCHEMA.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && !object.getName().startsWith("__")) {
                // All figures of all types are added up by TotalsTest.
                object.getFieldDefinitions().stream()
                        .filter(field -> !object.getName().endsWith("Totals"))
                        .map(GraphQLFieldDefinition::getName)
                        .filter(field -> !EVERYWHERE_THE_SAME.contains(field))
                        .forEach(field -> wanted.add(object.getName() + "." + field));
            }
        }
        for (Path folder : QUERIES) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".graphql"))
                        .toList()) {
                    wanted.removeAll(askedFor(Parser.parse(Files.readString(file)), variables(file)));
                }
            }
        }
        assertEquals("", String.join("\n", wanted), "ask for these in " + QUERIES.getLast());
    }

    /** They stand in a file beside the query that needs some. */
    private static Map<String, Object> variables(Path query) throws IOException {
        Path file = query.resolveSibling(query.getFileName().toString().replace(".graphql", ".json"));
        return Files.exists(file) ? JSON.readValue(file.toFile(), new TypeReference<>() {}) : Map.of();
    }

    private static Set<String> askedFor(Document document, Map<String, Object> variables) {
        Set<String> asked = new TreeSet<>();
        QueryVisitorStub visitor = new QueryVisitorStub() {
            @Override
            public void visitField(QueryVisitorFieldEnvironment field) {
                if (field.isTypeNameIntrospectionField()) {
                    return;
                }
                String name = "." + field.getField().getName();
                asked.add(field.getFieldsContainer().getName() + name);
                if (field.getFieldsContainer() instanceof GraphQLInterfaceType shape) {
                    SCHEMA.getImplementations(shape).forEach(type -> asked.add(type.getName() + name));
                }
            }
        };
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            QueryTraverser.newQueryTraverser()
                    .schema(SCHEMA)
                    .document(document)
                    .operationName(operation.getName())
                    .variables(variables)
                    .build()
                    .visitPreOrder(visitor);
        }
        return asked;
    }
}
