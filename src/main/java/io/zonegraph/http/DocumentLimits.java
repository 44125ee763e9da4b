package io.zonegraph.http;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import io.zonegraph.graph.DocumentCheck;
import io.zonegraph.graph.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refuses operations that are deeper, wider or more repetitive than this service allows. Takes documents that were not
 * validated: unknown fragments and circles among them are for validation to report.
 */
@ApplicationScoped
public class DocumentLimits implements DocumentCheck {

    private static final String IN_PARTS = "Ask in several requests.";

    private final Limits limits;

    DocumentLimits(Limits limits) {
        this.limits = limits;
    }

    /** Of every operation, named or not: the answer is kept with the document, whichever of them is asked for next. */
    @Override
    public List<GraphQLError> errors(Document document) {
        List<GraphQLError> errors = new ArrayList<>();
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            check(operation, DocumentSize.of(operation, document), errors);
        }
        return errors;
    }

    /** Wherever they stand: to tell digits of a number from others is what takes the parser seconds. */
    @Override
    public List<GraphQLError> errors(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            digits = character >= '0' && character <= '9' ? digits + 1 : 0;
            if (digits > JsonReader.MAX_DIGITS) {
                return List.of(error(
                        "The document has more than " + JsonReader.MAX_DIGITS
                                + " digits in a row; at most so many are read. Send shorter numbers.",
                        null));
            }
        }
        return List.of();
    }

    private static GraphQLError error(String message, @Nullable SourceLocation location) {
        return GraphqlErrorBuilder.newError()
                .message(message)
                .errorType(ErrorType.ExecutionAborted)
                .extensions(Map.of("code", ErrorCode.LIMIT_EXCEEDED.name()))
                .locations(location == null ? List.of() : List.of(location))
                .build();
    }

    private void check(OperationDefinition operation, DocumentSize size, List<GraphQLError> errors) {
        var found = new Findings(operation, errors);
        found.atMost(
                limits.depth(),
                size.depth(),
                "nests fields %s levels deep",
                "Begin at what lies deeper, by its `id` or `slug`.");
        found.atMost(
                limits.introspectionDepth(),
                size.introspectionDepth(),
                "nests introspection %s levels deep",
                "Take `/graphql/schema.graphql`.");
        found.atMost(limits.aliases(), size.aliases(), "has %s aliases", IN_PARTS);
        found.atMost(limits.rootFields(), size.rootFields(), "asks for %s root fields", IN_PARTS);
        found.atMost(limits.directives(), size.directives(), "has %s directives", "Leave out what is not wanted.");
        found.atMost(limits.fields(), size.fields(), "comes to %s fields with its fragments written out", IN_PARTS);
    }

    private record Findings(OperationDefinition operation, List<GraphQLError> errors) {

        void atMost(int limit, long actual, String finding, String advice) {
            if (actual > limit) {
                // A fragment bomb's count is meaningless but for being too high.
                String count = actual >= DocumentSize.UNCOUNTABLE ? "countless" : String.valueOf(actual);
                errors.add(error(
                        "The operation " + finding.formatted(count) + "; at most " + limit + " are allowed. " + advice,
                        operation.getSourceLocation()));
            }
        }
    }
}
