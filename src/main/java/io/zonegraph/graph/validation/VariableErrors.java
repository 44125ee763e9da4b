package io.zonegraph.graph.validation;

import graphql.execution.TypeFromAST;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words what is wrong with the variables of a request. */
public final class VariableErrors {

    private final GraphQLSchema schema;
    private final Map<String, @Nullable Object> variables;

    public VariableErrors(GraphQLSchema schema, Map<String, @Nullable Object> variables) {
        this.schema = schema;
        this.variables = variables;
    }

    /** What is wrong with a variable, and where it is declared. */
    public record WrongVariable(String message, @Nullable SourceLocation place) {}

    /** The first variable that does not fit its declaration; empty if we find none. */
    public Optional<WrongVariable> find(OperationDefinition operation) {
        return operation.getVariableDefinitions().stream()
                .flatMap(variable -> wrong(variable).stream())
                .findFirst();
    }

    private Optional<WrongVariable> wrong(VariableDefinition variable) {
        GraphQLType type = TypeFromAST.getTypeFromAST(schema, variable.getType());
        String name = variable.getName();
        if (type == null || (!variables.containsKey(name) && variable.getDefaultValue() != null)) {
            return Optional.empty();
        }
        if (!variables.containsKey(name)) {
            return type instanceof GraphQLNonNull required
                    ? told(
                            variable,
                            new WrongValue("", "is not given; it must be " + ValueCheck.allowed(required) + "."))
                    : Optional.empty();
        }
        return new ValueCheck(null).find(type, variables.get(name)).flatMap(found -> told(variable, found));
    }

    private static Optional<WrongVariable> told(VariableDefinition variable, WrongValue wrong) {
        return Optional.of(new WrongVariable(
                "`$" + variable.getName() + wrong.within() + "` " + wrong.words(), variable.getSourceLocation()));
    }
}
