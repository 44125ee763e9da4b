package io.zonegraph.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The schemas that are kept as files, and how they are read. */
final class SchemaFiles {

    /** The schema as it is. */
    static final Path CURRENT = Path.of("schema.graphql");

    /** The schema that clients of the last release were written against. */
    static final Path RELEASED = Path.of("src/test/resources/schema/released.graphql");

    private SchemaFiles() {}

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
