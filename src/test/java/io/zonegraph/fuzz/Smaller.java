package io.zonegraph.fuzz;

import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.ObjectField;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Queries that ask for less than another, by one step. */
final class Smaller {

    private Smaller() {}

    /** Without the n-th thing that a query can be without, or a step plainer; empty if there are not so many. */
    static Optional<Document> step(Query query, int n) {
        int[] left = {n};
        Map<String, SelectionSet> fragments = new HashMap<>();
        query.document()
                .getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment.getSelectionSet()));
        Node<?> changed = new AstTransformer().transform(query.document(), new NodeVisitorStub() {
            @Override
            protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
                if (removable(node, context.getParentNode()) && left[0]-- == 0) {
                    return TreeTransformerUtil.deleteNode(context);
                }
                Node<?> plainer = plainer(node, fragments, query.literals());
                return plainer != node && left[0]-- == 0
                        ? TreeTransformerUtil.changeNode(context, plainer)
                        : TraversalControl.CONTINUE;
            }
        });
        return left[0] >= 0 ? Optional.empty() : Optional.of((Document) changed);
    }

    /** Without its n-th selection, with whatever that holds; empty if there are not so many. */
    static Optional<Query> withoutSelection(Query query, int n) {
        int[] left = {n};
        Node<?> changed = new AstTransformer().transform(query.document(), new NodeVisitorStub() {
            @Override
            protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
                return node instanceof Selection && left[0]-- == 0
                        ? TreeTransformerUtil.deleteNode(context)
                        : TraversalControl.CONTINUE;
            }
        });
        return left[0] >= 0 ? Optional.empty() : Optional.of(pruned(query.with((Document) changed, query.variables())));
    }

    /** A field without its alias, a value without its variable, a selection without one of its fragments. */
    private static Node<?> plainer(Node<?> node, Map<String, SelectionSet> fragments, Map<String, Value<?>> literals) {
        if (node instanceof Field field && field.getAlias() != null) {
            return field.transform(it -> it.alias(null));
        }
        if (node instanceof VariableReference reference && literals.containsKey(reference.getName())) {
            return literals.get(reference.getName());
        }
        if (node instanceof SelectionSet set) {
            List<Selection<?>> flat = new ArrayList<>();
            boolean changed = false;
            for (Selection<?> selection : set.getSelections()) {
                SelectionSet held = switch (selection) {
                    case InlineFragment inline -> inline.getSelectionSet();
                    case FragmentSpread spread -> fragments.get(spread.getName());
                    default -> null;
                };
                if (held == null || changed) {
                    flat.add(selection);
                } else {
                    held.getSelections().forEach(flat::add);
                    changed = true;
                }
            }
            return changed ? new SelectionSet(flat) : node;
        }
        return node;
    }

    private static boolean removable(Node<?> node, Node<?> parent) {
        return node instanceof Selection
                || node instanceof Argument
                || node instanceof Directive
                || node instanceof ObjectField
                || (node instanceof Value && parent instanceof ArrayValue)
                || (node instanceof OperationDefinition operation && "Other".equals(operation.getName()));
    }

    /** Without the fragments and variables that nothing uses any more. */
    static Query pruned(Query query) {
        Document document = query.document();
        ObjectNode variables = query.variables().deepCopy();
        for (String before = ""; !before.equals(AstPrinter.printAst(document)); ) {
            before = AstPrinter.printAst(document);
            String text = before;
            List<String> unused = new ArrayList<>();
            document.getDefinitionsOfType(FragmentDefinition.class).forEach(fragment -> {
                if (!Pattern.compile("\\.\\.\\. *" + fragment.getName() + "\\b")
                        .matcher(text)
                        .find()) {
                    unused.add(fragment.getName());
                }
            });
            document.getDefinitionsOfType(OperationDefinition.class)
                    .getFirst()
                    .getVariableDefinitions()
                    .forEach(variable -> {
                        if (Pattern.compile("\\$" + variable.getName() + "\\b")
                                        .matcher(text)
                                        .results()
                                        .count()
                                < 2) {
                            unused.add(variable.getName());
                        }
                    });
            variables.remove(unused);
            document = (Document) new AstTransformer().transform(document, new NodeVisitorStub() {
                @Override
                protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
                    boolean drop = (node instanceof FragmentDefinition fragment && unused.contains(fragment.getName()))
                            || (node instanceof VariableDefinition variable && unused.contains(variable.getName()));
                    return drop ? TreeTransformerUtil.deleteNode(context) : TraversalControl.CONTINUE;
                }
            });
        }
        return query.with(document, variables);
    }
}
