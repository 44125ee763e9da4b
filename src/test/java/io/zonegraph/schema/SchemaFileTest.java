package io.zonegraph.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.graph.schema.Sdl;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/**
 * {@code schema.graphql} is the contract with clients, and what a review looks at. {@code ./mvnw test
 * -Dtest=SchemaFileTest -Dschema.write} writes it anew.
 */
@QuarkusTest
class SchemaFileTest {

    @Inject
    GraphQLSchema schema;

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
}
