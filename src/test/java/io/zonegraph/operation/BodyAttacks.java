package io.zonegraph.operation;

import static io.zonegraph.operation.Attack.body;
import static io.zonegraph.operation.Attack.get;

import java.util.function.IntFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What reading a body or an address takes. */
final class BodyAttacks {

    private static final String ASKED = "{\"query\":\"{ __typename }\",";

    private BodyAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(json(), numbers(), texts(), batches(), addresses()).flatMap(attacks -> attacks);
    }

    private static Stream<Attack> json() {
        return Stream.of(
                        sized(
                                "arrays within arrays",
                                size -> ASKED + "\"variables\":{\"x\":" + "[".repeat(size) + "]".repeat(size) + "}}",
                                10,
                                1_000,
                                120_000),
                        sized(
                                "objects within objects of JSON",
                                size -> ASKED + "\"extensions\":" + "{\"x\":".repeat(size) + "1" + "}".repeat(size)
                                        + "}",
                                10,
                                1_000,
                                40_000),
                        sized(
                                "arrays that nothing closes",
                                size -> ASKED + "\"variables\":" + "[".repeat(size),
                                10,
                                1_000,
                                250_000),
                        sized(
                                "keys",
                                size -> ASKED + "\"variables\":{" + DocumentAttacks.each(size, "\"k%d\":1,")
                                        + "\"k\":1}}",
                                10,
                                1_000,
                                18_000),
                        sized(
                                "one key again",
                                size -> ASKED + "\"variables\":{" + "\"k\":1,".repeat(size) + "\"k\":1}}",
                                1,
                                1_000,
                                40_000),
                        sized("blanks", size -> " ".repeat(size) + ASKED + "\"variables\":{}}", 10, 250_000),
                        sized("more than may be sent", size -> "x".repeat(size), 262_144, 262_145, 3_000_000))
                .flatMap(attacks -> attacks);
    }

    private static Stream<Attack> numbers() {
        return Stream.of(
                        sized("digits of a variable", size -> variable("9".repeat(size)), 10, 400, 401, 250_000),
                        sized(
                                "digits after the point of a variable",
                                size -> variable("0." + "9".repeat(size)),
                                10,
                                400,
                                401,
                                250_000),
                        sized("an exponent of a variable", size -> variable("1e" + "9".repeat(size)), 1, 3, 9, 11, 100),
                        sized(
                                "a negative exponent of a variable",
                                size -> variable("1e-" + "9".repeat(size)),
                                1,
                                3,
                                9,
                                11,
                                100),
                        sized(
                                "an exponent nobody reads",
                                size -> ASKED + "\"x\":1e" + "9".repeat(size) + "}",
                                3,
                                11,
                                100))
                .flatMap(attacks -> attacks);
    }

    private static String variable(String number) {
        return "{\"query\":\"query ($x: Float) { parks(filter: {areaHectares: {gt: $x}}) { totalCount } }\",\"variables\":{\"x\":"
                + number + "}}";
    }

    private static Stream<Attack> texts() {
        return Stream.of(
                        sized("half of a surrogate pair", size -> text("\\ud83c".repeat(size)), 1, 1_000),
                        sized("a character that no text may hold", size -> text("\\u0000".repeat(size)), 1, 1_000),
                        sized(
                                "a letter that folds to eighteen",
                                size -> text("\ufdfa".repeat(size)),
                                10,
                                200,
                                2_000,
                                80_000),
                        sized(
                                "marks on one letter",
                                size -> text("e" + "\u0301".repeat(size)),
                                10,
                                200,
                                2_000,
                                100_000),
                        sized("wildcards", size -> text("%".repeat(size)), 10, 200, 201, 10_000, 250_000),
                        sized("escapes of patterns", size -> text("\\\\".repeat(size)), 10, 200, 10_000, 100_000),
                        sized("blanks and signs", size -> text(" -'()".repeat(size)), 10, 40, 10_000))
                .flatMap(attacks -> attacks);
    }

    private static String text(String text) {
        return "{\"query\":\"query ($s: String!) { search(text: $s) { totalCount } cities(filter: {name: {contains: $s}}) { totalCount } "
                + "claims(filter: {or: [{asPrinted: {contains: $s}}, {note: {contains: $s}}, {label: {startsWith: $s}}]}) { totalCount } }\",\"variables\":{\"s\":\""
                + text + "\"}}";
    }

    private static Stream<Attack> batches() {
        return Stream.of(
                        sized(
                                "requests of a batch",
                                size -> "[" + "{\"query\":\"{ __typename }\"},".repeat(size - 1)
                                        + "{\"query\":\"{ __typename }\"}]",
                                1,
                                2,
                                100,
                                9_000),
                        sized(
                                "a name of an operation that there is not",
                                size -> ASKED + "\"operationName\":\"" + "n".repeat(size) + "\"}",
                                10,
                                250_000))
                .flatMap(attacks -> attacks);
    }

    private static Stream<Attack> addresses() {
        return Stream.of(
                        LongStream.of(10, 1_000, 8_000, 60_000, 250_000)
                                .mapToObj(size -> get("an address", size, "{ __typename }" + " ".repeat((int) size))),
                        LongStream.of(10, 100, 1_000)
                                .mapToObj(size -> get(
                                        "aliases in an address",
                                        size,
                                        "{ " + DocumentAttacks.each((int) size, "a%d: __typename ") + "}")))
                .flatMap(attacks -> attacks);
    }

    private static Stream<Attack> sized(String kind, IntFunction<String> body, long... sizes) {
        return LongStream.of(sizes).mapToObj(size -> body(kind, size, body.apply((int) size)));
    }
}
