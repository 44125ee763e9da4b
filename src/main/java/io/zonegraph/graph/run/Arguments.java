package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of arguments as graphql-java coerced them after their types. */
final class Arguments {

    private Arguments() {}

    @SuppressWarnings("unchecked") // Coerced after the input types.
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // Coerced after the input types.
    static List<Map<String, Object>> maps(Object value) {
        return (List<Map<String, Object>>) value;
    }

    /**
     * The condition.
     *
     * @throws RequestException if a field of a filter is given as null, which could mean two things
     */
    static Object given(String field, @Nullable Object condition) {
        if (condition == null) {
            throw RequestException.of(
                    field,
                    ErrorCode.BAD_USER_INPUT,
                    "is null in a filter. Leave it out, or ask for unknown values by `isNull: true`.");
        }
        return condition;
    }
}
