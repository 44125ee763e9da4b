package io.zonegraph.http;

import static io.zonegraph.graph.ErrorCode.BAD_USER_INPUT;
import static io.zonegraph.graph.ErrorCode.GRAPHQL_PARSE_FAILED;
import static io.zonegraph.graph.ErrorCode.LIMIT_EXCEEDED;

import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.validation.DocumentErrors;
import io.zonegraph.graph.validation.OperationChoice;
import io.zonegraph.graph.validation.VariableErrors;
import io.zonegraph.graph.validation.VariableErrors.WrongVariable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words the errors of one request by looking at its document again, which only requests that fail pay for. */
final class RequestWording {

    private final GraphQLSchema schema;
    private final GraphQLRequest request;
    private @Nullable Document parsed;

    RequestWording(GraphQLSchema schema, GraphQLRequest request) {
        this.schema = schema;
        this.request = request;
    }

    String of(ValidationError error) {
        return new DocumentErrors(schema, document())
                .message(error)
                .orElseGet(() -> Wording.withoutValues(error.getMessage()));
    }

    WireError ofSyntax(InvalidSyntaxError error) {
        try {
            document();
        } catch (ParseCancelledTooDeepException tooDeep) {
            return limit("The document opens more brackets within one another than the parser follows"
                    + " (500 rules of its grammar). Nest less.");
        } catch (ParseCancelledException tooLong) {
            int most = ParserOptions.getDefaultOperationParserOptions().getMaxTokens() - 1;
            return limit("The document has more than the " + most
                    + " tokens allowed. Send long lists as variables, or several requests.");
        } catch (InvalidSyntaxException notGraphQl) {
            // Told below.
        }
        return WireError.of(GRAPHQL_PARSE_FAILED, Wording.syntax(error));
    }

    private static WireError limit(String message) {
        return WireError.of(LIMIT_EXCEEDED, message);
    }

    String ofOperation() {
        return OperationChoice.unresolved(document(), request.operationName());
    }

    WireError ofVariables(GraphQLError error) {
        return Optional.ofNullable(OperationChoice.of(document(), request.operationName()))
                .flatMap(operation -> new VariableErrors(schema, request.variables()).find(operation))
                .map(RequestWording::placed)
                .orElseGet(() -> WireError.of(BAD_USER_INPUT, Wording.withoutValues(error.getMessage())));
    }

    private static WireError placed(WrongVariable wrong) {
        WireError error = WireError.of(ErrorCode.BAD_USER_INPUT, Wording.cut(wrong.message()));
        return wrong.place() == null ? error : error.at(List.of(wrong.place()), List.of());
    }

    private Document document() {
        Document known = parsed;
        if (known == null) {
            known = Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(request.query())
                    .parserOptions(ParserOptions.getDefaultOperationParserOptions())
                    .build());
            parsed = known;
        }
        return known;
    }
}
