package io.zonegraph.graph.schema;

import graphql.language.Argument;
import graphql.language.Description;
import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Parts of definitions, each with its words. */
final class Sdls {

    /** What a list's description says at its end of its order. */
    private static final Pattern ORDER =
            Pattern.compile("([:,] (by [\\w ]+|latest first|earliest first|in the order of [\\w ]+))+\\.$");

    private Sdls() {}

    static InputObjectTypeDefinition input(String name, String words, List<InputValueDefinition> fields) {
        return InputObjectTypeDefinition.newInputObjectDefinition()
                .name(name)
                .description(text(words))
                .inputValueDefinitions(fields)
                .build();
    }

    static InputValueDefinition input(String name, Type<?> type, String words) {
        return InputValueDefinition.newInputValueDefinition()
                .name(name)
                .type(type)
                .description(text(words))
                .build();
    }

    static FieldDefinition.Builder field(String name, Type<?> type, String words) {
        return FieldDefinition.newFieldDefinition().name(name).type(type).description(text(words));
    }

    static EnumTypeDefinition codes(String name, String words, List<EnumValueDefinition> codes) {
        return EnumTypeDefinition.newEnumTypeDefinition()
                .name(name)
                .description(text(words))
                .enumValueDefinitions(codes)
                .build();
    }

    static EnumValueDefinition code(String name, String words) {
        return EnumValueDefinition.newEnumValueDefinition()
                .name(name)
                .description(text(words))
                .build();
    }

    /** The constant, which another takes the place of. */
    static EnumValueDefinition deprecated(EnumValueDefinition code, EnumValueDefinition instead) {
        return code.transform(builder -> builder.directive(deprecation("Use `" + instead.getName() + "`.")));
    }

    static Directive deprecation(String reason) {
        return Directive.newDirective()
                .name("deprecated")
                .argument(new Argument("reason", new StringValue(reason)))
                .build();
    }

    static Type<?> required(String type) {
        return new NonNullType(new TypeName(type));
    }

    static Type<?> listOf(String type) {
        return new ListType(new NonNullType(new TypeName(type)));
    }

    static Type<?> requiredList(String type) {
        return new NonNullType(listOf(type));
    }

    static Description text(String words) {
        return new Description(words, null, false);
    }

    /** A field's own words, in the middle of a sentence of ours: what it holds, not in which order it lists it. */
    static String wordsOf(FieldDefinition field) {
        String first = ORDER.matcher(sentence(field).replaceAll("; .*", ".")).replaceFirst(".");
        boolean acronym = first.length() > 1 && Character.isUpperCase(first.charAt(1));
        return acronym ? first : Character.toLowerCase(first.charAt(0)) + first.substring(1);
    }

    /** The first sentence of a field's description. */
    static String sentence(FieldDefinition field) {
        String words = field.getDescription().getContent();
        int end = words.indexOf(". ");
        return end < 0 ? words : words.substring(0, end + 1);
    }

    /** The constant for a field: areaHectares is AREA_HECTARES. */
    static String constant(String field) {
        return field.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
