package io.zonegraph.graph.validation;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import java.util.List;

/** What a type has, told in a sentence with a space before it: by name if it is little, else by how to ask for it. */
final class Lists {

    private Lists() {}

    static String of(GraphQLNamedType type, List<String> names) {
        if (names.size() <= Names.MOST_LISTED) {
            return (type instanceof GraphQLEnumType ? " They are " : " It has ") + Names.listed(names, "and") + ".";
        }
        String part = switch (type) {
            case GraphQLEnumType any -> "enumValues";
            case GraphQLInputObjectType any -> "inputFields";
            default -> "fields";
        };
        return " Ask `{ __type(name: \"" + type.getName() + "\") { " + part + " { name } } }` for all.";
    }

    static String nearOrAll(GraphQLNamedType type, String written, List<String> names) {
        String near = Names.didYouMean(written, names);
        return near.isEmpty() ? of(type, names) : near;
    }
}
