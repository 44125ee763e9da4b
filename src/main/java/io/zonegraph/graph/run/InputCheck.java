package io.zonegraph.graph.run;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds coerced values to what their types say, in whatever form they came. graphql-java checks some forms and not
 * others: not a single value that stands for a list, not a literal that is too large to be a number.
 */
final class InputCheck {

    private InputCheck() {}

    /** @throws RequestException with {@code BAD_USER_INPUT} and the place of the first value that cannot be */
    static void require(GraphQLFieldDefinition field, Map<String, Object> values) {
        values.forEach((name, value) -> require(field.getArgument(name).getType(), value, name));
    }

    private static void require(GraphQLType type, @Nullable Object value, String place) {
        if (value == null) {
            if (GraphQLTypeUtil.isNonNull(type)) {
                throw refused(place, "is null, and must have a value.");
            }
            return;
        }
        GraphQLType given = GraphQLTypeUtil.unwrapNonNull(type);
        if (value instanceof List<?> several) {
            GraphQLType of = GraphQLTypeUtil.isList(given) ? GraphQLTypeUtil.unwrapOne(given) : given;
            for (int i = 0; i < several.size(); i++) {
                require(of, several.get(i), place + "[" + i + "]");
            }
        } else if (value instanceof Map<?, ?> && given instanceof GraphQLInputObjectType object) {
            object(object, Arguments.map(value), place);
        } else if (value instanceof Double number && !Double.isFinite(number)) {
            throw refused(place, "is beyond the numbers that can be kept.");
        } else if (value instanceof String text) {
            text(text, place);
        }
    }

    private static void object(GraphQLInputObjectType type, Map<String, Object> values, String place) {
        if (type.isOneOf() && (values.size() != 1 || values.values().iterator().next() == null)) {
            throw refused(place, "must have exactly one of its fields, and that one not null.");
        }
        for (GraphQLInputObjectField field : type.getFields()) {
            if (values.containsKey(field.getName())) {
                require(field.getType(), values.get(field.getName()), place + "." + field.getName());
            }
        }
    }

    /** PostgreSQL keeps no NUL, and no half of a character can be written in UTF-8. */
    private static void text(String text, String place) {
        if (text.indexOf(0) >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw refused(place, "has a character in it that no text can hold: a NUL, or half of one.");
        }
    }

    private static RequestException refused(String place, String words) {
        return RequestException.of(place, ErrorCode.BAD_USER_INPUT, words);
    }
}
