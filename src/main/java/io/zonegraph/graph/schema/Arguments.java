package io.zonegraph.graph.schema;

import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The arguments that mean the same wherever they stand: described here once, and paging added to every connection. */
final class Arguments {

    private static final Map<String, String> TEXTS = Map.of(
            "id", "The global id, as the field `id` of a node gives it.",
            "ids", "The global ids, at most 100.",
            "slug", "The readable identifier, as the field `slug` of a node gives it.",
            "filter", "Which to keep; all if left out.",
            "orderBy", "The order, most important key first; the id always decides last.",
            "role", "Only those in this role; all if left out.");

    private static final Map<String, InputValueDefinition> PAGING = paging();

    private Arguments() {}

    private static Map<String, InputValueDefinition> paging() {
        Map<String, InputValueDefinition> arguments = new LinkedHashMap<>();
        add(
                arguments,
                "first",
                "Int",
                "How many from the beginning, or after `after`: 1 to 100; 20 if neither `first` nor `last` is given.");
        add(arguments, "after", "String", "Only what follows this cursor.");
        add(arguments, "last", "Int", "How many from the end, or before `before`: 1 to 100.");
        add(arguments, "before", "String", "Only what precedes this cursor.");
        return arguments;
    }

    private static void add(Map<String, InputValueDefinition> arguments, String name, String type, String text) {
        arguments.put(
                name,
                InputValueDefinition.newInputValueDefinition()
                        .name(name)
                        .type(new TypeName(type))
                        .description(new Description(text, null, false))
                        .build());
    }

    /** What an argument of this name means, wherever it stands. */
    static String text(String name) {
        return Objects.requireNonNull(TEXTS.get(name));
    }

    /** The arguments of a field, described, and with paging if the field is a connection. */
    static List<InputValueDefinition> of(FieldDefinition field, boolean isConnection) {
        List<InputValueDefinition> arguments = new ArrayList<>();
        for (InputValueDefinition argument : field.getInputValueDefinitions()) {
            arguments.add(described(argument));
        }
        if (isConnection) {
            arguments.addAll(PAGING.values());
        }
        return arguments;
    }

    private static InputValueDefinition described(InputValueDefinition argument) {
        String text = TEXTS.get(argument.getName());
        return argument.getDescription() != null || text == null
                ? argument
                : argument.transform(builder -> builder.description(new Description(text, null, false)));
    }
}
