package io.zonegraph.graph.run;

import io.zonegraph.graph.Cost;
import io.zonegraph.graph.Cost.Measure;
import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import java.util.List;
import java.util.Map;

/** Counts what the filters of a statement hold. Each method refuses what is more than a filter may. */
final class FilterLimits {

    /** Objects count as conditions do: more would be no question of a person, and a plan that takes PostgreSQL long. */
    private static final int MOST_CONDITIONS = 250;

    private static final int MOST_LEVELS = 12;

    private static final int MOST_VALUES = 1_000;

    private final Cost cost;
    private int conditions;
    private int level;

    FilterLimits(Cost cost) {
        this.cost = cost;
    }

    /** An object of a filter, in which it nests one level more while this runs. */
    void nested(Runnable below) {
        condition();
        if (++level > MOST_LEVELS) {
            throw exceeded("nests a filter " + level + " levels deep; at most " + MOST_LEVELS
                    + " are allowed. Ask more simply.");
        }
        below.run();
        level--;
    }

    void condition() {
        cost.use(Measure.CONDITIONS, 1);
        if (++conditions > MOST_CONDITIONS) {
            throw exceeded("brings the conditions of its filter, its objects among them, to " + conditions
                    + "; at most " + MOST_CONDITIONS + " are allowed. Use `in`, or ask in parts.");
        }
    }

    static void values(Cost cost, Map<String, Object> operators) {
        operators.forEach((operator, operand) -> {
            if (!(operand instanceof List<?> values)) {
                return;
            }
            cost.use(Measure.CONDITIONS, values.size());
            if (values.size() > MOST_VALUES) {
                throw RequestException.of(
                        operator,
                        ErrorCode.LIMIT_EXCEEDED,
                        "has " + values.size() + " values; at most " + MOST_VALUES + " are allowed. Ask in parts.");
            }
        });
    }

    private static RequestException exceeded(String words) {
        return RequestException.of("", ErrorCode.LIMIT_EXCEEDED, words);
    }
}
