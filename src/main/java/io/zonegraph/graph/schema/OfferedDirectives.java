package io.zonegraph.graph.schema;

import graphql.Directives;
import graphql.GraphQLError;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.schema.GraphQLDirective;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The directives that this service carries out. graphql-java adds {@code defer} and one that is experimental to every
 * schema and offers no way to leave them out; the engine does neither, so they are neither told nor taken.
 */
public final class OfferedDirectives {

    static final Set<GraphQLDirective> IN_OPERATIONS = Set.of(Directives.IncludeDirective, Directives.SkipDirective);

    private static final Set<String> NAMES = Stream.concat(
                    IN_OPERATIONS.stream(),
                    Stream.of(
                            Directives.DeprecatedDirective, Directives.SpecifiedByDirective, Directives.OneOfDirective))
            .map(GraphQLDirective::getName)
            .collect(Collectors.toUnmodifiableSet());

    private OfferedDirectives() {}

    static boolean isOffered(String name) {
        return NAMES.contains(name);
    }

    /** Those of a schema's directives that are offered. */
    public static List<GraphQLDirective> among(List<GraphQLDirective> directives) {
        return directives.stream()
                .filter(directive -> isOffered(directive.getName()))
                .toList();
    }

    /** An error for each use of another directive, as validation has it for one that it does not know. */
    public static List<GraphQLError> unknown(Document document) {
        return within(document)
                .filter(Directive.class::isInstance)
                .map(Directive.class::cast)
                .filter(directive -> !isOffered(directive.getName()))
                .<GraphQLError>map(directive -> ValidationError.newValidationError()
                        .validationErrorType(ValidationErrorType.UnknownDirective)
                        .description("Unknown directive '" + directive.getName() + "'")
                        .sourceLocation(directive.getSourceLocation())
                        .build())
                .toList();
    }

    private static Stream<Node<?>> within(Node<?> node) {
        return Stream.concat(Stream.of(node), node.getChildren().stream().flatMap(OfferedDirectives::within));
    }
}
