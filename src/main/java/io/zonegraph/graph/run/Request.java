package io.zonegraph.graph.run;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import io.zonegraph.graph.Cost;
import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.Interruption;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.plan.FieldArguments;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

/** What the engine needs to know of a request: the values of its arguments, and whether it must stop. */
final class Request {

    private final CoercedVariables variables;
    private final GraphQLContext context;
    private final Locale locale;
    private final Interruption interruption;
    private final Map<FieldArguments, Map<String, Object>> values = new IdentityHashMap<>();

    Request(ExecutionContext execution) {
        this.variables = execution.getCoercedVariables();
        this.context = execution.getGraphQLContext();
        this.locale = execution.getLocale();
        this.interruption = context.getOrDefault(Interruption.class, new Interruption());
    }

    /** The values of a field's arguments, coerced once. */
    Map<String, Object> values(FieldArguments arguments) {
        Map<String, Object> known = values.get(arguments);
        if (known == null) {
            known = coerced(arguments);
            values.put(arguments, known);
        }
        return known;
    }

    private Map<String, Object> coerced(FieldArguments arguments) {
        try {
            return arguments.values(variables, context, locale);
        } catch (graphql.GraphQLException e) {
            throw new RequestException(ErrorCode.BAD_USER_INPUT, String.valueOf(e.getMessage()), e);
        }
    }

    Interruption interruption() {
        return interruption;
    }

    /** Where to tell what the request may cost. */
    Cost cost() {
        return context.getOrDefault(Cost.class, new Cost());
    }
}
