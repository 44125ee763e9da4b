package io.zonegraph.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.Optional;
import java.util.Random;

/** What is answered to a part of a query is what stands in the answer to all of it. */
record PartCheck(Endpoint endpoint, AnswerCheck check) {

    static final String KIND = "a part is answered otherwise";

    private static final int SELECTIONS = 60;

    /** Asks a query again without one of its selections. */
    void check(Query query, Endpoint.Answer whole, Random random) {
        part(query, random.nextInt(SELECTIONS)).ifPresent(part -> compare(part, whole));
    }

    private Optional<Query> part(Query query, int n) {
        for (int left = n; left >= 0; left /= 2) {
            Optional<Query> part = Smaller.withoutSelection(query, left);
            if (part.isPresent()) {
                return part.filter(this::holdsUp);
            }
            if (left == 0) {
                break;
            }
        }
        return Optional.empty();
    }

    /** What has lost all of a selection is no query any more. */
    private boolean holdsUp(Query part) {
        try {
            return check.valid(part.with(Parser.parse(part.text()), part.variables()));
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }

    private void compare(Query part, Endpoint.Answer whole) {
        Endpoint.Answer answer = endpoint.ask(part.request());
        if (check.check(part, answer).equals(AnswerCheck.DATA)) {
            within(data(answer), data(whole), "data", part);
        }
    }

    private static JsonNode data(Endpoint.Answer answer) {
        try {
            return Endpoint.JSON.readTree(answer.body()).get("data");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void within(JsonNode part, JsonNode whole, String path, Query query) {
        boolean same = part.isContainerNode()
                ? whole.getNodeType() == part.getNodeType() && (part.isObject() || part.size() == whole.size())
                : part.equals(whole);
        Wrong.unless(same, KIND, path + " is " + part + " alone and " + whole + " beside more; alone: " + query);
        part.properties()
                .forEach(field ->
                        within(field.getValue(), whole.path(field.getKey()), path + "." + field.getKey(), query));
        for (int i = 0; i < part.size() && part.isArray(); i++) {
            within(part.get(i), whole.get(i), path + "." + i, query);
        }
    }
}
