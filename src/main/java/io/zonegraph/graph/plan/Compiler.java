package io.zonegraph.graph.plan;

import graphql.execution.MergedField;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.model.EntityModels;
import io.zonegraph.graph.schema.Descriptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compiles the selection of one query to a plan. One instance a compilation; plans hold on to it for kinds to come. */
public final class Compiler {

    private final Descriptions descriptions;
    private final EntityModels models;
    private final GraphQLSchema schema;
    private final Selections selections;
    private final FieldCompiler fields;
    private final ListingCompiler listings;

    /** @param conditions the variables that include or skip; plans live on, and so must hold no other */
    public Compiler(
            Descriptions descriptions,
            EntityModels models,
            Map<String, FragmentDefinition> fragments,
            Map<String, Boolean> conditions) {
        this.descriptions = descriptions;
        this.models = models;
        this.schema = descriptions.schema();
        this.selections = new Selections(schema, fragments, conditions);
        this.fields = new FieldCompiler(this);
        this.listings = new ListingCompiler(this);
    }

    /** Compiles the root fields, which graphql-java has collected. */
    public Plan compile(Map<String, MergedField> roots) {
        List<Plan.Root> compiled = new ArrayList<>(roots.size());
        roots.forEach((key, merged) -> compiled.add(root(key, merged.getFields())));
        return new Plan(List.copyOf(compiled));
    }

    private Plan.Root root(String name, List<Field> merged) {
        GraphQLObjectType query = schema.getQueryType();
        Field field = merged.getFirst();
        byte[] key = key(name);
        if (field.getName().equals("__typename")) {
            return new Plan.Root.TypeName(name, key, quoted(query.getName()));
        }
        GraphQLFieldDefinition definition = query.getFieldDefinition(field.getName());
        Read read = definition == null ? null : descriptions.of(query, definition);
        if (definition == null || read == null) {
            return new Plan.Root.NotPlanned(name, key);
        }
        FieldArguments arguments = new FieldArguments(field, definition, schema.getCodeRegistry());
        List<SelectionSet> below = Selections.below(merged);
        return switch (read) {
            case Read.Rows rows ->
                new Plan.Root.Listing(name, key, listings.compile(rows, arguments, definition.getType(), below));
            case Read.ByKey byKey -> byKey(name, arguments, byKey, below);
            case Read.ByGlobalId any ->
                new Plan.Root.ByGlobalId(
                        name,
                        key,
                        reference((GraphQLInterfaceType) named(definition.getType()), below),
                        arguments,
                        GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType())));
            case Read.ByKindAndSlug any ->
                new Plan.Root.ByKindAndSlug(
                        name, key, reference((GraphQLInterfaceType) named(definition.getType()), below), arguments);
            default -> throw new IllegalStateException("Query." + name + " must read rows or nodes.");
        };
    }

    private Plan.Root byKey(String name, FieldArguments arguments, Read.ByKey read, List<SelectionSet> below) {
        EntityModel entity = models.of(read.target());
        RowsPlan rows = new RowsPlan(entity, null);
        Output.Shape shape = shape(new Row(rows, "t", entity), below);
        return new Plan.Root.ByKey(name, key(name), rows, shape, arguments);
    }

    /** A plan for nodes of whatever kind behind a field of this interface. */
    ReferencePlan reference(GraphQLInterfaceType type, List<SelectionSet> below) {
        return new ReferencePlan(kind -> {
            RowsPlan rows = new RowsPlan(kind, null);
            return new ReferencePlan.OfKind(rows, shape(new Row(rows, "t", kind), below));
        });
    }

    /** The outputs of an entity's row, for each concrete type that can stand there. */
    Output.Shape shape(Row row, List<SelectionSet> below) {
        EntityModel entity = row.entity();
        if (!entity.isPolymorphic()) {
            return Output.Shape.of(fields.compile(row, objectType(concrete(entity)), below));
        }
        Map<String, List<Output>> byType = new HashMap<>();
        int cell = row.rows().cell(entity.discriminatorOf(Objects.requireNonNull(row.alias())));
        for (EntityModel.Subtype subtype : entity.subtypes()) {
            byType.put(subtype.value(), fields.compile(row, objectType(subtype.entity()), below));
        }
        return new Output.Shape(cell, Map.copyOf(byType));
    }

    private static Class<?> concrete(EntityModel entity) {
        return entity.subtypes().isEmpty()
                ? entity.entity()
                : entity.subtypes().getFirst().entity();
    }

    private GraphQLObjectType objectType(Class<?> entity) {
        return schema.getObjectType(descriptions.typeOf(entity));
    }

    Descriptions descriptions() {
        return descriptions;
    }

    EntityModels models() {
        return models;
    }

    GraphQLSchema schema() {
        return schema;
    }

    Selections selections() {
        return selections;
    }

    ListingCompiler listings() {
        return listings;
    }

    FieldCompiler fields() {
        return fields;
    }

    static GraphQLNamedOutputType named(GraphQLType type) {
        return (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(type);
    }

    static byte[] key(String name) {
        return ('"' + name + "\":").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] quoted(String name) {
        return ('"' + name + '"').getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A row within a set of rows: of the set's own entity, of one that is joined to it, or the link before it.
     *
     * @param alias the SQL alias of its table; null for the link, whose columns the set names itself
     */
    record Row(RowsPlan rows, @Nullable String alias, EntityModel entity) {

        /** The SQL expression for a column of this row. */
        String expression(String column) {
            return alias == null ? rows.linkColumn(column) : alias + '.' + column;
        }

        /** The SQL expression for a plain attribute of this row. */
        String attribute(String name) {
            return expression(entity.column(name));
        }

        int cell(String attribute) {
            return rows.cell(attribute(attribute));
        }

        /** The SQL expression for the row's id. */
        String idExpression() {
            return expression(entity.idColumn());
        }

        /** The cell of the row's id. */
        int id() {
            return rows.cell(idExpression());
        }
    }

    /** Whether a class is the abstract class of all nodes, so that rows of it are links to nodes of any kind. */
    boolean isAnyNode(Class<?> type) {
        return !models.isEntity(type);
    }
}
