package io.zonegraph.graph.run;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.language.AstTransformer;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** The values of the variables that a document's {@code @skip} and {@code @include} depend on. */
final class Conditions {

    private static final Cache<Document, List<String>> VARIABLES =
            Caffeine.newBuilder().weakKeys().build();

    private Conditions() {}

    static Map<String, Boolean> values(ExecutionContext execution) {
        List<String> names = Objects.requireNonNull(VARIABLES.get(execution.getDocument(), Conditions::variables));
        if (names.isEmpty()) {
            return Map.of();
        }
        Map<String, Boolean> values = new HashMap<>();
        for (String name : names) {
            values.put(name, Boolean.TRUE.equals(execution.getCoercedVariables().get(name)));
        }
        return values;
    }

    private static List<String> variables(Document document) {
        TreeSet<String> names = new TreeSet<>();
        new AstTransformer().transform(document, new NodeVisitorStub() {
            @Override
            public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
                if (directive.getArgument("if") != null
                        && directive.getArgument("if").getValue() instanceof VariableReference variable) {
                    names.add(variable.getName());
                }
                return TraversalControl.CONTINUE;
            }
        });
        return List.copyOf(names);
    }
}
