package io.zonegraph.operation;

import static io.zonegraph.operation.Attack.document;
import static io.zonegraph.operation.DocumentAttacks.each;
import static io.zonegraph.operation.DocumentAttacks.sized;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What reading takes that a short query asks for: paths to the same rows, orders, groups, walks of the graph. */
final class ReadAttacks {

    private static final List<String> LISTS = List.of(
            "cities",
            "economicZones",
            "parks",
            "subdivisions",
            "organisations",
            "deals",
            "events",
            "commitments",
            "sources",
            "claims",
            "people",
            "sectors",
            "infrastructures");

    private ReadAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(paths(), pages(), orders(), groups(), walks(), names()).flatMap(attacks -> attacks);
    }

    private static Stream<Attack> paths() {
        String below = "claims(first: 100) { nodes { subject { ";
        return Stream.of(
                        sized(
                                "claims of subjects on many paths",
                                size -> "{ city(slug: \"hai-phong\") { " + below.repeat(size) + "facts { property } "
                                        + "} } } ".repeat(size) + "} }",
                                1,
                                2,
                                3),
                        sized(
                                "the same under aliases",
                                size -> "{ "
                                        + each(
                                                size,
                                                "a%d: city(slug: \"hai-phong\") { " + below.repeat(3)
                                                        + "facts { property } " + "} } } ".repeat(3) + "} ")
                                        + "}",
                                1,
                                3,
                                20),
                        sized(
                                "cities of parks of cities",
                                size -> "{ cities(first: 100) { nodes { "
                                        + "parks(first: 100) { nodes { city { ".repeat(size) + "name "
                                        + "} } } ".repeat(size) + "} } }",
                                1,
                                2),
                        sized(
                                "sources of claims of sources, written",
                                size -> "{ "
                                        + each(
                                                size,
                                                "a%d: sources(first: 100) { nodes { supports(first: 100) { nodes { note citations { locator source { name } } } } } } ")
                                        + "}",
                                1,
                                5,
                                20),
                        sized(
                                "all that is stated, of all",
                                size -> "{ "
                                        + each(
                                                size,
                                                "a%d: allNodes(first: 100) { nodes { facts { property asPrinted note } names { value } } } ")
                                        + "}",
                                1,
                                3,
                                20),
                        sized(
                                "boundaries",
                                size -> "{ " + each(size, "a%d: cities(first: 100) { nodes { boundary } } ") + "}",
                                1,
                                3,
                                20))
                .flatMap(attacks -> attacks);
    }

    private static Stream<Attack> pages() {
        return Stream.of(
                        sized(
                                "rows of a page",
                                size -> "{ deals(first: " + size + ") { nodes { name } } }",
                                0,
                                100,
                                101,
                                Integer.MAX_VALUE),
                        sized(
                                "rows before the first",
                                size -> "{ deals(first: -" + size + ") { nodes { name } } }",
                                1,
                                Integer.MAX_VALUE),
                        sized(
                                "a cursor",
                                size -> "{ deals(after: \"" + "x".repeat(size) + "\") { nodes { name } } }",
                                1,
                                1_000,
                                250_000),
                        sized(
                                "an id",
                                size -> "{ claim(id: \"" + "Q".repeat(size) + "\") { note } }",
                                1,
                                1_000,
                                250_000),
                        sized(
                                "totals of each",
                                size -> "{ parks(first: 100) { nodes { "
                                        + each(
                                                size,
                                                "a%d: deals { totals { amounts { sum average minimum maximum } } } ")
                                        + "} } }",
                                1,
                                5,
                                19))
                .flatMap(attacks -> attacks);
    }

    private static Stream<Attack> orders() {
        return Stream.concat(
                LISTS.stream()
                        .filter(list -> !list.equals("claims"))
                        .map(list -> document(
                                "an order by the number of claims: " + list,
                                100,
                                "{ " + list + "(first: 100, orderBy: [{field: "
                                        + (list.equals("sources") ? "SUPPORTS" : "CLAIMS")
                                        + ", direction: DESC}]) { nodes { id } } }")),
                sized(
                        "an order by many counts",
                        size -> "{ organisations(first: 100, orderBy: ["
                                + "{field: DEALS} {field: CLAIMS} {field: PARKS} {field: EVENTS} ".repeat(size)
                                + "]) { nodes { name } } }",
                        1,
                        3,
                        100));
    }

    private static Stream<Attack> groups() {
        return Stream.of(
                        LISTS.stream()
                                .map(list -> document(
                                        "totals of " + list, 1, "{ " + list + " { totalCount totals { count } } }")),
                        sized(
                                "groups of claims",
                                size -> "{ "
                                        + each(
                                                size,
                                                "a%d: claims { groups(by: [{field: SUBJECT} {field: PROPERTY}], first: 100) { count keys { node { name } } } } ")
                                        + "}",
                                1,
                                5,
                                20),
                        sized(
                                "groups of deals by links",
                                size -> "{ "
                                        + each(
                                                size,
                                                "a%d: deals { groups(by: [{field: PARTIES} {field: SECTORS}]) { count amounts { sum } } } ")
                                        + "}",
                                1,
                                5,
                                20),
                        sized(
                                "groups below each",
                                size -> "{ parks(first: 100) { nodes { "
                                        + each(size, "a%d: deals { groups(by: [{field: PARTIES}]) { count } } ")
                                        + "} } }",
                                1,
                                5,
                                19),
                        sized(
                                "groups by a node below each",
                                size -> "{ commitments(first: " + size
                                        + ") { nodes { claims { groups(by: [{field: OBJECT}]) { keys { node { __typename } } } } } } }",
                                2,
                                100))
                .flatMap(attacks -> attacks);
    }

    private static Stream<Attack> walks() {
        String ends = "fromKind: CITY, fromSlug: \"hai-phong\", toKind: CITY, toSlug: \"shenzhen\", maxHops: 6";
        return Stream.of(
                        sized(
                                "paths",
                                size -> "{ " + each(size, "a%d: paths(" + ends + ") { length } ") + "}",
                                1,
                                5,
                                20),
                        sized(
                                "neighbourhoods",
                                size -> "{ "
                                        + each(
                                                size,
                                                "a%d: neighbourhood(kind: CITY, slug: \"hai-phong\", depth: 3, most: 200) { nodes { node { facts { property } } } } ")
                                        + "}",
                                1,
                                5,
                                20),
                        sized(
                                "comparisons",
                                size -> "{ "
                                        + each(
                                                size,
                                                "a%d: compare(kind: CITY, slugs: [\"hai-phong\", \"shenzhen\", \"ha-noi\"], properties: [AREA, POPULATION]) { property } ")
                                        + "}",
                                1,
                                5,
                                20),
                        sized(
                                "conflicts",
                                size -> "{ " + each(size, "a%d: conflicts(first: 100) { nodes { claims { note } } } ")
                                        + "}",
                                1,
                                5,
                                20),
                        sized(
                                "what lies outside",
                                size -> "{ "
                                        + each(
                                                size,
                                                "a%d: misplaced(first: 100) { nodes { distanceOutsideKilometres } } ")
                                        + "}",
                                1,
                                5,
                                20),
                        sized(
                                "changes",
                                size -> "{ "
                                        + each(
                                                size,
                                                "a%d: changes(since: \"2000-01-01T00:00:00Z\", first: 100) { nodes { changedAt } } ")
                                        + "}",
                                1,
                                5,
                                20),
                        sized(
                                "timelines",
                                size -> "{ "
                                        + each(
                                                size,
                                                "a%d: cities(first: 100) { nodes { timeline(first: 10) { nodes { kind } } } } ")
                                        + "}",
                                1,
                                5,
                                20),
                        sized(
                                "owners of owners",
                                size -> "{ organisations(first: 100) { nodes { "
                                        + each(size, "a%d: ultimateOwners { nodes { name } } ") + "} } }",
                                1,
                                5,
                                19))
                .flatMap(attacks -> attacks);
    }

    private static Stream<Attack> names() {
        return Stream.concat(
                IntStream.of(1, 2, 5)
                        .mapToObj(words -> document(
                                "words to search for",
                                words,
                                "{ search(text: \"" + "industrial park ".repeat(words)
                                        + "\", first: 100) { totalCount nodes { node { name } } } }")),
                sized(
                        "searches",
                        size -> "{ "
                                + each(
                                        size,
                                        "a%d: search(text: \"hai phong\", first: 100) { totalCount nodes { score node { name } } } ")
                                + "}",
                        1,
                        5,
                        20));
    }
}
