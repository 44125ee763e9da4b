package io.zonegraph.graph.plan;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Field;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Locale;
import java.util.Map;

/**
 * A field's arguments as its document states them. Their values need the variables of a request, so a plan keeps the
 * statement and each request resolves it. The only place that touches graphql-java's internal resolver.
 */
public record FieldArguments(Field field, GraphQLFieldDefinition definition, GraphQLCodeRegistry registry) {

    /** The coerced values; an argument that is neither given nor has a default is absent. */
    public Map<String, Object> values(CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (definition.getArguments().isEmpty()) {
            return Map.of();
        }
        return ValuesResolver.getArgumentValues(
                registry, definition.getArguments(), field.getArguments(), variables, context, locale);
    }
}
