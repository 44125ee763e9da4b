package io.zonegraph.graph.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import java.util.Set;

/** The schema as text: always in the same order, by name, so that a change of the text is a change of the contract. */
public final class Sdl {

    private static final Set<String> DIRECTIVES = Set.of("deprecated", "specifiedBy", "oneOf");

    private Sdl() {}

    public static String print(GraphQLSchema schema) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeDirectiveDefinitions(false)
                        .includeDirectives(DIRECTIVES::contains))
                .print(schema);
    }
}
