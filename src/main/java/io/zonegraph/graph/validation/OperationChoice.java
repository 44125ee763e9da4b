package io.zonegraph.graph.validation;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which operation of a document is executed. */
public final class OperationChoice {

    private OperationChoice() {}

    /** The operation that graphql-java would execute; null if there is none or several. */
    public static @Nullable OperationDefinition of(Document document, @Nullable String name) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        return operations.stream()
                .filter(operation -> name == null ? operations.size() == 1 : name.equals(operation.getName()))
                .findFirst()
                .orElse(null);
    }

    /** Why none could be chosen. */
    public static String unresolved(Document document, @Nullable String name) {
        List<String> names = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(OperationDefinition::getName)
                .filter(Objects::nonNull)
                .filter(Names::isHarmless)
                .limit(Names.MOST_LISTED)
                .toList();
        if (name == null) {
            return names.isEmpty()
                    ? "The document has no operation. Add one: `query Name { ... }`."
                    : "The document has several operations. Name the one to execute in `operationName`: "
                            + Names.listed(names, "or") + ".";
        }
        String near = Names.didYouMean(name, names);
        String all = names.isEmpty()
                ? " Its operation has no name: leave `operationName` out."
                : " It has " + Names.listed(names, "and") + ".";
        return "`operationName` names an operation " + Names.shown(name) + ", which the document has not."
                + (near.isEmpty() ? all : near);
    }
}
