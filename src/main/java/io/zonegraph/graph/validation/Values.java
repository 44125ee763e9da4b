package io.zonegraph.graph.validation;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLScalarType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as a document writes them, or as variables hold them: the same questions to both. */
final class Values {

    private final @Nullable Map<String, Object> variables;

    /** @param variables the coerced values that literals may refer to; null where they are not known yet */
    Values(@Nullable Map<String, Object> variables) {
        this.variables = variables;
    }

    static boolean isVariable(@Nullable Object value) {
        return value instanceof VariableReference;
    }

    /** Whether it is null, written out or as a variable that is null or missing. */
    boolean isNull(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case NullValue written -> true;
            case VariableReference variable -> variables != null && variables.get(variable.getName()) == null;
            default -> false;
        };
    }

    @Nullable
    List<?> list(Object value) {
        return switch (value) {
            case ArrayValue array -> array.getValues();
            case List<?> list -> list;
            default -> null;
        };
    }

    /** The fields of an object; null if it is none. */
    @Nullable
    Map<String, @Nullable Object> fields(Object value) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        switch (value) {
            case ObjectValue object -> {
                for (ObjectField field : object.getObjectFields()) {
                    fields.put(field.getName(), field.getValue());
                }
            }
            case Map<?, ?> map -> map.forEach((name, field) -> fields.put(String.valueOf(name), field));
            default -> {
                return null;
            }
        }
        return fields;
    }

    /** The name of an enum's value; null if it is no name. */
    @Nullable
    static String constant(Object value) {
        return switch (value) {
            case EnumValue constant -> constant.getName();
            case String text -> text;
            default -> null;
        };
    }

    /** What a value is, without the value. */
    static String kind(Object value) {
        return switch (value) {
            case StringValue text -> "a text";
            case CharSequence text -> "a text";
            case BooleanValue truth -> "true or false";
            case Boolean truth -> "true or false";
            case EnumValue constant -> "a name without quotes";
            case ArrayValue array -> "a list";
            case List<?> list -> "a list";
            case ObjectValue object -> "an object";
            case Map<?, ?> map -> "an object";
            default -> "a number";
        };
    }

    /** PostgreSQL keeps no NUL, and no half of a character can be written in UTF-8. */
    static boolean canBeKept(String text) {
        return text.indexOf(0) < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** @throws RuntimeException if the scalar refuses the value */
    static @Nullable Object coerce(GraphQLScalarType scalar, Object value) {
        var context = GraphQLContext.getDefault();
        return value instanceof Value<?> literal
                ? scalar.getCoercing().parseLiteral(literal, CoercedVariables.emptyVariables(), context, Locale.ROOT)
                : scalar.getCoercing().parseValue(value, context, Locale.ROOT);
    }
}
