package io.zonegraph.graph.plan;

import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.model.Attribute;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.plan.Compiler.Row;
import io.zonegraph.graph.plan.Output.OfConnection;
import io.zonegraph.graph.plan.Output.OfEdge;
import io.zonegraph.graph.plan.Output.OfGroup;
import io.zonegraph.graph.plan.Output.PageFact;
import io.zonegraph.graph.plan.Output.PageField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compiles fields that read rows: connections and plain lists. */
final class ListingCompiler {

    private final Compiler compiler;

    ListingCompiler(Compiler compiler) {
        this.compiler = compiler;
    }

    ListingPlan compile(Read.Rows read, FieldArguments arguments, GraphQLOutputType type, List<SelectionSet> below) {
        Listed listed = new Listed(read);
        ListingPlan.Form form = listed.form(type, below);
        boolean connection = form instanceof ListingPlan.Form.Connection;
        ListingPlan plan = new ListingPlan(
                listed.rows,
                read,
                arguments,
                form,
                listed.wantsRows || !connection,
                listed.wantsTotal,
                listed.cursors,
                Set.copyOf(listed.pageFacts),
                List.copyOf(listed.totals));
        listed.rows.readBy(plan);
        return plan;
    }

    /** One listing while it is compiled. */
    private final class Listed {

        private final @Nullable EntityModel link;
        private final boolean anyNode;
        private final RowsPlan rows;
        private final Read.Rows read;
        private final List<TotalsPlan> totals = new ArrayList<>();
        private final Set<PageFact> pageFacts = EnumSet.noneOf(PageFact.class);
        private boolean wantsRows;
        private boolean wantsTotal;
        private boolean cursors;

        Listed(Read.Rows read) {
            this.read = read;
            this.link = read.relation() instanceof Read.Relation.Link through
                    ? compiler.models().of(through.entity())
                    : null;
            this.anyNode = compiler.isAnyNode(read.target());
            this.rows = anyNode
                    ? new RowsPlan(link == null ? compiler.models().register() : link, null)
                    : new RowsPlan(compiler.models().of(read.target()), link);
            for (Read.OrderKey key : read.order()) {
                if (key.side() == Read.Side.LINK && link != null) {
                    rows.linkColumn(link.column(key.attribute()));
                }
            }
        }

        Row row() {
            return new Row(rows, "t", rows.entity());
        }

        ListingPlan.Form form(GraphQLOutputType type, List<SelectionSet> below) {
            if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type))) {
                return read.grouping() == null
                        ? new ListingPlan.Form.Items(compiler.shape(row(), below))
                        : groups((GraphQLObjectType) Compiler.named(type), read.grouping(), below);
            }
            GraphQLObjectType object = (GraphQLObjectType) Compiler.named(type);
            return compiler.descriptions().isConnection(object.getName())
                    ? new ListingPlan.Form.Connection(connection(object, below))
                    : new ListingPlan.Form.Single(compiler.shape(row(), below));
        }

        private ListingPlan.Form groups(GraphQLObjectType type, Read.Grouping grouping, List<SelectionSet> below) {
            List<OfGroup> fields = new ArrayList<>();
            compiler.selections().fields(type, below).forEach((name, merged) -> {
                byte[] key = Compiler.key(name);
                String field = merged.getFirst().getName();
                List<SelectionSet> inner = Selections.below(merged);
                if (field.equals("__typename")) {
                    fields.add(new OfGroup.Common(new Output.TypeName(key, Compiler.quoted(type.getName()))));
                } else if (field.equals(grouping.items())) {
                    fields.add(new OfGroup.Items(key, compiler.shape(row(), inner)));
                } else {
                    GraphQLFieldDefinition definition = type.getFieldDefinition(field);
                    fields.add(new OfGroup.Common(compiler.fields()
                            .attribute(
                                    row(),
                                    attribute(rows.entity(), field),
                                    new FieldCompiler.Asked(key, definition, inner))));
                }
            });
            List<Integer> by = grouping.by().stream().map(row()::cell).toList();
            return new ListingPlan.Form.Groups(List.copyOf(fields), by);
        }

        private List<OfConnection> connection(GraphQLObjectType type, List<SelectionSet> below) {
            List<OfConnection> fields = new ArrayList<>();
            compiler.selections().fields(type, below).forEach((name, merged) -> {
                byte[] key = Compiler.key(name);
                Field field = merged.getFirst();
                GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
                List<SelectionSet> inner = Selections.below(merged);
                fields.add(
                        switch (field.getName()) {
                            case "__typename" -> new OfConnection.TypeName(key, Compiler.quoted(type.getName()));
                            case "totalCount" -> total(key);
                            case "nodes" -> new OfConnection.Nodes(key, node(definition, inner));
                            case "edges" ->
                                new OfConnection.Edges(
                                        key, edge((GraphQLObjectType) Compiler.named(definition.getType()), inner));
                            case "pageInfo" -> new OfConnection.PageInfo(key, pageInfo(inner));
                            case TotalsPlan.TOTALS, TotalsPlan.GROUPS ->
                                totals(
                                        key,
                                        new FieldArguments(
                                                field,
                                                definition,
                                                compiler.schema().getCodeRegistry()),
                                        inner);
                            default ->
                                throw new IllegalStateException(
                                        "The engine does not know " + type.getName() + "." + field.getName());
                        });
            });
            return List.copyOf(fields);
        }

        private OfConnection total(byte[] key) {
            wantsTotal = true;
            return new OfConnection.TotalCount(key);
        }

        private OfConnection totals(byte[] key, FieldArguments arguments, List<SelectionSet> below) {
            TotalsPlan plan = new TotalsCompiler(compiler).compile(rows.entity(), arguments, below);
            totals.add(plan);
            return new OfConnection.Totals(key, plan);
        }

        private Output.Node node(GraphQLFieldDefinition definition, List<SelectionSet> below) {
            wantsRows = true;
            if (!anyNode) {
                return new Output.Node.Own(compiler.shape(row(), below));
            }
            ReferencePlan plan = compiler.reference((GraphQLInterfaceType) Compiler.named(definition.getType()), below);
            int id = row().cell(read.relation() instanceof Read.Relation.Link to ? to.targetId() : "id");
            int kind = row().cell(read.relation() instanceof Read.Relation.Link to ? to.targetKind() : "kind");
            rows.add(new RowsPlan.Referring(plan, id, kind));
            return new Output.Node.Linked(plan, id, kind);
        }

        private List<OfEdge> edge(GraphQLObjectType type, List<SelectionSet> below) {
            wantsRows = true;
            List<OfEdge> fields = new ArrayList<>();
            compiler.selections().fields(type, below).forEach((name, merged) -> {
                byte[] key = Compiler.key(name);
                Field field = merged.getFirst();
                GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
                switch (field.getName()) {
                    case "cursor" -> {
                        cursors = true;
                        fields.add(new OfEdge.Cursor(key));
                    }
                    case "node" -> fields.add(new OfEdge.EdgeNode(key, node(definition, Selections.below(merged))));
                    case "__typename" ->
                        fields.add(new OfEdge.Carried(new Output.TypeName(key, Compiler.quoted(type.getName()))));
                    default -> fields.add(new OfEdge.Carried(carried(type, key, definition, merged)));
                }
            });
            return List.copyOf(fields);
        }

        /** A field of the edge that the link carries, such as a role or the claim behind it. */
        private Output carried(
                GraphQLObjectType edge, byte[] key, GraphQLFieldDefinition definition, List<Field> merged) {
            if (link == null) {
                throw new IllegalStateException("No link carries " + definition.getName() + ".");
            }
            Row row = new Row(rows, null, link);
            if (definition.getArgument(Units.ARGUMENT) != null) {
                return FieldCompiler.area(
                        row,
                        key,
                        new FieldArguments(
                                merged.getFirst(), definition, compiler.schema().getCodeRegistry()));
            }
            FieldCompiler.Asked asked = new FieldCompiler.Asked(key, definition, Selections.below(merged));
            return compiler.descriptions().of(edge, definition) instanceof Read.Reference reference
                    ? compiler.fields().reference(row, reference, asked)
                    : compiler.fields().attribute(row, attribute(link, definition.getName()), asked);
        }

        private static Attribute attribute(EntityModel entity, String name) {
            return entity.attribute(name)
                    .orElseThrow(() -> new IllegalStateException(
                            entity.entity().getSimpleName() + " has no attribute '" + name + "'."));
        }

        private List<PageField> pageInfo(List<SelectionSet> below) {
            wantsRows = true;
            GraphQLObjectType type = compiler.schema().getObjectType("PageInfo");
            List<PageField> fields = new ArrayList<>();
            compiler.selections().fields(type, below).forEach((name, merged) -> {
                PageFact fact = switch (merged.getFirst().getName()) {
                    case "hasNextPage" -> PageFact.HAS_NEXT_PAGE;
                    case "hasPreviousPage" -> PageFact.HAS_PREVIOUS_PAGE;
                    case "startCursor" -> PageFact.START_CURSOR;
                    case "endCursor" -> PageFact.END_CURSOR;
                    default -> PageFact.TYPE_NAME;
                };
                cursors |= fact == PageFact.START_CURSOR || fact == PageFact.END_CURSOR;
                pageFacts.add(fact);
                fields.add(new PageField(
                        Compiler.key(name), fact, fact == PageFact.TYPE_NAME ? Compiler.quoted("PageInfo") : null));
            });
            return List.copyOf(fields);
        }
    }
}
