package io.zonegraph.graph.plan;

import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.model.Attribute;
import io.zonegraph.graph.plan.Compiler.Row;
import io.zonegraph.graph.plan.Output.Format;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compiles the fields of an object that stands in a row. */
final class FieldCompiler {

    /** A field as it was asked for: its key in the answer, its definition, and what is selected of its value. */
    record Asked(byte[] key, GraphQLFieldDefinition definition, List<SelectionSet> below) {}

    private final Compiler compiler;

    FieldCompiler(Compiler compiler) {
        this.compiler = compiler;
    }

    List<Output> compile(Row row, GraphQLObjectType type, List<SelectionSet> below) {
        List<Output> outputs = new ArrayList<>();
        compiler.selections().fields(type, below).forEach((key, merged) -> {
            Field field = merged.getFirst();
            if (field.getName().equals("__typename")) {
                outputs.add(new Output.TypeName(Compiler.key(key), Compiler.quoted(type.getName())));
            } else {
                outputs.add(field(row, type, Compiler.key(key), merged));
            }
        });
        return List.copyOf(outputs);
    }

    private Output field(Row row, GraphQLObjectType type, byte[] key, List<Field> merged) {
        Field field = merged.getFirst();
        GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
        Read read = compiler.descriptions().of(type, definition);
        if (read != null) {
            FieldArguments arguments =
                    new FieldArguments(field, definition, compiler.schema().getCodeRegistry());
            return described(row, read, new Asked(key, definition, Selections.below(merged)), arguments);
        }
        if (definition.getArgument(Units.ARGUMENT) != null) {
            FieldArguments arguments =
                    new FieldArguments(field, definition, compiler.schema().getCodeRegistry());
            return field.getName().equals(Distance.FIELD) ? distance(row, key, arguments) : area(row, key, arguments);
        }
        Attribute attribute = row.entity()
                .attribute(field.getName())
                .orElseThrow(() -> new IllegalStateException(
                        type.getName() + "." + field.getName() + " is neither described nor an attribute."));
        return attribute(row, attribute, new Asked(key, definition, Selections.below(merged)));
    }

    private Output described(Row row, Read read, Asked asked, FieldArguments arguments) {
        return switch (read) {
            case Read.Rows rows -> {
                ListingPlan plan = compiler.listings()
                        .compile(rows, arguments, asked.definition().getType(), asked.below());
                int parent = row.id();
                row.rows().add(new RowsPlan.Dependent(plan.rows(), parent, row.idExpression()));
                yield new Output.Listing(asked.key(), plan, parent);
            }
            case Read.Reference reference -> reference(row, reference, asked);
            case Read.Choice choice -> new ChoiceCompiler(row, choice).value(asked.key(), arguments);
            case Read.Chosen chosen -> new ChoiceCompiler(row, chosen.choice()).taken(asked.key(), arguments);
            case Read.Kind kind ->
                new Output.TypeName(asked.key(), Compiler.quoted(row.entity().code()));
            case Read.ByKindAndSlug any ->
                throw new IllegalStateException("Only the query root reads by kind and slug: " + any);
            case Read.ByKey any -> throw new IllegalStateException("Only the query root reads by key: " + any);
            case Read.ByGlobalId any -> throw new IllegalStateException("Only the query root reads by id: " + any);
        };
    }

    Output reference(Row row, Read.Reference reference, Asked asked) {
        var type = (GraphQLInterfaceType) Compiler.named(asked.definition().getType());
        ReferencePlan plan = compiler.reference(type, asked.below());
        int id = row.cell(reference.idAttribute());
        int kind = row.cell(reference.kindAttribute());
        row.rows().add(new RowsPlan.Referring(plan, id, kind));
        return new Output.Reference(asked.key(), plan, id, kind);
    }

    private static Output distance(Row row, byte[] key, FieldArguments arguments) {
        Attribute.Embedded location =
                (Attribute.Embedded) row.entity().attribute("location").orElseThrow();
        int cell = row.rows()
                .computed(new Distance(
                        arguments,
                        row.expression(location.column("latitude")),
                        row.expression(location.column("longitude"))));
        return new Output.Converted(key, cell, arguments, Units.OF_METRES);
    }

    static Output area(Row row, byte[] key, FieldArguments arguments) {
        String name = arguments.field().getName();
        Map.Entry<String, String> held = Units.AREA_SUFFIXES.entrySet().stream()
                .filter(suffix -> row.entity().attribute(name + suffix.getKey()).isPresent())
                .findFirst()
                .orElseThrow();
        return new Output.Converted(key, row.cell(name + held.getKey()), arguments, Units.ofArea(held.getValue()));
    }

    Output attribute(Row row, Attribute attribute, Asked asked) {
        return switch (attribute) {
            case Attribute.Value value -> value(row, value, asked);
            case Attribute.Embedded embedded -> embedded(row, embedded, asked);
            case Attribute.Reference reference -> {
                var target = compiler.models().of(reference.target());
                String alias = row.rows().join(row.expression(reference.column()), target);
                Row joined = new Row(row.rows(), alias, target);
                yield new Output.Joined(asked.key(), joined.id(), compiler.shape(joined, asked.below()));
            }
        };
    }

    private static Output value(Row row, Attribute.Value value, Asked asked) {
        int cell = row.rows().cell(row.expression(value.column()));
        GraphQLNamedOutputType type = Compiler.named(asked.definition().getType());
        if (type.getName().equals("ID")) {
            byte[] kind = row.entity().kind().getBytes(StandardCharsets.UTF_8);
            return new Output.GlobalId(asked.key(), cell, kind);
        }
        if (type.getName().equals("GeoJSON")) {
            row.rows().addBoundary();
        }
        return new Output.Scalar(asked.key(), cell, format(type));
    }

    static Format format(GraphQLNamedOutputType type) {
        if (type instanceof GraphQLEnumType) {
            return Format.QUOTED;
        }
        return switch (type.getName()) {
            case "Int", "Float", "GeoJSON" -> Format.VERBATIM;
            case "Boolean" -> Format.BOOLEAN;
            case "Decimal", "Date" -> Format.QUOTED;
            case "DateTime" -> Format.INSTANT;
            default -> Format.TEXT;
        };
    }

    /** An embedded object is there when the parts that it cannot be without are. */
    private Output embedded(Row row, Attribute.Embedded embedded, Asked asked) {
        GraphQLObjectType type =
                (GraphQLObjectType) Compiler.named(asked.definition().getType());
        String needed = type.getFieldDefinitions().stream()
                .filter(part -> GraphQLTypeUtil.isNonNull(part.getType()))
                .map(GraphQLFieldDefinition::getName)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getName() + " needs a field that is never null."));
        List<Output> fields = new ArrayList<>();
        compiler.selections().fields(type, asked.below()).forEach((name, merged) -> {
            String part = merged.getFirst().getName();
            byte[] partKey = Compiler.key(name);
            if (part.equals("__typename")) {
                fields.add(new Output.TypeName(partKey, Compiler.quoted(type.getName())));
            } else {
                GraphQLFieldDefinition field = type.getFieldDefinition(part);
                fields.add(
                        new Output.Scalar(partKey, part(row, embedded, part), format(Compiler.named(field.getType()))));
            }
        });
        return new Output.Embedded(asked.key(), part(row, embedded, needed), List.copyOf(fields));
    }

    private static int part(Row row, Attribute.Embedded embedded, String name) {
        return row.rows().cell(row.expression(embedded.column(name)));
    }
}
