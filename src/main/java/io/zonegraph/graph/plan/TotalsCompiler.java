package io.zonegraph.graph.plan;

import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.model.Attribute;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.plan.Output.Format;
import io.zonegraph.graph.plan.TotalsPlan.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compiles the totals of a connection. */
final class TotalsCompiler {

    private static final Map<String, String> FUNCTIONS =
            Map.of("known", "count", "sum", "sum", "minimum", "min", "maximum", "max", "average", "avg");

    private final Compiler compiler;

    TotalsCompiler(Compiler compiler) {
        this.compiler = compiler;
    }

    TotalsPlan compile(EntityModel entity, FieldArguments arguments, List<SelectionSet> below) {
        return new Compiled(entity, arguments).plan(below);
    }

    private final class Compiled {

        private final EntityModel entity;
        private final FieldArguments arguments;
        private final RowsPlan rows;
        private final TotalsPlan.Measures measures;
        private final boolean grouped;

        Compiled(EntityModel entity, FieldArguments arguments) {
            this.entity = entity;
            this.arguments = arguments;
            this.rows = RowsPlan.computedOf(entity);
            this.measures = new TotalsPlan.Measures(rows);
            this.grouped = arguments.field().getName().equals(TotalsPlan.GROUPS);
        }

        TotalsPlan plan(List<SelectionSet> below) {
            GraphQLObjectType type =
                    (GraphQLObjectType) Compiler.named(arguments.definition().getType());
            List<Output> fields = new ArrayList<>();
            compiler.selections()
                    .fields(type, below)
                    .forEach((name, merged) -> fields.add(field(type, Compiler.key(name), merged)));
            return new TotalsPlan(rows, arguments, grouped, List.copyOf(fields), measures.all());
        }

        private Output field(GraphQLObjectType type, byte[] key, List<Field> merged) {
            String name = merged.getFirst().getName();
            List<SelectionSet> below = Selections.below(merged);
            return switch (name) {
                case "__typename" -> new Output.TypeName(key, Compiler.quoted(type.getName()));
                case "keys" -> keys(key, below);
                case "count" -> new Output.Scalar(key, rows.cell("x.n"), Format.VERBATIM);
                case "excluded" -> new Output.Scalar(key, rows.cell(TotalsPlan.EXCLUDED), Format.VERBATIM);
                case TotalsPlan.WARNING -> new Output.Scalar(key, measures.cell(new Measure.Warning()), Format.TEXT);
                default -> {
                    GraphQLFieldDefinition definition = type.getFieldDefinition(name);
                    GraphQLObjectType shape = (GraphQLObjectType) Compiler.named(definition.getType());
                    yield shape.getName().equals("NumberTotals")
                            ? number(key, name, shape, below)
                            : money(key, name, shape, below);
                }
            };
        }

        private Output keys(byte[] key, List<SelectionSet> below) {
            List<List<Output>> dimensions = new ArrayList<>();
            for (int place = 0; grouped && place < TotalsPlan.MOST_DIMENSIONS; place++) {
                dimensions.add(key("x.k" + place, below));
            }
            return new Output.Keys(key, arguments, List.copyOf(dimensions));
        }

        private List<Output> key(String column, List<SelectionSet> below) {
            GraphQLObjectType type = compiler.schema().getObjectType("GroupKey");
            List<Output> fields = new ArrayList<>();
            compiler.selections().fields(type, below).forEach((name, merged) -> {
                byte[] key = Compiler.key(name);
                String field = merged.getFirst().getName();
                fields.add(
                        switch (field) {
                            case "__typename" -> new Output.TypeName(key, Compiler.quoted(type.getName()));
                            case "node" -> {
                                var shape = (GraphQLInterfaceType) Compiler.named(
                                        type.getFieldDefinition(field).getType());
                                ReferencePlan plan = compiler.reference(shape, Selections.below(merged));
                                int id = rows.cell(column + "_id");
                                int kind = rows.cell(column + "_kind");
                                rows.add(new RowsPlan.Referring(plan, id, kind));
                                yield new Output.Reference(key, plan, id, kind);
                            }
                            default -> new Output.Scalar(key, rows.cell(column + "_" + field), Format.TEXT);
                        });
            });
            return List.copyOf(fields);
        }

        private Output number(byte[] key, String name, GraphQLObjectType shape, List<SelectionSet> below) {
            String column = entity.column(name);
            List<Output> fields = new ArrayList<>();
            compiler.selections().fields(shape, below).forEach((alias, merged) -> {
                String function = FUNCTIONS.get(merged.getFirst().getName());
                fields.add(
                        function == null
                                ? new Output.TypeName(Compiler.key(alias), Compiler.quoted(shape.getName()))
                                : new Output.Scalar(
                                        Compiler.key(alias),
                                        measures.cell(new Measure.Number(column, function)),
                                        Format.VERBATIM));
            });
            return new Output.Embedded(key, rows.cell("x.n"), List.copyOf(fields));
        }

        private Output money(byte[] key, String name, GraphQLObjectType shape, List<SelectionSet> below) {
            Map<String, String> fields = new LinkedHashMap<>();
            compiler.selections()
                    .fields(shape, below)
                    .forEach((alias, merged) ->
                            fields.put(alias, merged.getFirst().getName()));
            Measure measure = compiler.descriptions().of(entity.entity(), name) instanceof Read.Rows rows
                    ? apart(rows, fields)
                    : within(entity, (Attribute.Embedded) entity.attribute(name).orElseThrow(), fields);
            return new Output.Scalar(key, measures.cell(measure), Format.VERBATIM);
        }

        private static Measure within(EntityModel row, Attribute.Embedded money, Map<String, String> fields) {
            String amount = money.column("amount");
            return new Measure.Money(null, null, amount, money.column("currency"), role(row), fields);
        }

        private static @Nullable String role(EntityModel amounts) {
            return amounts.attribute("role").map(any -> amounts.column("role")).orElse(null);
        }

        private Measure apart(Read.Rows read, Map<String, String> fields) {
            EntityModel amounts = compiler.models().of(read.target());
            Attribute.Embedded money = amounts.money().orElseThrow();
            Read.Relation.Column owner = (Read.Relation.Column) read.relation();
            return new Measure.Money(
                    amounts.table(),
                    amounts.column(owner.attribute()),
                    money.column("amount"),
                    money.column("currency"),
                    role(amounts),
                    fields);
        }
    }
}
