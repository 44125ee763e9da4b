package io.zonegraph.graph;

import java.util.List;
import java.util.Random;

/** Draws fields of the schema with arguments and selections: pages of every size, orders, filters, both directions. */
final class RandomSelection {

    private static final List<String> LANGUAGES = List.of("EN", "VI", "ZH");
    private static final List<String> PROPERTIES = List.of("AREA", "POPULATION", "KIND", "COUNTRY", "PARK_COUNT");

    private RandomSelection() {}

    static String rootField(Random random) {
        return switch (random.nextInt(7)) {
            case 0 ->
                "cities" + cityPage(random) + " { totalCount nodes { name deeper: " + cityField(random, 1) + " } }";
            case 1 -> "parks" + page(random, "filter: {name: {contains: \"" + letter(random) + "\"}}") + park(random);
            case 2 ->
                "deals" + page(random, order(random, "SIGNED_ON", "NAME"))
                        + " { totalCount nodes { name stages { stage } " + "parties" + page(random)
                        + " { nodes { __typename id name } } } }";
            case 3 ->
                "events" + page(random, order(random, "HAPPENED_ON", "NAME")) + " { nodes { name participants"
                        + page(random) + " { totalCount edges { role node { id " + name(random) + " } } } } }";
            case 4 ->
                "organisations" + page(random) + " { nodes { __typename " + name(random) + " parks" + page(random)
                        + park(random) + " ... on Developer { developedAreaHectares } } }";
            case 5 ->
                "claims" + page(random, "filter: {property: {eq: " + pick(random, PROPERTIES) + "}}")
                        + " { totalCount nodes { property quantity subject { slug " + name(random)
                        + " } citations { locator } } }";
            default ->
                "city(slug: \"" + pick(random, List.of("hai-phong", "hanoi", "hai-duong", "no-such-city"))
                        + "\") { name deeper: " + cityField(random, 1) + " }";
        };
    }

    static String cityPage(Random random) {
        String filter = random.nextBoolean()
                ? "filter: {dissolvedOn: {isNull: " + random.nextBoolean() + "}}"
                : "filter: {name: {contains: \"" + letter(random) + "\"}}";
        return page(random, filter + ", " + order(random, "NAME", "AREA_SQUARE_KILOMETRES", "POPULATION"));
    }

    static String cityField(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 3)) {
            case 0 -> "name(lang: " + pick(random, LANGUAGES) + ")";
            case 1 ->
                "claims(" + size(random) + ", property: " + pick(random, PROPERTIES)
                        + ") { totalCount nodes { asPrinted quantity rank } }";
            case 2 -> "names { language kind value }";
            case 3 -> "parks" + page(random) + park(random);
            case 4 ->
                "zones" + page(random) + " { totalCount nodes { name overlaps" + page(random) + " { nodes { name cities"
                        + page(random) + " { nodes { deeper: " + cityField(random, depth - 1) + " } } } } } }";
            case 5 ->
                "predecessors" + page(random) + " { totalCount edges { role label node { slug deeper: "
                        + cityField(random, depth - 1) + " } } }";
            default ->
                "country { name cities" + cityPage(random) + " { totalCount nodes { deeper: "
                        + cityField(random, depth - 1) + " } } }";
        };
    }

    private static String park(Random random) {
        return " { totalCount pageInfo { hasNextPage hasPreviousPage } edges { cursor node { " + name(random)
                + " city { " + name(random) + " } developers" + page(random) + " { nodes { __typename " + name(random)
                + " } } } } }";
    }

    private static String page(Random random) {
        return "(" + size(random) + ")";
    }

    private static String page(Random random, String arguments) {
        return "(" + size(random) + ", " + arguments + ")";
    }

    private static String size(Random random) {
        return (random.nextInt(4) == 0 ? "last: " : "first: ") + (1 + random.nextInt(7));
    }

    private static String order(Random random, String... fields) {
        return "orderBy: [{field: " + pick(random, List.of(fields)) + ", direction: "
                + (random.nextBoolean() ? "ASC" : "DESC") + "}]";
    }

    /** Under a key of its own for each language, so that a selection may draw several. */
    private static String name(Random random) {
        String language = pick(random, LANGUAGES);
        return random.nextBoolean() ? "name" : "name" + language + ": name(lang: " + language + ")";
    }

    private static String letter(Random random) {
        return String.valueOf("anhiduogt".charAt(random.nextInt(9)));
    }

    private static String pick(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
