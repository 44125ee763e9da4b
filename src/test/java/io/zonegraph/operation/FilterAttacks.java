package io.zonegraph.operation;

import static io.zonegraph.operation.Attack.document;
import static io.zonegraph.operation.DocumentAttacks.each;
import static io.zonegraph.operation.DocumentAttacks.sized;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What the conditions of a filter take, of this service and of PostgreSQL. */
final class FilterAttacks {

    private static final String SUPPORTED_BY = "{supports: {where: {citations: {where: {source: ";

    private FilterAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(branches(), relations(), values(), places()).flatMap(attacks -> attacks);
    }

    private static Stream<Attack> branches() {
        return Stream.of(
                        LongStream.of(1, 2, 4, 6).mapToObj(FilterAttacks::everyWay),
                        LongStream.of(10, 249, 250, 20_000).mapToObj(FilterAttacks::empty),
                        sized(
                                "or within or",
                                size -> "{ cities(filter: " + "{or: [".repeat(size) + "{}" + "]}".repeat(size)
                                        + ") { totalCount } }",
                                2,
                                10,
                                100,
                                600),
                        sized(
                                "conditions on one field",
                                size -> "{ cities(filter: {and: [" + "{population: {gt: 1}} ".repeat(size)
                                        + "]}) { totalCount } }",
                                10,
                                249,
                                300),
                        sized(
                                "filters of lists at once",
                                size -> "{ "
                                        + each(
                                                size,
                                                "a%d: parks(filter: {deals: {count: {gte: %1$d}}}) { totalCount } ")
                                        + "}",
                                1,
                                10,
                                20))
                .flatMap(attacks -> attacks);
    }

    /** A filter that asks of each relation in all ways, one within the other, and at last for many that are empty. */
    private static Attack everyWay(long depth) {
        Object filter = Map.of("or", Collections.nCopies(200, Map.of()));
        for (int i = 0; i < depth; i++) {
            Map<String, Object> asked = Map.of(
                    "where", filter, "some", Map.of(), "none", Map.of(), "every", Map.of(), "count", Map.of("gte", 0));
            filter = Map.of(i == depth - 1 ? "deals" : "components", asked);
        }
        return document(
                "a relation in all ways",
                depth,
                "query ($f: ParkFilter) { parks(filter: $f) { totalCount } }",
                Map.of("f", filter));
    }

    private static Attack empty(long count) {
        List<Map<String, Object>> none = Collections.nCopies((int) count, Map.of());
        return document(
                "filters that are empty",
                count,
                "query ($f: [CityFilter!]) { cities(filter: {or: $f}) { totalCount } }",
                Map.of("f", none));
    }

    private static Stream<Attack> relations() {
        return Stream.of(
                        sized(
                                "claims of subjects of claims",
                                size -> "{ claims(filter: " + "{subject: {claims: {where: {not: ".repeat(size)
                                        + "{asPrinted: {contains: \"zz\"}}" + "}, count: {gte: 1}}}}".repeat(size)
                                        + ") { totalCount } }",
                                1,
                                2,
                                3,
                                4,
                                6),
                        sized(
                                "sources of claims of sources",
                                size -> "{ " + each(size, "a%d: sources(filter: " + sources() + ") { totalCount } ")
                                        + "}",
                                1,
                                5,
                                20),
                        sized(
                                "deals of developers of deals",
                                size -> "{ deals(filter: " + "{developers: {some: {deals: {some: ".repeat(size)
                                        + "{name: {contains: \"zz\"}}" + "}}}}".repeat(size) + ") { totalCount } }",
                                1,
                                2,
                                3,
                                5),
                        sized(
                                "counts of relations",
                                size -> "{ organisations(filter: {and: ["
                                        + each(size, "{deals: {count: {gte: %d}}} {claims: {count: {gte: %1$d}}} ")
                                        + "]}) { totalCount } }",
                                1,
                                10,
                                60),
                        LongStream.of(1, 2, 3).mapToObj(FilterAttacks::shapes))
                .flatMap(attacks -> attacks);
    }

    private static String sources() {
        return SUPPORTED_BY.repeat(2) + "{name: {contains: \"zz\"}}"
                + "}, count: {gte: 1}}, subject: {claims: {count: {gte: 1}}}}, count: {gte: 1}}}".repeat(2);
    }

    /** Of which no two have the same text of SQL. */
    private static Attack shapes(long seed) {
        List<String> fields = new ArrayList<>(List.of("deals", "claims", "parks", "conflicts", "names"));
        StringBuilder conditions = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            Collections.shuffle(fields, new Random(seed * 100 + i));
            conditions.append("{").append(fields.getFirst()).append(": {count: {gte: 0}}} ");
        }
        return document("shapes of SQL", seed, "{ organisations(filter: {and: [" + conditions + "]}) { totalCount } }");
    }

    private static Stream<Attack> values() {
        return Stream.of(
                        LongStream.of(1, 6, 30)
                                .mapToObj(size -> many(
                                        "names to look for",
                                        size,
                                        "String",
                                        "name",
                                        IntStream.range(0, 1_000)
                                                .mapToObj(i -> "n" + i)
                                                .toList())),
                        LongStream.of(1, 6, 60)
                                .mapToObj(size -> many(
                                        "numbers to look for",
                                        size,
                                        "Int",
                                        "economyRank",
                                        IntStream.range(0, 1_000).boxed().toList())),
                        LongStream.of(1, 6, 30)
                                .mapToObj(size -> many(
                                        "days to look for",
                                        size,
                                        "Edtf",
                                        "dissolvedOn",
                                        IntStream.range(0, 1_000)
                                                .mapToObj(i -> (1000 + i) + "-01-01")
                                                .toList())))
                .flatMap(attacks -> attacks);
    }

    private static Attack many(String kind, long times, String type, String field, List<?> values) {
        String operator = type.equals("Edtf") ? "certainly: {in: $in}" : "in: $in";
        String list = "[" + type + "!]";
        String document = "query ($in: " + list + ") { "
                + each((int) times, "a%d: cities(filter: {" + field + ": {" + operator + "}}) { totalCount } ") + "}";
        return document(kind, times * values.size(), document, Map.of("in", values));
    }

    private static Stream<Attack> places() {
        String near = "{location: {near: {withinKilometres: 5000, place: {city: ";
        return Stream.of(
                        sized(
                                "near places near places",
                                size -> "{ cities(filter: " + near.repeat(size) + "{}" + "}}}}".repeat(size)
                                        + ") { totalCount } }",
                                1,
                                2,
                                3,
                                5),
                        sized(
                                "distances from many places",
                                size -> "{ cities(first: 100, filter: " + near + "{}}}}}) { nodes { "
                                        + each(size, "d%d: distance(from: {city: " + near + "{}}}}}}) ") + "} } }",
                                1,
                                5,
                                28),
                        sized(
                                "an order by the distance from many places",
                                size -> "{ cities(orderBy: [{field: DISTANCE, from: {city: " + "{not: ".repeat(size)
                                        + near + "{}}}}}" + "}".repeat(size) + "}}]) { nodes { name } } }",
                                1,
                                2,
                                5))
                .flatMap(attacks -> attacks);
    }
}
