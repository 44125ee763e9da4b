package io.zonegraph.graph.schema;

import graphql.language.FieldDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.zonegraph.graph.Connection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Adds what follows from the types: measures in units of choice, filters and orders, totals. */
final class DerivedShapes {

    /** What all of them are made of. */
    private static final List<String> FIXED = List.of("inputs", "totals");

    private final TypeDefinitionRegistry definitions;
    private final Map<String, Class<?>> classes;
    private final FieldKinds kinds;

    DerivedShapes(TypeDefinitionRegistry definitions, Map<String, Class<?>> classes, Resolvers resolvers) {
        this.definitions = definitions;
        this.classes = classes;
        this.kinds = new FieldKinds(definitions, classes, resolvers);
    }

    void add() {
        FIXED.forEach(name -> definitions.merge(new SchemaParser().parse(text(name))));
        Measures measures = new Measures(kinds);
        InputShapes inputs = new InputShapes(definitions, kinds);
        for (TypeDefinition<?> type : List.copyOf(definitions.types().values())) {
            switch (type) {
                case ObjectTypeDefinition object ->
                    replace(object, withFields(object, inputs.taken(object, measures.with(object))));
                case InterfaceTypeDefinition shape -> {
                    List<FieldDefinition> fields = inputs.taken(shape, measures.with(shape));
                    replace(shape, shape.transform(builder -> builder.definitions(fields)));
                }
                default -> {}
            }
        }
        inputs.complete();
        totals();
    }

    private void totals() {
        TotalShapes totals = new TotalShapes(definitions, kinds);
        classes.forEach((name, type) -> {
            if (Connection.class.isAssignableFrom(type)) {
                ObjectTypeDefinition connection =
                        (ObjectTypeDefinition) definitions.getType(name).orElseThrow();
                List<FieldDefinition> fields = new ArrayList<>(connection.getFieldDefinitions());
                fields.addAll(totals.ofConnection(connection));
                replace(connection, withFields(connection, fields));
            }
        });
    }

    private static ObjectTypeDefinition withFields(ObjectTypeDefinition type, List<FieldDefinition> fields) {
        return type.transform(builder -> builder.fieldDefinitions(fields));
    }

    private void replace(TypeDefinition<?> old, TypeDefinition<?> shaped) {
        definitions.remove(old);
        definitions.add((SDLDefinition<?>) shaped);
    }

    private static String text(String name) {
        try (InputStream stream = DerivedShapes.class.getResourceAsStream("/graphql/" + name + ".graphql")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
