package io.zonegraph.operation;

import static io.zonegraph.operation.Attack.document;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What parsing and validating a document takes. */
final class DocumentAttacks {

    private static final String TYPES = "types { name fields { name args { name type { name } } type { name } } } ";

    private DocumentAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(fragments(), selections(), literals(), lengths(), introspection(), mistakes())
                .flatMap(attacks -> attacks);
    }

    private static Stream<Attack> fragments() {
        return Stream.of(
                        sized(
                                "fragments that double",
                                size -> "{ ...F0 } " + fragments(size, " ...F%1$d ...F%1$d ", "__typename"),
                                5,
                                10,
                                15,
                                20,
                                25),
                        sized(
                                "a cycle of fragments",
                                size -> "{ ...F0 } " + fragments(size, " ...F%d ", "...F0"),
                                1,
                                2,
                                10,
                                100),
                        sized(
                                "a chain of fragments",
                                size -> "{ ...F0 } " + fragments(size, " ...F%d ", "__typename"),
                                10,
                                100,
                                300),
                        sized(
                                "fragments that nothing spreads",
                                size -> "{ __typename } " + fragments(size, " __typename ", "__typename"),
                                10,
                                100,
                                600),
                        sized(
                                "one fragment spread often",
                                size -> "{ " + "...F0 ".repeat(size) + "} fragment F0 on Query { __typename }",
                                100,
                                1_000,
                                1_300))
                .flatMap(attacks -> attacks);
    }

    private static String fragments(int count, String each, String last) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        "fragment F" + i + " on Query { " + (i == count - 1 ? last : each.formatted(i + 1)) + " } ")
                .collect(Collectors.joining());
    }

    private static Stream<Attack> selections() {
        return Stream.of(
                        sized("levels of fields", DocumentAttacks::nested, 1, 2, 5, 50, 500),
                        sized(
                                "aliases of a name",
                                size -> "{ " + each(size, "a%d: __typename ") + "}",
                                10,
                                21,
                                100,
                                1_000),
                        sized(
                                "aliases of a list",
                                size -> "{ " + each(size, "a%d: cities { totalCount } ") + "}",
                                10,
                                20,
                                21,
                                500),
                        sized(
                                "one field again and again",
                                size -> "{ cities { totalCount " + "nodes { name } ".repeat(size) + "} }",
                                10,
                                100,
                                900),
                        sized(
                                "fields of one key that differ",
                                size -> "{ " + each(size, "a: city(slug: \"c%d\") { name } ") + "}",
                                2,
                                20,
                                100,
                                400),
                        sized(
                                "directives",
                                size -> "{ cities " + "@include(if: true) ".repeat(size) + "{ totalCount } }",
                                2,
                                10,
                                100,
                                600),
                        sized("operations", size -> each(size, "query Q%d { __typename } "), 2, 10, 100, 700),
                        sized(
                                "variables that nothing uses",
                                size -> "query Q(" + each(size, "$v%d: Int ") + ") { __typename }",
                                1,
                                100,
                                900),
                        sized(
                                "fragments merged with fields",
                                size -> "{ cities { " + "nodes { ... on City { name } name } ".repeat(size) + "} }",
                                10,
                                100,
                                350))
                .flatMap(attacks -> attacks);
    }

    private static Stream<Attack> literals() {
        return Stream.of(
                        sized(
                                "a string",
                                size -> "{ city(slug: \"" + "x".repeat(size) + "\") { name } }",
                                100,
                                10_000,
                                250_000),
                        sized(
                                "a block string",
                                size -> "{ city(slug: \"\"\"" + " x\n".repeat(size) + "\"\"\") { name } }",
                                100,
                                10_000,
                                80_000),
                        sized(
                                "escapes in a string",
                                size -> "{ city(slug: \"" + "\\uFDFA".repeat(size) + "\") { name } }",
                                100,
                                1_000,
                                35_000),
                        sized(
                                "digits of an integer",
                                size -> "{ cities(first: " + "9".repeat(size) + ") { totalCount } }",
                                10,
                                400,
                                401,
                                10_000,
                                250_000),
                        sized(
                                "digits of a fraction",
                                size -> "{ parks(filter: {areaHectares: {gt: 1." + "9".repeat(size)
                                        + "}}) { totalCount } }",
                                10,
                                390,
                                401,
                                10_000,
                                250_000),
                        sized(
                                "an exponent",
                                size -> "{ parks(filter: {areaHectares: {gt: 1e" + "9".repeat(size)
                                        + "}}) { totalCount } }",
                                1,
                                2,
                                3,
                                9,
                                12,
                                100),
                        sized(
                                "lists within lists",
                                size -> "{ cities(orderBy: " + "[".repeat(size) + "]".repeat(size)
                                        + ") { totalCount } }",
                                2,
                                100,
                                1_500),
                        sized(
                                "objects within objects",
                                size -> "{ cities(filter: " + "{not: ".repeat(size) + "{}" + "}".repeat(size)
                                        + ") { totalCount } }",
                                2,
                                10,
                                100,
                                900))
                .flatMap(attacks -> attacks);
    }

    private static Stream<Attack> lengths() {
        return Stream.of(
                        sized("a comment", size -> "#" + "x".repeat(size) + "\n{ __typename }", 1_000, 250_000),
                        sized("commas", size -> "{ __typename " + ",".repeat(size) + "}", 1_000, 250_000),
                        sized("brackets that nothing closes", size -> "{a".repeat(size), 10, 1_000, 80_000),
                        sized("a name", size -> "{ " + "n".repeat(size) + " }", 100, 10_000, 250_000),
                        sized(
                                "a name of an operation",
                                size -> "query " + "n".repeat(size) + " { __typename }",
                                100,
                                250_000))
                .flatMap(attacks -> attacks);
    }

    private static Stream<Attack> introspection() {
        return Stream.of(
                        sized(
                                "introspection again",
                                size -> "{ " + each(size, "a%d: __schema { " + TYPES + "} ") + "}",
                                1,
                                2,
                                10),
                        sized(
                                "types of types",
                                size -> "{ __schema { types { " + "ofType { ".repeat(size) + "name " + "} ".repeat(size)
                                        + "} } }",
                                3,
                                10,
                                50),
                        sized(
                                "fields of types of fields",
                                size -> "{ __schema { types { " + "fields { type { ".repeat(size) + "name "
                                        + "} } ".repeat(size) + "} } }",
                                1,
                                2,
                                3,
                                6),
                        sized(
                                "types by name",
                                size -> "{ " + each(size, "a%d: __type(name: \"Deal\") { fields { name } } ") + "}",
                                1,
                                2,
                                10,
                                20))
                .flatMap(attacks -> attacks);
    }

    private static Stream<Attack> mistakes() {
        return Stream.of(
                        sized("fields that there are not", size -> "{ " + each(size, "citie%d ") + "}", 1, 20, 1_000),
                        sized(
                                "fields of deals that there are not",
                                size -> "{ deals { nodes { " + each(size, "partis%d ") + "} } }",
                                1,
                                20,
                                1_000),
                        sized(
                                "arguments that there are not",
                                size -> "{ cities(" + each(size, "filtr%d: 1 ") + ") { totalCount } }",
                                1,
                                20,
                                900),
                        sized(
                                "enum values that there are not",
                                size -> "{ cities(orderBy: [" + each(size, "{field: NAM%d} ") + "]) { totalCount } }",
                                1,
                                20,
                                600),
                        sized(
                                "fields of inputs that there are not",
                                size -> "{ cities(filter: {" + each(size, "nam%d: {} ") + "}) { totalCount } }",
                                1,
                                20,
                                900),
                        sized(
                                "types that there are not",
                                size -> "{ " + each(size, "... on Cit%d { name } ") + "}",
                                1,
                                20,
                                600))
                .flatMap(attacks -> attacks);
    }

    private static String nested(int levels) {
        return "{ city(slug: \"hai-phong\") { ... on City { "
                + "claims { nodes { subject { ... on City { ".repeat(levels) + "__typename " + "} } } } ".repeat(levels)
                + "} } }";
    }

    static String each(int count, String template) {
        return IntStream.range(0, count).mapToObj(template::formatted).collect(Collectors.joining());
    }

    static Stream<Attack> sized(String kind, IntFunction<String> document, long... sizes) {
        return LongStream.of(sizes).mapToObj(size -> document(kind, size, document.apply((int) size)));
    }
}
