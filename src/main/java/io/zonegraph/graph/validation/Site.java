package io.zonegraph.graph.validation;

import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.ObjectField;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLSchema;
import graphql.validation.DocumentVisitor;
import graphql.validation.LanguageTraversal;
import graphql.validation.TraversalContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place of a document with what the schema has there. The only class that touches graphql-java's internal traversal.
 *
 * @param node what stands there
 * @param parent the type whose fields are selected there; null outside of selections and where the type is unknown
 * @param field the field whose arguments stand there, or that stands there itself; null if it is unknown
 * @param directive the directive whose arguments stand there
 * @param argument the argument that stands there
 * @param input the type that a value which stands there must have; null where it is unknown
 * @param within where in the argument's value that is: {@code .kind.eq[1]}
 * @param owner what it stands in; null for the document
 * @param operation the operation that it stands in; null within a fragment
 * @param path the fields from the root, or from the fragment whose name comes first
 */
record Site<N>(
        N node,
        @Nullable GraphQLCompositeType parent,
        @Nullable GraphQLFieldDefinition field,
        @Nullable GraphQLDirective directive,
        @Nullable GraphQLArgument argument,
        @Nullable GraphQLInputType input,
        String within,
        @Nullable Node<?> owner,
        @Nullable OperationDefinition operation,
        List<String> path) {

    /** The variables that may be used there: those of its operation, and within a fragment those of any. */
    Stream<VariableDefinition> variables(Document document) {
        Stream<OperationDefinition> operations = operation == null
                ? document.getDefinitionsOfType(OperationDefinition.class).stream()
                : Stream.of(operation);
        return operations.flatMap(one -> one.getVariableDefinitions().stream());
    }

    /** The first node of this class at this place. */
    static <N extends Node<?>> Optional<Site<N>> find(
            GraphQLSchema schema, Document document, Class<N> type, @Nullable SourceLocation place) {
        var finder = new Finder<>(new TraversalContext(schema), type, place);
        new LanguageTraversal().traverse(document, finder);
        return Optional.ofNullable(finder.found);
    }

    private static final class Finder<N extends Node<?>> implements DocumentVisitor {

        private final TraversalContext context;
        private final Class<N> type;
        private final @Nullable SourceLocation place;
        private @Nullable Site<N> found;

        Finder(TraversalContext context, Class<N> type, @Nullable SourceLocation place) {
            this.context = context;
            this.type = type;
            this.place = place;
        }

        @Override
        @SuppressWarnings("rawtypes") // As the interface has it.
        public void enter(Node node, List<Node> ancestors) {
            context.enter(node, ancestors);
            if (found == null && type.isInstance(node) && isThere(node)) {
                List<String> path = context.getQueryPath();
                found = new Site<>(
                        type.cast(node),
                        context.getParentType(),
                        context.getFieldDef(),
                        context.getDirective(),
                        context.getArgument(),
                        context.getInputType(),
                        within(ancestors, node),
                        ancestors.isEmpty() ? null : ancestors.getLast(),
                        operation(ancestors),
                        path == null ? List.of() : List.copyOf(path));
            }
        }

        private static @Nullable OperationDefinition operation(List<Node> ancestors) {
            return ancestors.stream()
                    .filter(OperationDefinition.class::isInstance)
                    .map(OperationDefinition.class::cast)
                    .findFirst()
                    .orElse(null);
        }

        private static String within(List<Node> ancestors, Node<?> node) {
            StringBuilder within = new StringBuilder();
            for (int i = 0; i < ancestors.size(); i++) {
                switch (ancestors.get(i)) {
                    case ObjectField field -> within.append('.').append(field.getName());
                    case ArrayValue array -> {
                        Node<?> below = i + 1 < ancestors.size() ? ancestors.get(i + 1) : node;
                        within.append('[')
                                .append(array.getValues().indexOf(below))
                                .append(']');
                    }
                    default -> {}
                }
            }
            return within.toString();
        }

        private boolean isThere(Node<?> node) {
            SourceLocation there = node.getSourceLocation();
            return place != null
                    && there != null
                    && there.getLine() == place.getLine()
                    && there.getColumn() == place.getColumn();
        }

        @Override
        @SuppressWarnings("rawtypes") // As the interface has it.
        public void leave(Node node, List<Node> ancestors) {
            context.leave(node, ancestors);
        }
    }
}
