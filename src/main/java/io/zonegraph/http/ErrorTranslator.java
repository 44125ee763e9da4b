package io.zonegraph.http;

import static io.zonegraph.graph.ErrorCode.BAD_USER_INPUT;
import static io.zonegraph.graph.ErrorCode.GRAPHQL_PARSE_FAILED;
import static io.zonegraph.graph.ErrorCode.GRAPHQL_VALIDATION_FAILED;
import static io.zonegraph.graph.ErrorCode.LIMIT_EXCEEDED;
import static io.zonegraph.graph.ErrorCode.OPERATION_RESOLUTION_FAILED;

import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.AbortExecutionException;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import io.zonegraph.graph.ErrorCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns whatever went wrong into one of the closed list of codes and a message that is safe to show. */
final class ErrorTranslator {

    /** One bad request may be wrong in thousands of places; nobody reads more than the first. */
    static final int MOST_ERRORS = 50;

    private ErrorTranslator() {}

    static List<WireError> translate(List<GraphQLError> errors) {
        return errors.stream()
                .limit(MOST_ERRORS)
                .map(ErrorTranslator::translate)
                .toList();
    }

    static WireError translate(GraphQLError error) {
        return translateUnplaced(error).at(error.getLocations(), error.getPath());
    }

    private static WireError translateUnplaced(GraphQLError error) {
        return switch (error) {
            case ExceptionWhileDataFetching fetching -> Faults.translate(fetching.getException());
            case InvalidSyntaxError syntax -> syntaxError(syntax);
            case ValidationError validation -> mended(GRAPHQL_VALIDATION_FAILED, error);
            case UnknownOperationException operation -> of(OPERATION_RESOLUTION_FAILED, operation.getMessage());
            case NonNullableValueCoercedAsNullException input -> mended(BAD_USER_INPUT, error);
            case CoercingParseValueException input -> mended(BAD_USER_INPUT, error);
            case CoercingParseLiteralException input -> mended(BAD_USER_INPUT, error);
            case InputMapDefinesTooManyFieldsException input -> mended(BAD_USER_INPUT, error);
            case OneOfTooManyKeysException input -> mended(BAD_USER_INPUT, error);
            case OneOfNullValueException input -> mended(BAD_USER_INPUT, error);
            case BadFaithIntrospectionError introspection ->
                of(LIMIT_EXCEEDED, "This introspection query asks for too much. Ask for each list once.");
            case AbortExecutionException abort when abort.getCause() != null -> Faults.translate(abort.getCause());
            case Throwable fault -> Faults.translate(fault);
            default -> coded(error);
        };
    }

    private static WireError syntaxError(InvalidSyntaxError error) {
        String message = String.valueOf(error.getMessage());
        return message.startsWith("More than ")
                ? of(LIMIT_EXCEEDED, "The document is too long. Send fewer fields, or several requests.")
                : of(GRAPHQL_PARSE_FAILED, Wording.syntax(message));
    }

    /** An error that names a code of the list was written for its reader; any other could say anything. */
    private static WireError coded(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        return code(extensions == null ? null : extensions.get("code"))
                .map(code -> of(code, error.getMessage()))
                .orElseGet(() ->
                        Faults.translate(new IllegalStateException(error.getErrorType() + ": " + error.getMessage())));
    }

    private static Optional<ErrorCode> code(@Nullable Object name) {
        return Arrays.stream(ErrorCode.values())
                .filter(code -> code.name().equals(name))
                .findAny();
    }

    private static WireError mended(ErrorCode code, GraphQLError error) {
        return of(code, Wording.withoutValues(error.getMessage()));
    }

    private static WireError of(ErrorCode code, @Nullable String message) {
        return WireError.of(code, Wording.cut(String.valueOf(message)));
    }
}
