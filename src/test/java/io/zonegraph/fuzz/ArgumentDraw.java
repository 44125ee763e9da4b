package io.zonegraph.fuzz;

import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Draws the arguments of fields: pages, nodes that there are, and whatever else the schema lets one say. */
final class ArgumentDraw {

    /** What nodes are known by, and which kind's slug it is; one of either is said, not both. */
    private record Identity(String id, String kind, String slug) {}

    private static final List<Identity> IDENTITIES = List.of(
            new Identity("id", "kind", "slug"), new Identity("ids", "kind", "slugs"),
            new Identity("from", "fromKind", "fromSlug"), new Identity("to", "toKind", "toSlug"));

    private static final Set<String> PAGE = Set.of("first", "last", "after", "before");
    private static final Map<String, Integer> STEPS = Map.of("depth", 2, "most", 50, "maxHops", 4);
    private static final int FILTERS_DEEP = 3;

    private final Dice dice;
    private final KnownValues known;
    private final ValueDraw values;

    ArgumentDraw(Dice dice, KnownValues known, ValueDraw values) {
        this.dice = dice;
        this.known = known;
        this.values = values;
    }

    /** @param level how deep the field stands; a root field at 0 may have a large page */
    List<Argument> of(GraphQLFieldDefinition field, int level) {
        Map<String, Value<?>> drawn = new LinkedHashMap<>();
        Set<String> settled = new java.util.HashSet<>();
        IDENTITIES.forEach(identity -> identify(field, identity, drawn, settled));
        if (field.getArgument("first") != null) {
            page(field, level, drawn, settled);
        }
        for (GraphQLArgument argument : field.getArguments()) {
            boolean needed = isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
            if (!settled.contains(argument.getName()) && (needed || dice.percent(28))) {
                drawn.put(argument.getName(), value(field, argument, needed));
            }
        }
        if (drawn.containsKey("after") || drawn.containsKey("before")) {
            // The known cursors are those of the order that a list has unless asked for another.
            drawn.remove("orderBy");
        }
        List<Argument> arguments = new ArrayList<>();
        drawn.forEach((name, value) -> arguments.add(new Argument(name, value)));
        return arguments;
    }

    private Value<?> value(GraphQLFieldDefinition field, GraphQLArgument argument, boolean needed) {
        String name = argument.getName();
        if (STEPS.containsKey(name)) {
            return new IntValue(BigInteger.valueOf(1L + dice.below(STEPS.get(name))));
        }
        ValueDraw.Place place = new ValueDraw.Place(named(field), name, dice.below(FILTERS_DEEP + 1), false);
        return needed ? values.required(argument.getType(), place) : values.optional(argument.getType(), place);
    }

    private void identify(
            GraphQLFieldDefinition field, Identity identity, Map<String, Value<?>> drawn, Set<String> settled) {
        GraphQLArgument id = field.getArgument(identity.id());
        GraphQLArgument slug = field.getArgument(identity.slug());
        GraphQLArgument kind = field.getArgument(identity.kind());
        boolean other = id != null && !named(id).equals("ID");
        if (other || (id == null && (slug == null || kind == null)) || dice.percent(3)) {
            return;
        }
        for (String name : List.of(identity.id(), identity.kind(), identity.slug())) {
            settled.add(name);
        }
        String type =
                kind != null || known.of(named(field) + ".id").isEmpty() ? dice.pick(known.kinds()) : named(field);
        if (slug == null || (id != null && dice.percent(50))) {
            drawn.put(identity.id(), told(id, type + ".id"));
            return;
        }
        if (kind != null) {
            drawn.put(
                    identity.kind(),
                    new EnumValue(type.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT)));
        }
        drawn.put(identity.slug(), told(slug, type + ".slug"));
    }

    private Value<?> told(GraphQLArgument argument, String key) {
        List<JsonNode> some = known.of(key, "Park." + key.substring(key.indexOf('.') + 1));
        if (!(GraphQLTypeUtil.unwrapNonNull(argument.getType()) instanceof GraphQLList)) {
            return new StringValue(dice.pick(some).asText());
        }
        ArrayValue.Builder list = ArrayValue.newArrayValue();
        for (int i = 0; i <= dice.below(3); i++) {
            list.value(new StringValue(dice.pick(some).asText()));
        }
        return list.build();
    }

    private void page(GraphQLFieldDefinition field, int level, Map<String, Value<?>> drawn, Set<String> settled) {
        if (!dice.percent(2)) {
            settled.addAll(PAGE);
        }
        if (dice.percent(level == 0 ? 80 : 92)) {
            String direction = field.getArgument("last") != null && dice.percent(25) ? "last" : "first";
            int most = level == 0 ? 40 : 4;
            GraphQLArgument argument = field.getArgument(direction);
            IntValue size = new IntValue(BigInteger.valueOf(1L + dice.below(most)));
            boolean varies = dice.percent(15);
            drawn.put(direction, varies ? values.exactly(argument.getType(), size) : size);
            String cursor = direction.equals("first") ? "after" : "before";
            if (level == 0
                    && field.getArgument(cursor) != null
                    && !known.of(field.getName() + ".cursor").isEmpty()
                    && dice.percent(12)) {
                drawn.put(cursor, told(field.getArgument(cursor), field.getName() + ".cursor"));
            }
        }
    }

    private static String named(GraphQLFieldDefinition field) {
        String type = ((GraphQLNamedType) unwrapAll(field.getType())).getName();
        return type.replaceAll("Connection$", "");
    }

    private static String named(GraphQLArgument argument) {
        return ((GraphQLNamedType) unwrapAll(argument.getType())).getName();
    }
}
