package io.zonegraph.schema;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.introspection.Introspection;
import graphql.introspection.IntrospectionQueryBuilder;
import graphql.language.Argument;
import graphql.language.Definition;
import graphql.language.Description;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.DirectiveLocation;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.parser.Parser;
import graphql.schema.idl.ScalarInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The definitions that an answer to the full introspection query tells of; what every schema has is left out. */
public final class IntrospectedSchema {

    /** Asks for all there is to ask. */
    public static final String QUERY =
            IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                    .descriptions(true)
                    .specifiedByUrl(true)
                    .isOneOf(true)
                    .directiveIsRepeatable(true)
                    .schemaDescription(true)
                    .inputValueDeprecation(true));

    private IntrospectedSchema() {}

    public static List<Definition<?>> definitions(JsonNode schema) {
        List<Definition<?>> definitions = new ArrayList<>();
        for (JsonNode type : schema.path("types")) {
            String name = name(type);
            if (!name.startsWith("__") && !ScalarInfo.isGraphqlSpecifiedScalar(name)) {
                definitions.add(type(type));
            }
        }
        schema.path("directives").forEach(directive -> definitions.add(directive(directive)));
        return definitions;
    }

    private static Definition<?> type(JsonNode type) {
        return switch (Introspection.TypeKind.valueOf(type.path("kind").asText())) {
            case SCALAR ->
                ScalarTypeDefinition.newScalarTypeDefinition()
                        .name(name(type))
                        .description(description(type))
                        .directives(told("specifiedBy", "url", type.path("specifiedByURL")))
                        .build();
            case OBJECT ->
                ObjectTypeDefinition.newObjectTypeDefinition()
                        .name(name(type))
                        .description(description(type))
                        .implementz(list(type.path("interfaces"), IntrospectedSchema::reference))
                        .fieldDefinitions(list(type.path("fields"), IntrospectedSchema::field))
                        .build();
            case INTERFACE ->
                InterfaceTypeDefinition.newInterfaceTypeDefinition()
                        .name(name(type))
                        .description(description(type))
                        .implementz(list(type.path("interfaces"), IntrospectedSchema::reference))
                        .definitions(list(type.path("fields"), IntrospectedSchema::field))
                        .build();
            case UNION ->
                UnionTypeDefinition.newUnionTypeDefinition()
                        .name(name(type))
                        .description(description(type))
                        .memberTypes(list(type.path("possibleTypes"), IntrospectedSchema::reference))
                        .build();
            case ENUM ->
                EnumTypeDefinition.newEnumTypeDefinition()
                        .name(name(type))
                        .description(description(type))
                        .enumValueDefinitions(list(type.path("enumValues"), IntrospectedSchema::constant))
                        .build();
            case INPUT_OBJECT ->
                InputObjectTypeDefinition.newInputObjectDefinition()
                        .name(name(type))
                        .description(description(type))
                        .directives(
                                type.path("isOneOf").asBoolean()
                                        ? List.of(Directive.newDirective()
                                                .name("oneOf")
                                                .build())
                                        : List.of())
                        .inputValueDefinitions(list(type.path("inputFields"), IntrospectedSchema::input))
                        .build();
            case LIST, NON_NULL -> throw new AssertionError("Not a type with a name: " + type);
        };
    }

    private static DirectiveDefinition directive(JsonNode directive) {
        return DirectiveDefinition.newDirectiveDefinition()
                .name(name(directive))
                .description(description(directive))
                .repeatable(directive.path("isRepeatable").asBoolean())
                .directiveLocations(
                        list(directive.path("locations"), location -> new DirectiveLocation(location.asText())))
                .inputValueDefinitions(list(directive.path("args"), IntrospectedSchema::input))
                .build();
    }

    private static FieldDefinition field(JsonNode field) {
        return FieldDefinition.newFieldDefinition()
                .name(name(field))
                .description(description(field))
                .type(reference(field.path("type")))
                .inputValueDefinitions(list(field.path("args"), IntrospectedSchema::input))
                .directives(deprecation(field))
                .build();
    }

    private static InputValueDefinition input(JsonNode input) {
        var definition = InputValueDefinition.newInputValueDefinition()
                .name(name(input))
                .description(description(input))
                .type(reference(input.path("type")))
                .directives(deprecation(input));
        JsonNode value = input.path("defaultValue");
        return (value.isTextual() ? definition.defaultValue(Parser.parseValue(value.asText())) : definition).build();
    }

    private static EnumValueDefinition constant(JsonNode constant) {
        return EnumValueDefinition.newEnumValueDefinition()
                .name(name(constant))
                .description(description(constant))
                .directives(deprecation(constant))
                .build();
    }

    private static Type<?> reference(JsonNode type) {
        return switch (type.path("kind").asText()) {
            case "LIST" -> new ListType(reference(type.path("ofType")));
            case "NON_NULL" -> new NonNullType(reference(type.path("ofType")));
            default -> new TypeName(name(type));
        };
    }

    private static List<Directive> deprecation(JsonNode element) {
        return element.path("isDeprecated").asBoolean()
                ? told("deprecated", "reason", element.path("deprecationReason"))
                : List.of();
    }

    private static List<Directive> told(String directive, String argument, JsonNode value) {
        return value.isTextual()
                ? List.of(Directive.newDirective()
                        .name(directive)
                        .argument(new Argument(argument, new StringValue(value.asText())))
                        .build())
                : List.of();
    }

    private static Description description(JsonNode element) {
        JsonNode text = element.path("description");
        return text.isTextual()
                ? new Description(text.asText(), null, text.asText().contains("\n"))
                : null;
    }

    private static String name(JsonNode element) {
        return element.path("name").asText();
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // The builders take lists of raw types.
    private static <T> List<T> list(JsonNode elements, Function<JsonNode, ? extends T> make) {
        return (List<T>) (List)
                StreamSupport.stream(elements.spliterator(), false).map(make).toList();
    }
}
