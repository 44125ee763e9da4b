package io.zonegraph.graph.run;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import io.zonegraph.graph.Cost;
import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.Hints;
import io.zonegraph.graph.Interruption;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.plan.FieldArguments;
import io.zonegraph.graph.plan.RowsPlan;
import io.zonegraph.graph.validation.ValueCheck;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What the engine needs to know of a request: the values of its arguments, and whether it must stop. */
final class Request {

    private final CoercedVariables variables;
    private final GraphQLContext context;
    private final Locale locale;
    private final Interruption interruption;
    private final Places places;
    private final Cost cost;
    private final Map<FieldArguments, Map<String, Object>> values = new IdentityHashMap<>();
    private final Map<AskedCurrency, Map<RowsPlan, Predicate<Rows>>> currencies = new LinkedHashMap<>();

    /** A currency that an argument of a field names, and the amounts that are looked at. */
    record AskedCurrency(FieldArguments field, Sql.OfCurrency amounts) {}

    Request(ExecutionContext execution) {
        this.variables = execution.getCoercedVariables();
        this.context = execution.getGraphQLContext();
        this.locale = execution.getLocale();
        this.places = new Places(execution);
        this.cost = context.getOrDefault(Cost.class, new Cost());
        this.interruption = context.getOrDefault(Interruption.class, new Interruption());
    }

    /** The values of a field's arguments, coerced once. */
    Map<String, Object> values(FieldArguments arguments) {
        Map<String, Object> known = values.get(arguments);
        if (known == null) {
            known = coerced(arguments);
            values.put(arguments, known);
        }
        return known;
    }

    /** graphql-java looks at some forms of a value and not at others, so that what it has made of them is looked at again. */
    private Map<String, Object> coerced(FieldArguments arguments) {
        try {
            Map<String, Object> coerced = arguments.values(variables, context, locale);
            require(arguments, new ValueCheck(null), coerced);
            return coerced;
        } catch (graphql.GraphQLException e) {
            // What a variable has made of a literal.
            Map<String, Object> written = new LinkedHashMap<>();
            arguments.field().getArguments().forEach(given -> written.put(given.getName(), given.getValue()));
            require(arguments, new ValueCheck(variables.toMap()), written);
            throw RequestException.of("", ErrorCode.BAD_USER_INPUT, "has an argument that does not fit its type.")
                    .at(places.of(arguments.field(), ""));
        }
    }

    private void require(FieldArguments arguments, ValueCheck check, Map<String, Object> values) {
        values.forEach((name, value) -> check.find(
                        arguments.definition().getArgument(name).getType(), value)
                .ifPresent(wrong -> {
                    throw placed(
                            RequestException.of(name + wrong.within(), ErrorCode.BAD_USER_INPUT, wrong.words()),
                            arguments);
                }));
    }

    /** Does what needs the values of these arguments; what it refuses is told with their place. */
    void of(FieldArguments arguments, Runnable work) {
        in(arguments, () -> {
            work.run();
            return "";
        });
    }

    /** The outcome of what needs the values of these arguments; what it refuses is told with their place. */
    <T> T in(FieldArguments arguments, Supplier<T> work) {
        try {
            return work.get();
        } catch (RequestException refused) {
            throw placed(refused, arguments);
        }
    }

    /** What is refused, with the place of the field whose arguments these are, unless a place is known. */
    RequestException placed(RequestException refused, FieldArguments arguments) {
        return refused.field() == null ? refused.at(places.of(arguments.field(), refused.argument())) : refused;
    }

    /** Where a field stands, or an argument of it. */
    RequestException.FieldPlace place(FieldArguments arguments, String argument) {
        return places.of(arguments.field(), argument);
    }

    /** Remembers that an argument of a field names a currency, and when the rows read look as if there were none. */
    void ofCurrency(AskedCurrency asked, RowsPlan rows, Predicate<Rows> isInVain) {
        currencies.computeIfAbsent(asked, any -> new LinkedHashMap<>()).put(rows, isInVain);
    }

    /** The currencies that arguments have named, as far as the rows read look as if there were none. */
    List<AskedCurrency> currenciesInVain(Map<RowsPlan, Rows> read) {
        List<AskedCurrency> inVain = new ArrayList<>();
        currencies.forEach((asked, plans) -> {
            if (plans.entrySet().stream()
                    .allMatch(one -> read.get(one.getKey()) instanceof Rows rows
                            && one.getValue().test(rows))) {
                inVain.add(asked);
            }
        });
        return inVain;
    }

    /** Where to tell what may be meant by names of nothing. */
    Hints hints() {
        return context.getOrDefault(Hints.class, new Hints());
    }

    Interruption interruption() {
        return interruption;
    }

    /** Where to tell what the request may cost. */
    Cost cost() {
        return cost;
    }
}
