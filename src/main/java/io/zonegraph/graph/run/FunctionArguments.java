package io.zonegraph.graph.run;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import io.zonegraph.graph.Read.Relation;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.model.EntityModels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The arguments of a field as the function of the database takes them that computes its rows. */
record FunctionArguments(Relation.Function function, GraphQLFieldDefinition field, EntityModels models) {

    /** With rows' own ids in place of global ones, and instants as precise as the database keeps them. */
    Map<String, Object> of(Map<String, Object> arguments) {
        Map<String, Object> taken = new HashMap<>(arguments);
        taken.replaceAll((name, value) -> value == null ? null : taken(name, value));
        return taken;
    }

    private Object taken(String name, Object value) {
        GraphQLNamedType type =
                GraphQLTypeUtil.unwrapAll(field.getArgument(name).getType());
        return switch (type.getName()) {
            case "ID" -> value instanceof List<?> ids ? rows(name, ids) : row(name, value);
            case "DateTime" ->
                name.equals(function.notBefore())
                        ? Instants.notBefore(value.toString())
                        : Instants.notAfter(value.toString());
            case "String" -> function.arguments().contains(name) ? text(name, value) : value;
            default -> value;
        };
    }

    private static Object text(String name, Object value) {
        if (!(value instanceof List<?> texts)) {
            return SearchedText.require(name, value);
        }
        for (int i = 0; i < texts.size(); i++) {
            SearchedText.require(name + "[" + i + "]", texts.get(i));
        }
        return texts;
    }

    private List<String> rows(String name, List<?> ids) {
        List<String> rows = new ArrayList<>(ids.size());
        for (Object id : ids) {
            rows.add(row(name + "[" + rows.size() + "]", id));
        }
        return rows;
    }

    private String row(String place, Object text) {
        return RequestException.in(
                place, () -> GlobalId.ofNode(text.toString(), models).row());
    }
}
