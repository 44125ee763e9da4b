package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import java.util.List;
import java.util.Map;

/** Counts what the filters of a statement hold. Each method refuses what is more than a filter may. */
final class FilterLimits {

    /** More would be no question of a person, and a plan that PostgreSQL thinks about for long. */
    private static final int MOST_CONDITIONS = 100;

    private static final int MOST_LEVELS = 12;

    private static final int MOST_VALUES = 1_000;

    private int conditions;
    private int level;

    /** Filters nest one level more while this runs. */
    void nested(Runnable below) {
        if (++level > MOST_LEVELS) {
            throw exceeded("nests a filter " + level + " levels deep; at most " + MOST_LEVELS
                    + " are allowed. Ask more simply.");
        }
        below.run();
        level--;
    }

    void condition() {
        if (++conditions > MOST_CONDITIONS) {
            throw exceeded("is condition " + conditions + " of its filter; at most " + MOST_CONDITIONS
                    + " are allowed. Use `in`, or ask in parts.");
        }
    }

    static void values(Map<String, Object> operators) {
        operators.forEach((operator, operand) -> {
            if (operand instanceof List<?> values && values.size() > MOST_VALUES) {
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
