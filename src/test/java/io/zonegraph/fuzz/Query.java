package io.zonegraph.fuzz;

import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import java.util.Map;

/**
 * A request: its document, its variables, and whether it asks what it costs. The first operation of the document is meant.
 *
 * @param variables those that are given; others are absent
 * @param literals what each variable stands for, as the document would have it
 */
record Query(Document document, ObjectNode variables, Map<String, Value<?>> literals, boolean cost) {

    Query with(Document other, ObjectNode given) {
        return new Query(other, given, literals, false);
    }

    OperationDefinition operation() {
        return document.getDefinitionsOfType(OperationDefinition.class).getFirst();
    }

    String text() {
        return AstPrinter.printAst(document);
    }

    ObjectNode request() {
        ObjectNode request = Endpoint.JSON.createObjectNode().put("query", text());
        if (!variables.isEmpty()) {
            request.set("variables", variables);
        }
        if (operation().getName() != null) {
            request.put("operationName", operation().getName());
        }
        if (cost) {
            request.putObject("extensions").put("cost", true);
        }
        return request;
    }

    @Override
    public String toString() {
        return text().strip()
                + (variables.isEmpty() ? "" : "\nvariables " + variables)
                + (cost ? "\nwith its cost" : "");
    }
}
