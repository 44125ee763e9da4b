package io.zonegraph.fuzz;

import static graphql.schema.GraphQLTypeUtil.unwrapAll;

import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Draws a query from the grammar of GraphQL and a schema. */
final class QueryDraw {

    private static final int MOST_ALIASES = 28;
    private static final int MOST_DIRECTIVES = 18;
    private static final List<String> ODD_ALIASES =
            List.of("null", "true", "fragment", "on", "query", "_", "name", "id");

    private final Dice dice;
    private final GraphQLSchema schema;
    private final Variables variables;
    private final ArgumentDraw arguments;
    private final ValueDraw values;
    private final Map<String, FragmentDefinition> fragments = new LinkedHashMap<>();
    private final int mostFields;
    private int fields;
    private int aliases;
    private int directives;

    QueryDraw(Random random, KnownValues known, GraphQLSchema schema) {
        this.dice = new Dice(random);
        this.schema = schema;
        this.variables = new Variables(dice);
        this.values = new ValueDraw(dice, known, schema, variables);
        this.arguments = new ArgumentDraw(dice, known, values);
        this.mostFields = dice.percent(10) ? 120 : 10 + dice.below(30);
    }

    Query draw() {
        SelectionSet roots = selections(schema.getQueryType(), 0, dice.percent(15) ? 8 : 5);
        List<Definition<?>> definitions = new ArrayList<>();
        boolean several = dice.percent(4);
        definitions.add(OperationDefinition.newOperationDefinition()
                .operation(OperationDefinition.Operation.QUERY)
                .name(several || !variables.definitions().isEmpty() || dice.percent(50) ? "Drawn" : null)
                .variableDefinitions(variables.definitions())
                .selectionSet(roots)
                .build());
        definitions.addAll(fragments.values());
        if (several) {
            definitions.add(OperationDefinition.newOperationDefinition()
                    .operation(OperationDefinition.Operation.QUERY)
                    .name("Other")
                    .selectionSet(new SelectionSet(List.of(new Field("__typename"))))
                    .build());
        }
        Document document =
                Document.newDocument().definitions(List.copyOf(definitions)).build();
        return new Query(document, variables.given(), variables.literals(), dice.percent(10));
    }

    private SelectionSet selections(GraphQLFieldsContainer type, int level, int depth) {
        List<Selection<?>> some = new ArrayList<>();
        for (int i = 0; i <= dice.below(level == 0 ? 2 : 4); i++) {
            int kind = dice.below(100);
            if (kind < 76) {
                some.add(field(type, level, depth));
            } else if (kind < 82) {
                some.add(Field.newField("__typename").directives(directives()).build());
            } else if (kind < 91) {
                some.add(inline(type, level, depth));
            } else {
                some.add(spread(type, level, depth));
            }
        }
        return new SelectionSet(some);
    }

    private Field field(GraphQLFieldsContainer type, int level, int depth) {
        boolean spent = depth <= level || ++fields > mostFields;
        List<GraphQLFieldDefinition> known = type.getFieldDefinitions().stream()
                .filter(field -> !spent || !(unwrapAll(field.getType()) instanceof GraphQLFieldsContainer))
                .toList();
        if (level == 0 && dice.percent(1)) {
            known = List.of(schema.getIntrospectionTypeFieldDefinition());
        }
        if (known.isEmpty()) {
            return Field.newField("__typename").directives(directives()).build();
        }
        // What holds something is of more interest than what it is called.
        List<GraphQLFieldDefinition> objects = known.stream()
                .filter(field -> unwrapAll(field.getType()) instanceof GraphQLFieldsContainer)
                .toList();
        GraphQLFieldDefinition field = dice.pick(objects.isEmpty() || dice.percent(45) ? known : objects);
        GraphQLNamedOutputType told = (GraphQLNamedOutputType) unwrapAll(field.getType());
        List<Argument> drawn = arguments.of(field, level);
        return Field.newField(field.getName())
                .alias(alias(!drawn.isEmpty()))
                .arguments(drawn)
                .directives(directives())
                .selectionSet(told instanceof GraphQLFieldsContainer inner ? selections(inner, level + 1, depth) : null)
                .build();
    }

    /** A field with arguments is likely to stand beside itself with others. */
    private String alias(boolean takesArguments) {
        if (aliases >= MOST_ALIASES || !dice.percent(takesArguments ? 45 : 12)) {
            return null;
        }
        aliases++;
        return dice.percent(10) ? dice.pick(ODD_ALIASES) : "a" + aliases;
    }

    private InlineFragment inline(GraphQLFieldsContainer type, int level, int depth) {
        GraphQLFieldsContainer on = overlapping(type);
        return InlineFragment.newInlineFragment()
                .typeCondition(on == type && dice.percent(50) ? null : new TypeName(on.getName()))
                .directives(directives())
                .selectionSet(selections(on, level == 0 ? 0 : level, level == 0 ? depth : Math.max(depth - 1, level)))
                .build();
    }

    private FragmentSpread spread(GraphQLFieldsContainer type, int level, int depth) {
        GraphQLFieldsContainer on = overlapping(type);
        List<FragmentDefinition> fitting = fragments.values().stream()
                .filter(fragment -> fragment.getTypeCondition().getName().equals(on.getName()))
                .toList();
        String name;
        if (!fitting.isEmpty() && dice.percent(50)) {
            name = dice.pick(fitting).getName();
        } else {
            SelectionSet held = selections(on, level, Math.max(depth - 1, level));
            name = "F" + fragments.size();
            fragments.put(
                    name,
                    FragmentDefinition.newFragmentDefinition()
                            .name(name)
                            .typeCondition(new TypeName(on.getName()))
                            .selectionSet(held)
                            .build());
        }
        return FragmentSpread.newFragmentSpread(name).directives(directives()).build();
    }

    /** The type itself, one that it may be, one that it is as well, or one that is as well what it may be. */
    private GraphQLFieldsContainer overlapping(GraphQLFieldsContainer type) {
        List<GraphQLObjectType> concrete = type instanceof GraphQLInterfaceType shape
                ? schema.getImplementations(shape)
                : List.of((GraphQLObjectType) type);
        List<GraphQLFieldsContainer> some = Stream.concat(
                        concrete.stream(), concrete.stream().flatMap(it -> it.getInterfaces().stream()))
                .distinct()
                .map(it -> (GraphQLFieldsContainer) schema.getType(((GraphQLNamedType) it).getName()))
                .toList();
        return dice.percent(35) ? type : dice.pick(some);
    }

    private List<Directive> directives() {
        List<Directive> drawn = new ArrayList<>();
        for (String name : List.of("skip", "include")) {
            if (directives < MOST_DIRECTIVES && dice.percent(5)) {
                directives++;
                GraphQLDirective directive = schema.getDirective(name);
                GraphQLArgument condition = directive.getArgument("if");
                BooleanValue truth = BooleanValue.of(dice.percent(65) == name.equals("include"));
                drawn.add(Directive.newDirective()
                        .name(name)
                        .argument(new Argument(
                                "if", dice.percent(50) ? values.exactly(condition.getType(), truth) : truth))
                        .build());
            }
        }
        return drawn;
    }
}
