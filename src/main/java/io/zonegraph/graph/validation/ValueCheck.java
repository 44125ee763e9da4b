package io.zonegraph.graph.validation;

import graphql.language.StringValue;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first place of a value that its type does not allow, and tells what it allows. The value is a literal of a
 * document, what JSON holds, or what was coerced of either, which is as good a value of its type as before.
 */
public final class ValueCheck {

    private static final Map<String, String> SCALARS = Map.of(
            "Int", "a whole number from -2147483648 to 2147483647",
            "Float", "a finite number",
            "String", "a text",
            "Boolean", "true or false",
            "ID", "an id, a text as the field `id` of a node gives it");

    private final Values values;

    /** @param variables the coerced values that literals may refer to; null where they are not known yet */
    public ValueCheck(@Nullable Map<String, Object> variables) {
        this.values = new Values(variables);
    }

    /** Where the value is wrong, if it is. */
    public Optional<WrongValue> find(GraphQLType type, @Nullable Object value) {
        if (type instanceof GraphQLNonNull required) {
            return values.isNull(value)
                    ? wrong("is null; it must be " + allowed(required.getWrappedType()) + ".")
                    : find(required.getWrappedType(), value);
        }
        if (value == null || values.isNull(value) || Values.isVariable(value)) {
            return Optional.empty();
        }
        return switch (type) {
            case GraphQLList list -> elements(list, value);
            case GraphQLEnumType constants -> constant(constants, value);
            case GraphQLInputObjectType object -> object(object, value);
            case GraphQLScalarType scalar -> scalar(scalar, value);
            default -> Optional.empty();
        };
    }

    private Optional<WrongValue> elements(GraphQLList type, Object value) {
        List<?> elements = values.list(value);
        if (elements == null) {
            return find(type.getWrappedType(), value);
        }
        for (int i = 0; i < elements.size(); i++) {
            String step = "[" + i + "]";
            Optional<WrongValue> wrong =
                    find(type.getWrappedType(), elements.get(i)).map(found -> found.below(step));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static Optional<WrongValue> constant(GraphQLEnumType type, Object value) {
        String written = Values.constant(value);
        if (written == null) {
            String quotes = value instanceof StringValue ? ", without quotes." : ".";
            return wrong("is " + Values.kind(value) + "; it must be " + allowed(type) + quotes
                    + Lists.of(type, constants(type)));
        }
        List<String> constants = constants(type);
        return constants.contains(written)
                ? Optional.empty()
                : wrong("is none of the values of `" + type.getName() + "`." + Names.didYouMean(written, constants)
                        + Lists.of(type, constants));
    }

    private Optional<WrongValue> object(GraphQLInputObjectType type, Object value) {
        Map<String, @Nullable Object> fields = values.fields(value);
        if (fields == null) {
            return wrong("is " + Values.kind(value) + "; it must be " + allowed(type) + ".");
        }
        List<String> known =
                type.getFields().stream().map(GraphQLInputObjectField::getName).toList();
        for (String name : fields.keySet()) {
            if (!known.contains(name)) {
                return wrong("has a field " + Names.shown(name) + ", which `" + type.getName() + "` has not."
                        + Lists.nearOrAll(type, name, known));
            }
        }
        if (type.isOneOf() && fields.size() != 1) {
            return wrong(
                    "has " + fields.size() + " fields; it must have exactly one of " + Names.listed(known, "or") + ".");
        }
        return type.getFields().stream()
                .flatMap(field -> field(field, fields, type.isOneOf()).stream())
                .findFirst();
    }

    private Optional<WrongValue> field(
            GraphQLInputObjectField field, Map<String, @Nullable Object> fields, boolean isOneOf) {
        String name = field.getName();
        GraphQLInputType type = field.getType();
        if (!fields.containsKey(name)) {
            return type instanceof GraphQLNonNull required && !field.hasSetDefaultValue()
                    ? wrong("lacks `" + name + "`, which must be " + allowed(required.getWrappedType()) + ".")
                    : Optional.empty();
        }
        GraphQLType wanted = isOneOf ? GraphQLNonNull.nonNull(type) : type;
        return find(wanted, fields.get(name)).map(found -> found.below("." + name));
    }

    private static Optional<WrongValue> scalar(GraphQLScalarType type, Object value) {
        try {
            return Values.coerce(type, value) instanceof String text && !Values.canBeKept(text)
                    ? wrong("has a character in it that no text can hold: a NUL, or half of one.")
                    : Optional.empty();
        } catch (RuntimeException refused) {
            String own = SCALARS.get(type.getName());
            // The other scalars are ours, and so are their words.
            return own == null
                    ? wrong(String.valueOf(refused.getMessage()))
                    : wrong("is " + Values.kind(value) + "; it must be " + own + ".");
        }
    }

    /** What a type allows, for "it must be ...". */
    static String allowed(GraphQLType type) {
        return switch (type) {
            case GraphQLNonNull required -> allowed(required.getWrappedType());
            case GraphQLList list -> "a list, each element " + allowed(list.getWrappedType());
            case GraphQLEnumType constants -> "a value of `" + constants.getName() + "`";
            case GraphQLInputObjectType object -> "an object of the type `" + object.getName() + "`";
            case GraphQLScalarType scalar ->
                SCALARS.getOrDefault(scalar.getName(), "a text of the type `" + scalar.getName() + "`");
            default -> "a value";
        };
    }

    private static List<String> constants(GraphQLEnumType type) {
        return type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
    }

    private static Optional<WrongValue> wrong(String words) {
        return Optional.of(new WrongValue("", words));
    }
}
