package io.zonegraph.graph.validation;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Comparator;
import java.util.Optional;

/** A selection to begin with: of a connection its nodes, of an object its name, or else a plain value, one that is always there if any is. */
final class Sample {

    private Sample() {}

    /** {@code { nodes { name } }} */
    static String of(GraphQLNamedType type) {
        return "{ " + field(type) + " }";
    }

    private static String field(GraphQLNamedType type) {
        if (!(type instanceof GraphQLFieldsContainer owner)) {
            return "__typename";
        }
        GraphQLFieldDefinition nodes = owner.getFieldDefinition("nodes");
        return nodes == null ? plain(owner) : "nodes " + of(GraphQLTypeUtil.unwrapAll(nodes.getType()));
    }

    private static String plain(GraphQLFieldsContainer owner) {
        return Optional.ofNullable(owner.getFieldDefinition("name"))
                .filter(Sample::isPlain)
                .or(() -> owner.getFieldDefinitions().stream()
                        .filter(Sample::isPlain)
                        .min(Comparator.comparing(field -> !GraphQLTypeUtil.isNonNull(field.getType()))))
                .map(GraphQLFieldDefinition::getName)
                .orElse("__typename");
    }

    private static boolean isPlain(GraphQLFieldDefinition field) {
        return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer)
                && !field.isDeprecated()
                && field.getArguments().stream().noneMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType()));
    }
}
