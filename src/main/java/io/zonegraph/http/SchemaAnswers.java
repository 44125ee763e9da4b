package io.zonegraph.http;

import io.vertx.core.buffer.Buffer;
import io.zonegraph.http.ResponseWriter.Response;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers to introspection, which tools ask for at each start in one of a few texts: it takes longer to make than any
 * other and holds near a megabyte. The last few are kept, compressed.
 */
final class SchemaAnswers {

    private static final int MOST_ANSWERS = 16;

    /** A key is a whole text; those of tools have two thousand characters. */
    private static final int LONGEST_TEXT = 8_000;

    private record Question(String text, @Nullable String operationName) {}

    /** An answer, its mark and what asked for it. */
    record Kept(Operation operation, Buffer packed, EntityTag tag) {}

    private final Map<Question, Kept> answers = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Kept> eldest) {
            return size() > MOST_ANSWERS;
        }
    });

    /** The answer, if the same was asked before. */
    @Nullable
    Kept find(GraphQLRequest request) {
        return isCandidate(request) ? answers.get(question(request)) : null;
    }

    /** Keeps the answer to what asks for the schema alone. */
    void keep(GraphQLRequest request, Exchange exchange, Response response) {
        if (isCandidate(request)
                && exchange.operation().asksForSchemaAlone()
                && response.errors().isEmpty()) {
            Buffer body = ResponseWriter.write(response, exchange.trace());
            answers.put(question(request), new Kept(exchange.operation(), Gzip.pack(body), EntityTag.of(body)));
        }
    }

    /** Quick, for it is asked of every request. */
    private static boolean isCandidate(GraphQLRequest request) {
        return request.query().length() <= LONGEST_TEXT
                && request.query().contains("__schema")
                && request.extensions().isEmpty();
    }

    private static Question question(GraphQLRequest request) {
        return new Question(request.query(), request.operationName());
    }
}
