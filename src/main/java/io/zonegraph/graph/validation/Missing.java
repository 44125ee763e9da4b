package io.zonegraph.graph.validation;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.NullValue;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Optional;

/** Tells of arguments that a field or a directive cannot be without. */
final class Missing {

    private Missing() {}

    static Optional<String> ofField(Site<Field> site) {
        return Optional.ofNullable(site.field())
                .flatMap(field -> first(field.getArguments(), site.node().getArguments()))
                .map(argument -> words(String.join(".", site.path()), argument));
    }

    static Optional<String> ofDirective(Site<Directive> site) {
        return Optional.ofNullable(site.directive())
                .flatMap(
                        directive -> first(directive.getArguments(), site.node().getArguments()))
                .map(argument -> words("@" + site.node().getName(), argument));
    }

    private static Optional<GraphQLArgument> first(List<GraphQLArgument> wanted, List<Argument> given) {
        List<String> names = given.stream()
                .filter(argument -> !(argument.getValue() instanceof NullValue))
                .map(Argument::getName)
                .toList();
        return wanted.stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
                .filter(argument -> !names.contains(argument.getName()))
                .findFirst();
    }

    private static String words(String owner, GraphQLArgument argument) {
        return "`" + owner + "(" + argument.getName() + ")` is null or not given; it must be "
                + ValueCheck.allowed(argument.getType()) + ".";
    }
}
