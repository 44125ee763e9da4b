package io.zonegraph.question;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Parts of answers in the form in which a test states what it expects. */
final class Answers {

    private static final String MILLIONS = "000000";

    private Answers() {}

    static List<String> all(JsonNode list, String pointer) {
        return all(list, pointer, JsonNode::asText);
    }

    static <T> List<T> all(JsonNode list, String pointer, Function<JsonNode, T> read) {
        List<T> values = new ArrayList<>();
        list.forEach(each -> values.add(read.apply(each.at(pointer))));
        return values;
    }

    static String millions(int millions) {
        return millions + MILLIONS;
    }

    /** Sums of money by currency and role. */
    static Map<String, String> amounts(JsonNode totals) {
        Map<String, String> sums = new TreeMap<>();
        totals.forEach(total -> sums.put(
                total.get("currency").asText() + " " + total.get("role").asText(),
                new BigDecimal(total.get("sum").asText()).toPlainString()));
        return sums;
    }

    /** How many are in each group, by the values or slugs of its keys. */
    static Map<String, Integer> counts(JsonNode groups) {
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode group : groups) {
            List<String> keys = new ArrayList<>();
            group.get("keys").forEach(key -> {
                JsonNode slug = key.at("/node/slug");
                keys.add(slug.isMissingNode() ? key.path("value").asText("null") : slug.asText());
            });
            counts.put(String.join(" ", keys), group.get("count").asInt());
        }
        return counts;
    }
}
