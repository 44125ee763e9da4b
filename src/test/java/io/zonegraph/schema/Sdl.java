package io.zonegraph.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Schemas as text: always in the same order, by name, so that a change of the text is a change of the contract. */
final class Sdl {

    /** The schema as it is. */
    static final Path FILE = Path.of("schema.graphql");

    /** The schema that clients of the last release were written against. */
    static final Path RELEASED = Path.of("src/test/resources/schema/released.graphql");

    private static final Set<String> DIRECTIVES = Set.of("deprecated", "specifiedBy", "oneOf");

    private Sdl() {}

    static String print(GraphQLSchema schema) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeDirectiveDefinitions(false)
                        .includeDirectives(DIRECTIVES::contains))
                .print(schema);
    }

    /** A schema that can be looked at and asked about itself, but not for data. */
    static GraphQLSchema parse(String text) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
    }

    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
