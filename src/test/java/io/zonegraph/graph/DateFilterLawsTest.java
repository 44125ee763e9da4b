package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is certainly so is possibly so; a range and its complement share no date between them and lose none; and each
 * agrees with asking day by day of what the rows themselves tell. Ranges are drawn from a seed.
 */
@QuarkusTest
class DateFilterLawsTest {

    private static final int DRAWN = 12;
    private static final List<String> OPERATORS = List.of("eq", "ne", "in", "notIn", "lt", "lte", "gt", "gte");
    private static final Map<String, String> OPPOSITES = Map.of(
            "lt", "gte", "gte", "lt", "lte", "gt", "gt", "lte", "eq", "ne", "ne", "eq", "in", "notIn", "notIn", "in");

    @Inject
    Asking asking;

    @ParameterizedTest
    @CsvSource({
        "deals, Deal, signedOn, true",
        "deals, Deal, stageOn, true",
        "deals, Deal, lastConfirmedOn, false",
        "events, Event, happenedOn, true",
        "sources, Source, publishedOn, true",
        "claims, Claim, asOf, true"
    })
    void hold(String field, String type, String date, boolean partial) {
        Rows rows = new Rows(field, type, date, walk(field, date, partial));
        Random random = new Random(field.hashCode() + date.hashCode());
        for (int i = 0; i < DRAWN; i++) {
            for (String operator : OPERATORS) {
                Object operand = operand(operator, rows, random);
                Map<String, Object> range = Map.of(operator, operand);
                List<Integer> kept =
                        rows.counts(range, Map.of(OPPOSITES.get(operator), operand), Map.of(operator, operand));
                int known = rows.dates.size();
                String about = field + "." + date + " " + range + ": " + kept;
                assertEquals(rows.certainly(range), kept.get(0), "certainly, day by day: " + about);
                assertEquals(rows.possibly(range), kept.get(1), "possibly, day by day: " + about);
                assertEquals(kept.get(0), kept.get(2), "what is certainly so is possibly so: " + about);
                assertEquals(known, kept.get(0) + kept.get(3), "none is lost: " + about);
                assertEquals(0, kept.get(4), "none is shared: " + about);
                boolean mayBe = operator.equals("eq") || operator.equals("in");
                assertEquals(kept.get(mayBe ? 1 : 0), kept.get(5), "the operator beside them: " + about);
            }
            Map<String, Object> between = new LinkedHashMap<>();
            between.put("gte", drawn(rows, random));
            between.put("lte", drawn(rows, random));
            List<Integer> kept = rows.counts(between, Map.of(), Map.of());
            assertEquals(rows.certainly(between), kept.get(0), field + "." + date + " certainly in " + between);
            assertEquals(rows.possibly(between), kept.get(1), field + "." + date + " possibly in " + between);
        }
    }

    @ParameterizedTest
    @CsvSource({"deals, stageOn", "events, happenedOn", "claims, asOf"})
    void tell_dates_that_were_concluded_from_those_that_are_printed(String field, String date) {
        int inferred = 0;
        int printed = 0;
        for (JsonNode known : nodes(field, date, " { inferred }")) {
            if (known.get("inferred").asBoolean()) {
                inferred++;
            } else {
                printed++;
            }
        }
        String ask = "%s(filter: {%s: {inferred: %s}}) { totalCount }";
        JsonNode told = asking.ask(
                "{ yes: " + ask.formatted(field, date, true) + " no: " + ask.formatted(field, date, false) + " }");
        assertEquals(inferred, told.at("/yes/totalCount").asInt());
        assertEquals(printed, told.at("/no/totalCount").asInt());
    }

    /** A year lies within its halves together, though in neither. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "certainly: {gte: \"0001\", lte: \"9999\"}                     | known",
                "certainly: {in: [\"2025-01\", \"2025-02\", \"2025-03\", \"2025-04\", \"2025-05\", \"2025-06\", \"2025-07\", "
                        + "\"2025-08\", \"2025-09\", \"2025-10\", \"2025-11\", \"2025-12\"]} | certainly: {eq: \"2025\"}",
                "possibly: {gte: \"2026\", lt: \"2025\"}                       | nothing",
                "certainly: {}                                               | all",
                "possibly: {in: []}                                          | nothing",
                "certainly: {notIn: []}                                      | known",
                "possibly: {gt: \"9999-12-31\"}                              | nothing",
                "possibly: {lt: \"0001-01-01\"}                              | nothing"
            })
    void ranges_reach_from_the_first_year_to_the_last(String condition, String like) {
        String same = switch (like) {
            case "known" -> "happenedOn: {isNull: false}";
            case "all" -> "";
            case "nothing" -> "or: []";
            default -> "happenedOn: {" + like + "}";
        };
        JsonNode told = asking.ask("{ found: events(filter: {happenedOn: {" + condition + "}}) { nodes { slug } } "
                + "wanted: events(filter: {" + same + "}) { nodes { slug } } }");
        assertEquals(told.at("/wanted/nodes"), told.at("/found/nodes"));
    }

    private Object operand(String operator, Rows rows, Random random) {
        boolean several = operator.endsWith("n") || operator.endsWith("In");
        return several ? List.of(drawn(rows, random), drawn(rows, random)) : drawn(rows, random);
    }

    /** A day that some date may mean, or one beside it, or its month or its year. */
    private static String drawn(Rows rows, Random random) {
        Known known = rows.dates.get(random.nextInt(rows.dates.size()));
        LocalDate day =
                known.earliest().plusDays(random.nextInt(known.earliest().lengthOfYear()) / 3 - 2L);
        return day.format(DateTimeFormatter.ofPattern(
                List.of("uuuu", "uuuu-MM", "uuuu-MM-dd").get(random.nextInt(3))));
    }

    private record Known(LocalDate earliest, LocalDate latest) {}

    private final class Rows {

        private final String query;
        private final String date;
        private final List<Known> dates;

        Rows(String field, String type, String date, List<Known> dates) {
            this.date = date;
            this.dates = dates;
            this.query = Map.of(
                            "certainly", "$certainly",
                            "possibly", "$possibly",
                            "both", "{and: [$certainly, $possibly]}",
                            "others", "$others",
                            "shared", "{and: [$certainly, $others]}",
                            "beside", "$beside")
                    .entrySet()
                    .stream()
                    .map(asked -> asked.getKey() + ": " + field + "(filter: " + asked.getValue() + ") { totalCount }")
                    .collect(Collectors.joining(
                            " ",
                            "query ($certainly: %1$sFilter!, $possibly: %1$sFilter!, $others: %1$sFilter!, $beside: %1$sFilter!) { "
                                    .formatted(type),
                            " }"));
        }

        /** How many lie certainly and possibly in the range, in both, possibly in the others, in these too; and flatly. */
        List<Integer> counts(Map<String, Object> range, Map<String, Object> others, Map<String, Object> beside) {
            Map<String, Object> variables = new HashMap<>();
            variables.put("certainly", Map.of(date, Map.of("certainly", range)));
            variables.put("possibly", Map.of(date, Map.of("possibly", range)));
            variables.put("others", Map.of(date, Map.of("possibly", others)));
            variables.put("beside", Map.of(date, beside));
            JsonNode told = asking.ask(query, variables).data();
            List<Integer> counts = new ArrayList<>();
            for (String asked : List.of("certainly", "possibly", "both", "others", "shared", "beside")) {
                counts.add(told.at("/" + asked + "/totalCount").asInt());
            }
            return counts;
        }

        int certainly(Map<String, Object> range) {
            return (int) dates.stream()
                    .filter(known -> known.earliest()
                            .datesUntil(known.latest().plusDays(1))
                            .allMatch(within(range)))
                    .count();
        }

        int possibly(Map<String, Object> range) {
            return (int) dates.stream()
                    .filter(known -> known.earliest()
                            .datesUntil(known.latest().plusDays(1))
                            .anyMatch(within(range)))
                    .count();
        }
    }

    private static Predicate<LocalDate> within(Map<String, Object> range) {
        return day -> range.entrySet().stream().allMatch(operator -> {
            Object operand = operator.getValue();
            return switch (operator.getKey()) {
                case "eq" -> day.toString().startsWith(operand.toString());
                case "ne" -> !day.toString().startsWith(operand.toString());
                case "in" ->
                    ((List<?>) operand).stream().anyMatch(any -> day.toString().startsWith(any.toString()));
                case "notIn" ->
                    ((List<?>) operand).stream().noneMatch(any -> day.toString().startsWith(any.toString()));
                case "lt" -> before(day, operand) < 0;
                case "lte" -> before(day, operand) <= 0;
                case "gt" -> before(day, operand) > 0;
                default -> before(day, operand) >= 0;
            };
        });
    }

    /** A day is compared with a month by its own month, and with a year by its own year. */
    private static int before(LocalDate day, Object date) {
        return day.toString().substring(0, date.toString().length()).compareTo(date.toString());
    }

    private List<Known> walk(String field, String date, boolean partial) {
        List<Known> dates = new ArrayList<>();
        for (JsonNode known : nodes(field, date, partial ? " { earliest latest }" : "")) {
            dates.add(new Known(
                    LocalDate.parse((partial ? known.get("earliest") : known).asText()),
                    LocalDate.parse((partial ? known.get("latest") : known).asText())));
        }
        return dates;
    }

    private List<JsonNode> nodes(String field, String date, String parts) {
        List<JsonNode> known = new ArrayList<>();
        String after = "";
        JsonNode page;
        do {
            page = asking.ask("{ " + field + "(first: 100" + after + ", filter: {" + date
                            + ": {isNull: false}}) { nodes { " + date + parts
                            + " } pageInfo { hasNextPage endCursor } } }")
                    .get(field);
            page.get("nodes").forEach(node -> known.add(node.get(date)));
            after = ", after: \"" + page.at("/pageInfo/endCursor").asText() + "\"";
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        return known;
    }
}
