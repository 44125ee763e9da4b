package io.zonegraph.graph.validation;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.zonegraph.graph.schema.OfferedDirectives;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells of names that there are not, and of those that there are. */
final class KnownNames {

    private static final Set<Introspection.DirectiveLocation> OF_QUERIES = EnumSet.of(
            Introspection.DirectiveLocation.QUERY,
            Introspection.DirectiveLocation.FIELD,
            Introspection.DirectiveLocation.FRAGMENT_SPREAD,
            Introspection.DirectiveLocation.INLINE_FRAGMENT);

    private final GraphQLSchema schema;
    private final Document document;

    KnownNames(GraphQLSchema schema, Document document) {
        this.schema = schema;
        this.document = document;
    }

    String noField(Site<Field> site) {
        String name = site.node().getName();
        List<String> path = site.path();
        String type = site.parent() == null ? "the type" : "`" + site.parent().getName() + "`";
        String of =
                path.size() < 2 ? "" : ", the type of `" + String.join(".", path.subList(0, path.size() - 1)) + "`,";
        return type + of + " has no field " + Names.shown(name) + "." + instead(site.parent(), name);
    }

    private String instead(@Nullable GraphQLCompositeType type, String name) {
        if (!(type instanceof GraphQLFieldsContainer owner)) {
            return " Ask for fields of its types in fragments: `... on Type { field }`.";
        }
        List<String> fields =
                owner.getFields().stream().map(GraphQLFieldDefinition::getName).toList();
        if (type instanceof GraphQLInterfaceType shape) {
            List<String> having = schema.getImplementations(shape).stream()
                    .filter(object -> object.getFieldDefinition(name) != null)
                    .map(object -> "... on " + object.getName() + " { " + name + " }")
                    .toList();
            if (!having.isEmpty()) {
                return Names.didYouMean(having);
            }
        }
        GraphQLFieldDefinition nodes = owner.getFieldDefinition("nodes");
        if (nodes != null
                && GraphQLTypeUtil.unwrapAll(nodes.getType()) instanceof GraphQLFieldsContainer node
                && node.getFieldDefinition(name) != null) {
            return Names.didYouMean(List.of("nodes { " + name + " }"));
        }
        return Lists.nearOrAll(owner, name, fields);
    }

    String noArgument(Site<Argument> site) {
        if (site.owner() instanceof Directive unknown && site.directive() == null) {
            return "There is no directive " + Names.shown("@", unknown.getName()) + " to take the argument "
                    + Names.shown(site.node().getName()) + ".";
        }
        List<GraphQLArgument> arguments = arguments(site);
        List<String> names = arguments.stream().map(GraphQLArgument::getName).toList();
        String name = site.node().getName();
        String near = Names.didYouMean(name, names);
        String all = names.isEmpty() ? " It takes none." : " It takes " + Names.listed(names, "and") + ".";
        return "`" + owner(site) + "` has no argument " + Names.shown(name) + "." + (near.isEmpty() ? all : near);
    }

    private static List<GraphQLArgument> arguments(Site<Argument> site) {
        if (site.directive() != null) {
            return site.directive().getArguments();
        }
        return site.field() == null ? List.of() : site.field().getArguments();
    }

    /** Whose argument something is: a directive, or the field with the way to it. */
    String owner(Site<?> site) {
        return site.directive() != null ? "@" + site.directive().getName() : String.join(".", site.path());
    }

    String noType(String name) {
        List<String> types = schema.getAllTypesAsList().stream()
                .map(GraphQLNamedType::getName)
                .filter(type -> !type.startsWith("__"))
                .toList();
        String near = Names.didYouMean(name, types);
        return "There is no type " + Names.shown(name) + "."
                + (near.isEmpty() ? " Ask `{ __schema { types { name } } }` for all." : near);
    }

    String noFragment(Site<FragmentSpread> site) {
        List<String> fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .map(FragmentDefinition::getName)
                .toList();
        String name = site.node().getName();
        String near = Names.didYouMean(name, fragments);
        return "The document has no fragment " + Names.shown(name) + "."
                + (near.isEmpty() ? " Define it: `fragment Name on Type { ... }`." : near);
    }

    String noDirective(Site<Directive> site) {
        List<String> directives = OfferedDirectives.among(schema.getDirectives()).stream()
                .filter(directive -> directive.validLocations().stream().anyMatch(OF_QUERIES::contains))
                .map(GraphQLDirective::getName)
                .sorted()
                .toList();
        String name = site.node().getName();
        String near = Names.didYouMean("@", name, directives);
        return "There is no directive " + Names.shown("@", name) + "."
                + (near.isEmpty()
                        ? " There are "
                                + Names.listed(
                                        directives.stream().map("@"::concat).toList(), "and") + "."
                        : near);
    }

    String misplaced(Site<Directive> site) {
        String places = site.directive() == null
                ? ""
                : " It may stand at: "
                        + String.join(
                                ", ",
                                site.directive().validLocations().stream()
                                        .map(Introspection.DirectiveLocation::name)
                                        .sorted()
                                        .toList())
                        + ".";
        return "The directive " + Names.shown("@", site.node().getName()) + " may not stand here." + places;
    }

    String noVariable(Site<VariableReference> site) {
        List<String> variables =
                site.variables(document).map(VariableDefinition::getName).toList();
        String name = site.node().getName();
        String near = Names.didYouMean("$", name, variables);
        return "The operation declares no variable " + Names.shown("$", name) + "."
                + (near.isEmpty() ? " Declare it: `query Name($variable: Type)`." : near);
    }

    String noSelection(Site<Field> site) {
        String field = String.join(".", site.path());
        String is = " is an object";
        String sample = "{ __typename }";
        if (site.field() != null) {
            GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(site.field().getType());
            is = GraphQLTypeUtil.isList(
                            GraphQLTypeUtil.unwrapNonNull(site.field().getType()))
                    ? " is a list of `" + type.getName() + "`"
                    : " is " + Names.one(type.getName());
            sample = Sample.of(type);
        }
        return "`" + field + "`" + is + ". Say which of its fields you want: `"
                + site.node().getName() + " " + sample + "`.";
    }

    String impossible(Site<?> site) {
        String type = site.parent() == null
                ? "what is selected here"
                : Names.one(site.parent().getName());
        String possible = site.parent() instanceof GraphQLInterfaceType shape
                ? " It may be "
                        + Names.listed(
                                schema.getImplementations(shape).stream()
                                        .map(GraphQLObjectType::getName)
                                        .toList(),
                                "or")
                        + "."
                : " Take the fragment out.";
        return "No row is both " + type + " and of the type that this fragment is on." + possible;
    }
}
