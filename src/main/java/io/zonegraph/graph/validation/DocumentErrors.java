package io.zonegraph.graph.validation;

import graphql.execution.TypeFromAST;
import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words the errors of validation: what the document has at the place of each, and what the schema has instead. */
public final class DocumentErrors {

    private final GraphQLSchema schema;
    private final Document document;
    private final KnownNames known;

    public DocumentErrors(GraphQLSchema schema, Document document) {
        this.schema = schema;
        this.document = document;
        this.known = new KnownNames(schema, document);
    }

    /** The error in our words; empty if we have none for it. */
    public Optional<String> message(ValidationError error) {
        return error.getValidationErrorType() instanceof ValidationErrorType type
                ? message(type, error)
                : Optional.empty();
    }

    private Optional<String> message(ValidationErrorType type, ValidationError error) {
        List<SourceLocation> locations = error.getLocations();
        SourceLocation place = locations == null || locations.isEmpty() ? null : locations.getFirst();
        return switch (type) {
            case FieldUndefined -> at(Field.class, place).map(known::noField);
            case UnknownArgument -> at(Argument.class, place).map(known::noArgument);
            // Of directives and of their arguments alike.
            case UnknownDirective ->
                at(Directive.class, place)
                        .map(known::noDirective)
                        .or(() -> at(Argument.class, place).map(known::noArgument));
            case UnknownType -> unknownType(place, error);
            case UndefinedFragment -> at(FragmentSpread.class, place).map(known::noFragment);
            case UndefinedVariable -> at(VariableReference.class, place).map(known::noVariable);
            case WrongType -> at(Argument.class, place).flatMap(this::wrongArgument);
            case BadValueForDefaultArg -> at(VariableDefinition.class, place).flatMap(this::wrongDefault);
            case MissingFieldArgument, NullValueForNonNullArgument ->
                at(Field.class, place).flatMap(Missing::ofField);
            case MissingDirectiveArgument -> at(Directive.class, place).flatMap(Missing::ofDirective);
            case SubselectionRequired -> at(Field.class, place).map(known::noSelection);
            case SubselectionNotAllowed ->
                at(Field.class, place)
                        .map(site -> "`" + String.join(".", site.path())
                                + "` is a single value. Take the braces after it away.");
            case VariableTypeMismatch -> at(VariableReference.class, place).flatMap(this::mismatch);
            case FieldsConflict ->
                at(Field.class, place)
                        .flatMap(one ->
                                at(Field.class, error.getLocations().getLast()).map(other -> Conflict.of(one, other)));
            default -> ofStructure(type, place);
        };
    }

    /** What no schema is needed for. */
    private Optional<String> ofStructure(ValidationErrorType type, @Nullable SourceLocation place) {
        return switch (type) {
            case UnusedVariable ->
                at(VariableDefinition.class, place)
                        .map(site -> "The operation declares a variable "
                                + Names.shown("$", site.node().getName())
                                + " and does not use it. Use it, or take it out.");
            case UnusedFragment ->
                at(FragmentDefinition.class, place)
                        .map(site -> "No operation uses the fragment "
                                + Names.shown(site.node().getName())
                                + ". Use it by `...` and its name, or take it out.");
            case FragmentCycle ->
                at(FragmentDefinition.class, place)
                        .map(site -> "The fragment " + Names.shown(site.node().getName())
                                + " holds itself, directly or through others. Write the levels out.");
            case NonInputTypeOnVariable ->
                at(VariableDefinition.class, place)
                        .map(site ->
                                "The variable " + Names.shown("$", site.node().getName())
                                        + " has the type of an answer. Give it a scalar, an enum or an input type.");
            case InvalidFragmentType ->
                at(InlineFragment.class, place)
                        .map(known::impossible)
                        .or(() -> at(FragmentSpread.class, place).map(known::impossible));
            case DuplicateArgumentNames -> Optional.of("An argument is given twice here. Give each once.");
            case UniqueObjectFieldName ->
                Optional.of("An input object has a field twice here. Give each once; several conditions on one field"
                        + " stand in one object, or in `and`.");
            case DuplicateOperationName -> Optional.of("Two operations have one name. Give each its own.");
            case DuplicateFragmentName -> Optional.of("Two fragments have one name. Give each its own.");
            case DuplicateVariableName -> Optional.of("Two variables have one name. Give each its own.");
            case DuplicateDirectiveName -> Optional.of("A directive stands twice here. Put it once.");
            case LoneAnonymousOperationViolation ->
                Optional.of("A document of several operations needs a name for each: `query Name { ... }`.");
            case FragmentTypeConditionInvalid, InlineFragmentTypeConditionInvalid ->
                Optional.of("A fragment here is on a type that has no fields. Put it on an object or an interface.");
            case MisplacedDirective -> at(Directive.class, place).map(known::misplaced);
            case NonExecutableDefinition ->
                Optional.of("The document defines types. Send queries and fragments alone.");
            case UnknownOperation ->
                at(OperationDefinition.class, place)
                        .map(site -> "There is nothing that can be asked by a "
                                + site.node().getOperation().name().toLowerCase(java.util.Locale.ROOT)
                                + " here. Send a query.");
            default -> Optional.empty();
        };
    }

    private Optional<String> unknownType(@Nullable SourceLocation place, ValidationError error) {
        // graphql-java keeps no place for the type that a fragment is on, but the fragment's name.
        return at(TypeName.class, place)
                .map(site -> known.noType(site.node().getName()))
                .or(() -> document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .filter(fragment -> List.of(fragment.getName()).equals(error.getQueryPath()))
                        .map(fragment ->
                                known.noType(fragment.getTypeCondition().getName()))
                        .findFirst());
    }

    private Optional<String> wrongArgument(Site<Argument> site) {
        return Optional.ofNullable(site.argument())
                .flatMap(argument -> new ValueCheck(null)
                        .find(argument.getType(), site.node().getValue()))
                .map(wrong ->
                        "`" + known.owner(site) + "(" + site.node().getName() + wrong.within() + ")` " + wrong.words());
    }

    private Optional<String> wrongDefault(Site<VariableDefinition> site) {
        VariableDefinition variable = site.node();
        return Optional.ofNullable(TypeFromAST.getTypeFromAST(schema, variable.getType()))
                .flatMap(type -> new ValueCheck(null).find(type, variable.getDefaultValue()))
                .map(wrong -> "The default of `$" + variable.getName() + wrong.within() + "` " + wrong.words());
    }

    private Optional<String> mismatch(Site<VariableReference> site) {
        String name = site.node().getName();
        if (site.argument() == null || site.input() == null) {
            return Optional.empty();
        }
        String wanted = GraphQLTypeUtil.simplePrint(site.input());
        String place = known.owner(site) + "(" + site.argument().getName() + site.within() + ")";
        List<String> declared = site.variables(document)
                .filter(variable -> variable.getName().equals(name))
                .map(variable -> AstPrinter.printAstCompact(variable.getType()))
                .distinct()
                .toList();
        String types = declared.isEmpty() ? "" : " is declared as `" + String.join("` and as `", declared) + "`, which";
        return Optional.of("The variable " + Names.shown("$", name) + types + " does not fit `" + place
                + "`, whose type is `" + wanted + "`. Declare it as `" + wanted + "`.");
    }

    private <N extends Node<?>> Optional<Site<N>> at(Class<N> type, @Nullable SourceLocation place) {
        return Site.find(schema, document, type, place);
    }
}
