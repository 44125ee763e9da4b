package io.zonegraph.graph.schema;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.SDLDefinition;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the inputs that filter and order. A type's filter has a field for each of the type's fields, and its order a
 * constant for each, so that whatever can be read can be asked for, in the same words, and nobody has to keep them up.
 */
final class InputShapes {

    private final TypeDefinitionRegistry definitions;
    private final FieldKinds kinds;
    private final FilterShapes filters;
    private final OrderShapes orders;
    private final Set<String> made = new HashSet<>();
    private final Deque<Runnable> wanted = new ArrayDeque<>();

    InputShapes(TypeDefinitionRegistry definitions, FieldKinds kinds) {
        this.definitions = definitions;
        this.kinds = kinds;
        this.filters = new FilterShapes(this, kinds);
        this.orders = new OrderShapes(this, kinds);
    }

    /** The fields of a type, with {@code filter} and {@code orderBy} where they read rows that can have them. */
    List<FieldDefinition> taken(ImplementingTypeDefinition<?> owner, List<FieldDefinition> fields) {
        return fields.stream()
                .map(field -> {
                    List<InputValueDefinition> arguments = argumentsOf(owner.getName(), field);
                    arguments.addAll(field.getInputValueDefinitions());
                    return field.transform(builder -> builder.inputValueDefinitions(arguments));
                })
                .toList();
    }

    private List<InputValueDefinition> argumentsOf(String owner, FieldDefinition field) {
        List<InputValueDefinition> arguments = new ArrayList<>();
        if (kinds.listed(owner, field) instanceof FieldKind.Connection connection) {
            String node = connection.node();
            arguments.add(Sdls.input("filter", new TypeName(filters.of(node)), Arguments.text("filter")));
            if (!kinds.isAnyNode(node) || kinds.isOfRegister(owner, field)) {
                arguments.add(Sdls.input("orderBy", Sdls.listOf(orders.of(node)), Arguments.text("orderBy")));
            }
        }
        return arguments;
    }

    /** Adds all inputs that were asked for, those that the fixed ones need, and what these are made of in their turn. */
    void complete() {
        filters.ofPlaces();
        while (!wanted.isEmpty()) {
            wanted.remove().run();
        }
    }

    /** Has an input made, unless it is or will be. Later, because inputs hold one another in circles. */
    void want(String name, Runnable making) {
        if (made.add(name)) {
            wanted.add(making);
        }
    }

    void add(TypeDefinition<?> type) {
        definitions.add((SDLDefinition<?>) type).ifPresent(problem -> {
            throw new IllegalStateException(problem.getMessage());
        });
    }
}
