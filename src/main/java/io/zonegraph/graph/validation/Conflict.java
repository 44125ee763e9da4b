package io.zonegraph.graph.validation;

import graphql.language.Field;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;

/** Tells why two fields cannot be answered under one name. */
final class Conflict {

    private Conflict() {}

    static String of(Site<Field> one, Site<Field> other) {
        return "Two fields are answered under the one name "
                + Names.shown(one.node().getResultKey()) + ", and " + why(one, other)
                + ". Give one of them an alias: `another: field`.";
    }

    private static String why(Site<Field> one, Site<Field> other) {
        String name = one.node().getName();
        if (!name.equals(other.node().getName())) {
            return "they are different ones, " + Names.shown(name) + " and "
                    + Names.shown(other.node().getName());
        }
        GraphQLFieldDefinition field = one.field();
        GraphQLFieldDefinition another = other.field();
        if (field == null || another == null || type(field).equals(type(another))) {
            return "their arguments differ";
        }
        return "their types differ, `" + type(field) + "` and `" + type(another) + "`";
    }

    private static String type(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.simplePrint(field.getType());
    }
}
