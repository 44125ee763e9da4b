package io.zonegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.ExecutionInput;
import graphql.GraphQL;
import io.quarkus.runtime.StartupEvent;
import io.zonegraph.graph.ErrorCode;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of every kind of error, as graphql-java and the database really raise it. */
class ErrorTranslatorTest {

    private static final GraphQL TOY = ToyGraphQL.build(new DocumentLimits(TestLimits.DEFAULTS));

    private static final Locale DEFAULT = Locale.getDefault();

    /** graphql-java has German messages and takes them where the server's language is German. */
    @BeforeAll
    static void speakGerman() {
        Locale.setDefault(Locale.GERMAN);
    }

    @AfterAll
    static void speakAsBefore() {
        Locale.setDefault(DEFAULT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{                                        | GRAPHQL_PARSE_FAILED      | The document ends at line 1, column 2 where more must follow. Close what is open.",
                "{hello                                   | GRAPHQL_PARSE_FAILED      | The document ends at line 1, column 7 where more must follow. Close what is open.",
                "{hello(\"hunter2\")}                     | GRAPHQL_PARSE_FAILED      | The document is not GraphQL at line 1, column 8. Check the names, quotes and brackets there.",
                "{hello(a: \"hunter2)}                   | GRAPHQL_PARSE_FAILED      | The document is not GraphQL at line 1, column 11. Check the names, quotes and brackets there.",
                "{hello hunter2-}                         | GRAPHQL_PARSE_FAILED      | The document is not GraphQL at line 1, column 15. Check the names, quotes and brackets there.",
                "                                         | GRAPHQL_PARSE_FAILED      | The document ends at line 1, column 1 where more must follow. Close what is open.",
                "{nope}                                   | GRAPHQL_VALIDATION_FAILED | `Query` has no field `nope`. Did you mean `node`?",
                "{node}                                   | GRAPHQL_VALIDATION_FAILED | `node` is a `Node`. Say which of its fields you want: `node { name }`.",
                "{hello(a: 1)}                            | GRAPHQL_VALIDATION_FAILED | `hello` has no argument `a`. It takes none.",
                "{required}                               | GRAPHQL_VALIDATION_FAILED | `required(number)` is null or not given; it must be a whole number from -2147483648 to 2147483647.",
                "{required(number: \"hunter2\")}          | GRAPHQL_VALIDATION_FAILED | `required(number)` is a text; it must be a whole number from -2147483648 to 2147483647.",
                "{required(number: null)}                 | GRAPHQL_VALIDATION_FAILED | `required(number)` is null or not given; it must be a whole number from -2147483648 to 2147483647.",
                "{echo(number: 99999999999)}              | GRAPHQL_VALIDATION_FAILED | `echo(number)` is a number; it must be a whole number from -2147483648 to 2147483647.",
                "{echo(kind: hunter2)}                    | GRAPHQL_VALIDATION_FAILED | `echo(kind)` is none of the values of `Kind`. They are `CITY` and `PARK`.",
                "{echo(filter: {number: 1})}              | GRAPHQL_VALIDATION_FAILED | `echo(filter)` lacks `name`, which must be a text.",
                "{echo(filter: {name: \"hunter2\" x: 1})} | GRAPHQL_VALIDATION_FAILED | `echo(filter)` has a field `x`, which `Filter` has not. It has `name`, `number` and `and`.",
                "{echo(list: [1, \"hunter2\"])}           | GRAPHQL_VALIDATION_FAILED | `echo(list[1])` is a text; it must be a whole number from -2147483648 to 2147483647.",
                "{echo(one: {a: 1 b: 2})}                 | GRAPHQL_VALIDATION_FAILED | `echo(one)` has 2 fields; it must have exactly one of `a` or `b`.",
                "query($n: Int = \"hunter2\") {echo(number: $n)} | GRAPHQL_VALIDATION_FAILED | The default of `$n` is a text; it must be a whole number from -2147483648 to 2147483647.",
                "{...F}                                   | GRAPHQL_VALIDATION_FAILED | The document has no fragment `F`. Define it: `fragment Name on Type { ... }`.",
                "query A {hello} query B {hello}          | OPERATION_RESOLUTION_FAILED | The document has several operations. Name the one to execute in `operationName`: `A` or `B`.",
                "{__schema{types{fields{type{fields{name}}}}}} | LIMIT_EXCEEDED       | An introspection query may ask for `__schema` once, for `__type` once, and within them for `fields`, `inputFields`, `interfaces` and `possibleTypes` once each, and come to 500 fields. Ask for further types in further requests.",
                "{missing{name}}                          | INTERNAL_ERROR            | A fault of this service; its log tells more under the trace id.",
            })
    void ofDocuments(String query, ErrorCode code, String message) {
        var error = first(query == null ? "" : query, "{}");
        assertEquals(code + ": " + message, error.code() + ": " + error.message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "$v: Int     | number | {\"v\": \"hunter2\"}             | `$v` is a text; it must be a whole number from -2147483648 to 2147483647.",
                "$v: Int     | number | {\"v\": 99999999999}             | `$v` is a number; it must be a whole number from -2147483648 to 2147483647.",
                "$v: Int     | number | {\"v\": {\"a\": \"hunter2\"}}    | `$v` is an object; it must be a whole number from -2147483648 to 2147483647.",
                "$v: String  | text   | {\"v\": {\"a\": \"hunter2\"}}    | `$v` is an object; it must be a text.",
                "$v: Kind    | kind   | {\"v\": \"hunter2\"}             | `$v` is none of the values of `Kind`. They are `CITY` and `PARK`.",
                "$v: Kind    | kind   | {\"v\": 7}                       | `$v` is a number; it must be a value of `Kind`. They are `CITY` and `PARK`.",
                "$v: Filter  | filter | {\"v\": \"hunter2\"}             | `$v` is a text; it must be an object of the type `Filter`.",
                "$v: Filter  | filter | {\"v\": {\"number\": 1}}         | `$v` lacks `name`, which must be a text.",
                "$v: Filter  | filter | {\"v\": {\"name\": \"a\", \"x\": 1}} | `$v` has a field `x`, which `Filter` has not. It has `name`, `number` and `and`.",
                "$v: Int!    | number | {}                               | `$v` is not given; it must be a whole number from -2147483648 to 2147483647.",
                "$v: Int!    | number | {\"v\": null}                    | `$v` is null; it must be a whole number from -2147483648 to 2147483647.",
                "$v: [Int!]  | list   | {\"v\": [1, null]}               | `$v[1]` is null; it must be a whole number from -2147483648 to 2147483647.",
                "$v: One     | one    | {\"v\": {\"a\": 1, \"b\": 2}}    | `$v` has 2 fields; it must have exactly one of `a` or `b`.",
                "$v: One     | one    | {\"v\": {\"a\": null}}           | `$v.a` is null; it must be a whole number from -2147483648 to 2147483647.",
            })
    void ofVariables(String variable, String argument, String variables, String message) {
        var error = first("query(" + variable + ") {echo(" + argument + ": $v)}", variables);
        assertEquals("BAD_USER_INPUT: " + message, error.code() + ": " + error.message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bug       | INTERNAL_ERROR       | true",
                "circle    | INTERNAL_ERROR       | true",
                "input     | BAD_USER_INPUT       | false",
                "cursor    | BAD_CURSOR           | false",
                "rejected  | OVERLOADED           | false",
                "timeout   | DEADLINE_EXCEEDED    | false",
                "pool      | OVERLOADED           | false",
                "pool-away | DATABASE_UNAVAILABLE | true",
                "engine    | DATABASE_UNAVAILABLE | true",
                "refused   | DATABASE_UNAVAILABLE | false",
                "sql-57014 | DEADLINE_EXCEEDED    | false",
                "sql-25P03 | DEADLINE_EXCEEDED    | false",
                "sql-55P03 | OVERLOADED           | false",
                "sql-40001 | OVERLOADED           | false",
                "sql-40P01 | OVERLOADED           | false",
                "sql-53300 | OVERLOADED           | false",
                "sql-08006 | DATABASE_UNAVAILABLE | true",
                "sql-57P01 | DATABASE_UNAVAILABLE | true",
                "sql-53100 | DATABASE_UNAVAILABLE | true",
                "sql-28P01 | DATABASE_UNAVAILABLE | true",
                "sql-3D000 | DATABASE_UNAVAILABLE | true",
                "sql-08001 | DATABASE_UNAVAILABLE | true",
                "sql-22003 | BAD_USER_INPUT       | false",
                "sql-42P01 | INTERNAL_ERROR       | true",
                "sql-22021 | BAD_USER_INPUT       | false",
                "sql-42601 | INTERNAL_ERROR       | true",
                "sql-23505 | INTERNAL_ERROR       | true",
            })
    void ofExceptions(String how, ErrorCode code, boolean logged) {
        var error = first("{a: fail(how: \"" + how + "\")}", "{}");
        assertEquals(code, error.code());
        assertEquals(List.of("a"), error.path());
        assertEquals(1, error.locations().size());
        if (logged) {
            assertNotNull(error.fault());
        } else {
            assertNull(error.fault());
        }
        assertSafe(error.message());
    }

    @Test
    void ofTokens() {
        new ParserLimits().set(new StartupEvent(), TestLimits.DEFAULTS);
        var error = first("{" + "hello ".repeat(4000) + "}", "{}");
        assertEquals(
                "LIMIT_EXCEEDED: The document has more than the 4000 tokens allowed. Send long lists as variables, or several requests.",
                error.code() + ": " + error.message());
    }

    private static void assertSafe(String message) {
        assertFalse(message.contains(Failures.SECRET), message);
        assertFalse(message.matches(".*\\b(select|java|graphql\\.|Exception|Value\\{).*"), message);
        assertTrue(message.length() < 350, message);
    }

    private static WireError first(String query, String variables) {
        var error = translate(query, variables).getFirst();
        assertSafe(error.message());
        return error;
    }

    private static List<WireError> translate(String query, String variables) {
        var values = JsonReader.object(CharBuffer.wrap(variables.toCharArray()), "");
        var result = TOY.execute(
                ExecutionInput.newExecutionInput(query).locale(Locale.ROOT).variables(values));
        var request = new GraphQLRequest(query, null, values, Map.of());
        return new ErrorTranslator(TOY.getGraphQLSchema(), request).translate(result.getErrors());
    }
}
