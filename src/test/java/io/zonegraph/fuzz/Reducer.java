package io.zonegraph.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes a query that fails smaller, for as long as it fails: drops selections, arguments, parts of values, aliases. */
final class Reducer {

    private static final int MOST_TRIES = 500;

    private final Predicate<Query> fails;
    private int tries;

    Reducer(Predicate<Query> fails) {
        this.fails = fails;
    }

    Query reduce(Query query) {
        Query smaller = query;
        for (Query before = null; before != smaller; ) {
            before = smaller;
            for (int n = 0; tries < MOST_TRIES; ) {
                Optional<Document> candidate = Smaller.step(smaller, n);
                if (candidate.isEmpty()) {
                    break;
                }
                Query tried = smaller.with(candidate.get(), smaller.variables());
                if (stillFails(tried)) {
                    smaller = Smaller.pruned(tried);
                } else {
                    n++;
                }
            }
            smaller = withSmallerVariables(smaller);
        }
        return smaller;
    }

    private Query withSmallerVariables(Query query) {
        Query smaller = query;
        for (int n = 0; tries < MOST_TRIES; ) {
            ObjectNode variables = smaller.variables().deepCopy();
            if (drop(variables, n) >= 0) {
                return smaller;
            }
            Query tried = smaller.with(smaller.document(), variables);
            if (stillFails(tried)) {
                smaller = tried;
            } else {
                n++;
            }
        }
        return smaller;
    }

    private boolean stillFails(Query query) {
        tries++;
        try {
            Query read = Smaller.pruned(query);
            return fails.test(read.with(Parser.parse(read.text()), read.variables()));
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }

    /** Drops the n-th part of a value, and tells what is left of n: below 0 if it was dropped. */
    private static int drop(JsonNode value, int n) {
        int left = n;
        List<String> names = new ArrayList<>();
        value.fieldNames().forEachRemaining(names::add);
        for (int i = 0; i < value.size() && left >= 0; i++) {
            JsonNode part = value.isObject() ? value.get(names.get(i)) : value.get(i);
            if (left-- == 0) {
                if (value instanceof ObjectNode object) {
                    object.remove(names.get(i));
                } else {
                    ((ArrayNode) value).remove(i);
                }
            } else {
                left = drop(part, left);
            }
        }
        return left;
    }
}
