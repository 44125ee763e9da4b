package io.zonegraph.graph.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;

/** The schema as text: always in the same order, by name, so that a change of the text is a change of the contract. */
public final class Sdl {

    private Sdl() {}

    public static String print(GraphQLSchema schema) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeDirectiveDefinitions(true)
                        .includeDirectives(OfferedDirectives::isOffered))
                .print(schema);
    }
}
