package io.zonegraph;

import static io.zonegraph.Management.given;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What Prometheus reads of the running service. */
public final class Scrape {

    private static final Pattern LINE = Pattern.compile("([a-z_0-9]+)(?:\\{(.*)})? (\\S+)");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    private final Map<String, Double> values = new LinkedHashMap<>();

    private Scrape(String text) {
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new AssertionError("No line of Prometheus' format: " + line);
            }
            values.put(key(parts.group(1), parts.group(2)), Double.parseDouble(parts.group(3)));
        });
    }

    public static Scrape now() {
        return new Scrape(
                given().get("/metrics").then().statusCode(200).extract().asString());
    }

    private static String key(String name, String labels) {
        if (labels == null) {
            return name;
        }
        Map<String, String> sorted = new TreeMap<>();
        Matcher label = LABEL.matcher(labels);
        while (label.find()) {
            sorted.put(label.group(1), label.group(2));
        }
        return name + sorted;
    }

    /** The value of a series, such as {@code zonegraph_cache_gets_total{cache=plan, result=hit}}: labels by name. */
    public double value(String series) {
        Double value = values.get(series);
        if (value == null) {
            throw new AssertionError("Not in the scrape: " + series + ", which has "
                    + values.keySet().stream()
                            .filter(known -> known.startsWith("zonegraph"))
                            .toList());
        }
        return value;
    }

    /** The names of all series. */
    public Set<String> names() {
        return values.keySet().stream()
                .map(series -> series.split("\\{", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
