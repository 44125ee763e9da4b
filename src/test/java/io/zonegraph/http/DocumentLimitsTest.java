package io.zonegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.GraphQLError;
import graphql.introspection.IntrospectionQueryBuilder;
import graphql.parser.Parser;
import io.zonegraph.graph.ErrorCode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit at its value and one above, however the fields are spread over fragments. */
class DocumentLimitsTest {

    private final DocumentLimits limits = new DocumentLimits(TestLimits.DEFAULTS);

    static final List<Arguments> AT_THE_LIMIT = List.of(
            Arguments.of("depth", deep(12), deep(13)),
            Arguments.of(
                    "depth in a fragment",
                    "{a{...F}} " + fragment("F", deep(11)),
                    "{a{...F}} " + fragment("F", deep(12))),
            Arguments.of(
                    "depth in inline fragments", "{...{" + inner(deep(12)) + "}}", "{...{" + inner(deep(13)) + "}}"),
            Arguments.of("introspection depth", "{__schema" + deep(19) + "}", "{__schema" + deep(20) + "}"),
            Arguments.of(
                    "depth beside introspection",
                    "{__schema{a} " + inner(deep(12)) + "}",
                    "{__schema{a} " + inner(deep(13)) + "}"),
            Arguments.of("aliases", "{n{" + many(30, "x%d: a") + "}}", "{n{" + many(31, "x%d: a") + "}}"),
            Arguments.of(
                    "aliases in a fragment",
                    "{n{y: b ...F} m{...F}} " + fragment("F", "{" + many(29, "x%d: a") + "}"),
                    "{n{y: b ...F} m{...F}} " + fragment("F", "{" + many(30, "x%d: a") + "}")),
            Arguments.of("root fields", "{" + many(20, "f%d") + "}", "{" + many(21, "f%d") + "}"),
            Arguments.of(
                    "root fields in fragments",
                    "{a ...F ...{" + many(10, "g%d") + "}} " + fragment("F", "{" + many(9, "f%d") + "}"),
                    "{a ...F ...{" + many(10, "g%d") + "}} " + fragment("F", "{" + many(10, "f%d") + "}")),
            Arguments.of("directives", "{a " + many(20, "@d%d ") + "}", "{a " + many(21, "@d%d ") + "}"),
            Arguments.of(
                    "directives everywhere",
                    "query Q($v: Int @d) @d {a @d ...F @d ...@d{" + "b " + many(14, "@d%d ")
                            + "}} fragment F on X @d {c}",
                    "query Q($v: Int @d) @d {a @d ...F @d ...@d{" + "b " + many(15, "@d%d ")
                            + "}} fragment F on X @d {c}"),
            Arguments.of("fields", "{n{" + many(999, "f%d ") + "}}", "{n{" + many(1000, "f%d ") + "}}"),
            Arguments.of(
                    "fields with fragments written out",
                    "{a{...F} b{...F} c} " + fragment("F", "{" + many(498, "f%d ") + "}") + "",
                    "{a{...F} b{...F} c d e} " + fragment("F", "{" + many(498, "f%d ") + "}")));

    @ParameterizedTest(name = "{0}")
    @FieldSource("AT_THE_LIMIT")
    void atTheLimit(String name, String allowed, String refused) {
        assertEquals(List.of(), messages(allowed));
        var errors = check(refused);
        assertEquals(1, errors.size(), errors.toString());
        assertEquals("LIMIT_EXCEEDED", errors.getFirst().getExtensions().get("code"));
    }

    @Test
    void aRefusalSaysHowMuchIsAllowed() {
        assertEquals(
                List.of(
                        "The operation nests fields 13 levels deep; at most 12 are allowed. Begin at what lies deeper, by its `id` or `slug`."),
                messages(deep(13)));
        assertEquals(1, check(deep(13)).getFirst().getLocations().size());
    }

    @Test
    void theIntrospectionOfGraphiqlIsAllowed() {
        String query = IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                .inputValueDeprecation(true)
                .typeRefFragmentDepth(9));
        assertEquals(List.of(), messages(query));
    }

    /** By the whole service: validation comes first, and must not be what explodes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: next{...F%d} b: next{...F%<d}",
                "next{...F%d} next{...F%<d}",
                "next{...F%d ...{next{...F%<d}}}"
            })
    void aFragmentBombIsRefusedInMilliseconds(String selection) {
        String bomb = "{node{...F0}} "
                + IntStream.range(0, 30)
                        .mapToObj(i -> fragment("F" + i, "{" + selection.formatted(i + 1) + "}")
                                .replace(" X ", " Node "))
                        .collect(Collectors.joining(" "))
                + " fragment F30 on Node {name}";
        var toy = ToyGraphQL.build(limits);
        var result = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> toy.execute(bomb));
        assertEquals(
                ErrorCode.LIMIT_EXCEEDED,
                new ErrorTranslator(toy.getGraphQLSchema(), new GraphQLRequest(bomb, null, Map.of(), Map.of()))
                        .translate(result.getErrors())
                        .getFirst()
                        .code());
        assertTrue(
                messages(bomb).toString().contains("countless fields"),
                messages(bomb).toString());
    }

    @Test
    void circlesAndUnknownFragmentsAreLeftToValidation() {
        assertEquals(List.of(), messages("{a{...F ...Nowhere}} fragment F on X {b{...G}} fragment G on X {c{...F}}"));
    }

    @Test
    void everyOperationCounts() {
        assertEquals(1, check("query Small {a} query Large " + deep(13)).size());
        assertEquals(
                2,
                check("query Large " + deep(13) + " query Larger " + deep(14)).size());
    }

    @Test
    void everyLimitThatIsExceededIsNamed() {
        assertEquals(
                3,
                messages("{" + many(31, "x%d: a") + " " + inner(deep(13)) + "}").size());
    }

    private List<GraphQLError> check(String query) {
        return limits.errors(Parser.parse(query));
    }

    private List<String> messages(String query) {
        return check(query).stream().map(GraphQLError::getMessage).toList();
    }

    /** So many levels of fields, with the braces around them. */
    private static String deep(int levels) {
        return "{a".repeat(levels) + "}".repeat(levels);
    }

    private static String inner(String braced) {
        return braced.substring(1, braced.length() - 1);
    }

    private static String many(int count, String pattern) {
        return IntStream.range(0, count).mapToObj(pattern::formatted).collect(Collectors.joining(" "));
    }

    private static String fragment(String name, String selection) {
        return "fragment " + name + " on X " + selection;
    }
}
