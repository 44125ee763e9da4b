package io.zonegraph.schema;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.parser.ParserOptions;
import graphql.schema.diff.DiffCategory;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a query that was written against one schema can no longer rely on in another. graphql-java's comparison does
 * most of it; it starts at the root and follows fields only, so every type is made a field of the root first.
 */
final class BreakingChanges {

    private final Document before;
    private final Document after;
    private final List<String> changes = new ArrayList<>();

    private BreakingChanges(String before, String after) {
        this.before = Parser.parse(before);
        this.after = Parser.parse(after);
    }

    /** One line a change, by the names of the types; empty if all queries still mean what they meant. */
    static List<String> between(String before, String after) {
        ParserOptions limits = ParserOptions.getDefaultParserOptions();
        // Schemas are longer than any query may be, and graphql-java's comparison parses them as if they were queries.
        ParserOptions.setDefaultParserOptions(ParserOptions.getDefaultSdlParserOptions());
        try {
            BreakingChanges found = new BreakingChanges(before, after);
            found.compare();
            found.compareDefaultsOfInputs();
            found.compareInterfacesOfInterfaces();
            return found.changes.stream().distinct().sorted().toList();
        } finally {
            ParserOptions.setDefaultParserOptions(limits);
        }
    }

    private void compare() {
        List<TypeDefinition<?>> types = types(before);
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff()
                .diffSchema(
                        SchemaDiffSet.diffSetFromSdl(withAllReachable(before, types), withAllReachable(after, types)),
                        reporter);
        Stream.concat(reporter.getBreakages().stream(), reporter.getDangers().stream())
                .filter(BreakingChanges::breaks)
                .forEach(event -> changes.add(event.getTypeName() + ": " + event.getReasonMsg()));
    }

    /** Additions and deprecations break nothing; another default value does, though nobody is told. */
    private static boolean breaks(DiffEvent event) {
        return event.getCategory() != DiffCategory.ADDITION && event.getCategory() != DiffCategory.DEPRECATION_ADDED;
    }

    private static String withAllReachable(Document schema, List<TypeDefinition<?>> types) {
        List<FieldDefinition> fields =
                types.stream().map(BreakingChanges::reachedByField).toList();
        List<Definition> definitions = new ArrayList<>();
        for (Definition<?> definition : schema.getDefinitions()) {
            definitions.add(
                    definition instanceof ObjectTypeDefinition type
                                    && type.getName().equals("Query")
                            ? type.transform(query -> fields.forEach(query::fieldDefinition))
                            : definition);
        }
        return AstPrinter.printAst(
                Document.newDocument().definitions(definitions).build());
    }

    private static FieldDefinition reachedByField(TypeDefinition<?> type) {
        TypeName name = new TypeName(type.getName());
        FieldDefinition.Builder field = FieldDefinition.newFieldDefinition().name("all_" + type.getName());
        return type instanceof InputObjectTypeDefinition
                ? field.type(new TypeName("Int"))
                        .inputValueDefinition(InputValueDefinition.newInputValueDefinition()
                                .name("in")
                                .type(name)
                                .build())
                        .build()
                : field.type(name).build();
    }

    private void compareDefaultsOfInputs() {
        Map<String, String> now = defaults(after);
        defaults(before).forEach((field, value) -> {
            if (now.containsKey(field) && !Objects.equals(value, now.get(field))) {
                changes.add("The default of input field '" + field + "' has changed from " + value + " to "
                        + now.get(field));
            }
        });
    }

    private static Map<String, String> defaults(Document schema) {
        return schema.getDefinitionsOfType(InputObjectTypeDefinition.class).stream()
                .flatMap(input -> input.getInputValueDefinitions().stream()
                        .map(field -> Map.entry(input.getName() + "." + field.getName(), defaultOf(field))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String defaultOf(InputValueDefinition field) {
        return field.getDefaultValue() == null ? "none" : AstPrinter.printAst(field.getDefaultValue());
    }

    private void compareInterfacesOfInterfaces() {
        List<String> now = interfaces(after);
        interfaces(before).stream()
                .filter(implemented -> !now.contains(implemented))
                .forEach(implemented -> changes.add(implemented + " no longer"));
    }

    private static List<String> interfaces(Document schema) {
        List<String> implemented = new ArrayList<>();
        for (TypeDefinition<?> type : types(schema)) {
            if (type instanceof ImplementingTypeDefinition<?> implementing) {
                for (Type<?> shape : implementing.getImplements()) {
                    implemented.add(type.getName() + " implements " + ((NamedNode<?>) shape).getName());
                }
            }
        }
        return implemented;
    }

    private static List<TypeDefinition<?>> types(Document schema) {
        return schema.getDefinitions().stream()
                .filter(TypeDefinition.class::isInstance)
                .<TypeDefinition<?>>map(type -> (TypeDefinition<?>) type)
                .filter(type -> !type.getName().equals("Query"))
                .toList();
    }
}
