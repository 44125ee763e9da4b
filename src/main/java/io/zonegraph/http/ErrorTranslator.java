package io.zonegraph.http;

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
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.RequestException.FieldPlace;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns whatever went wrong into one of the closed list of codes and a message that is safe to show. */
final class ErrorTranslator {

    /** One bad request may be wrong in thousands of places; nobody reads more than the first. */
    static final int MOST_ERRORS = 50;

    private final RequestWording wording;

    /** @param request what the errors are of */
    ErrorTranslator(GraphQLSchema schema, GraphQLRequest request) {
        this.wording = new RequestWording(schema, request);
    }

    List<WireError> translate(List<GraphQLError> errors) {
        return errors.stream().limit(MOST_ERRORS).map(this::translate).toList();
    }

    private WireError translate(GraphQLError error) {
        WireError translated = translateUnplaced(error);
        return translated.isPlaced() ? translated : translated.at(error.getLocations(), error.getPath());
    }

    private WireError translateUnplaced(GraphQLError error) {
        return switch (error) {
            case ExceptionWhileDataFetching fetching -> Faults.translate(placed(fetching));
            case InvalidSyntaxError syntax -> wording.ofSyntax(syntax);
            case ValidationError validation -> of(GRAPHQL_VALIDATION_FAILED, wording.of(validation));
            case UnknownOperationException operation -> of(OPERATION_RESOLUTION_FAILED, wording.ofOperation());
            case NonNullableValueCoercedAsNullException input -> wording.ofVariables(error);
            case CoercingParseValueException input -> wording.ofVariables(error);
            case CoercingParseLiteralException input -> wording.ofVariables(error);
            case InputMapDefinesTooManyFieldsException input -> wording.ofVariables(error);
            case OneOfTooManyKeysException input -> wording.ofVariables(error);
            case OneOfNullValueException input -> wording.ofVariables(error);
            case BadFaithIntrospectionError introspection -> of(LIMIT_EXCEEDED, Wording.INTROSPECTION);
            case AbortExecutionException abort when abort.getCause() != null -> Faults.translate(abort.getCause());
            case Throwable fault -> Faults.translate(fault);
            default -> coded(error);
        };
    }

    /** What an ordinary resolver refuses, with the place that the engine tells of what it refuses itself. */
    private static Throwable placed(ExceptionWhileDataFetching fetching) {
        if (fetching.getException() instanceof RequestException refused) {
            List<String> path = fetching.getPath().stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .toList();
            return refused.at(new FieldPlace(path, fetching.getLocations()));
        }
        return fetching.getException();
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

    private static WireError of(ErrorCode code, @Nullable String message) {
        return WireError.of(code, Wording.cut(String.valueOf(message)));
    }
}
