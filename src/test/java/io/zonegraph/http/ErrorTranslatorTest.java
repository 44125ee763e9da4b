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
            quoteCharacter = '`',
            value = {
                "{                                        | GRAPHQL_PARSE_FAILED      | Invalid syntax with offending token '<EOF>' at line 1 column 2",
                "{hello                                   | GRAPHQL_PARSE_FAILED      | Invalid syntax with offending token '<EOF>' at line 1 column 7",
                "{hello(\"hunter2\")}                     | GRAPHQL_PARSE_FAILED      | Invalid syntax with offending token at line 1 column 8",
                "{hello hunter2-}                         | GRAPHQL_PARSE_FAILED      | Invalid syntax with ANTLR error 'token recognition error at: '-}'' at line 1 column 15",
                "                                         | GRAPHQL_PARSE_FAILED      | Invalid syntax with offending token '<EOF>' at line 1 column 1",
                "{nope}                                   | GRAPHQL_VALIDATION_FAILED | Field 'nope' in type 'Query' is undefined",
                "{node}                                   | GRAPHQL_VALIDATION_FAILED | Subselection required for type 'Node' of field 'node'",
                "{hello(a: 1)}                            | GRAPHQL_VALIDATION_FAILED | Unknown field argument 'a'",
                "{required}                               | GRAPHQL_VALIDATION_FAILED | Missing field argument 'number'",
                "{required(number: \"hunter2\")}          | GRAPHQL_VALIDATION_FAILED | argument 'number' is not a valid 'Int'",
                "{required(number: null)}                 | GRAPHQL_VALIDATION_FAILED | Null value for non-null field argument 'number'",
                "{echo(number: 99999999999)}              | GRAPHQL_VALIDATION_FAILED | argument 'number' is not a valid 'Int' - Expected value to be in the integer range",
                "{echo(kind: hunter2)}                    | GRAPHQL_VALIDATION_FAILED | argument 'kind' is not a valid 'Kind' - Literal value not in allowable values for enum 'Kind'",
                "{echo(filter: {number: 1})}              | GRAPHQL_VALIDATION_FAILED | argument 'filter' is missing required fields '[name]'",
                "{echo(filter: {name: \"hunter2\" x: 1})} | GRAPHQL_VALIDATION_FAILED | argument 'filter' contains a field not in 'Filter': 'x'",
                "{echo(list: [1, \"hunter2\"])}           | GRAPHQL_VALIDATION_FAILED | argument 'list[1]' is not a valid 'Int'",
                "{echo(one: {a: 1 b: 2})}                 | GRAPHQL_VALIDATION_FAILED | Exactly one key must be specified for OneOf type 'One'.",
                "query($n: Int = \"hunter2\") {echo(number: $n)} | GRAPHQL_VALIDATION_FAILED | Bad default value for type 'Int'",
                "{...F}                                   | GRAPHQL_VALIDATION_FAILED | Undefined fragment 'F'",
                "query A {hello} query B {hello}          | OPERATION_RESOLUTION_FAILED | Must provide operation name if query contains multiple operations.",
                "{__schema{types{fields{type{fields{name}}}}}} | LIMIT_EXCEEDED       | This introspection query asks for too much. Ask for each list once.",
                "{missing{name}}                          | INTERNAL_ERROR            | A fault of this service; its log tells more under the trace id.",
            })
    void ofDocuments(String query, ErrorCode code, String message) {
        var error = first(query == null ? "" : query, "{}");
        assertEquals(code + ": " + message, error.code() + ": " + error.message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$v: Int     | number | {\"v\": \"hunter2\"}             | Variable 'v' has an invalid value: Expected a value that can be converted to type 'Int'",
                "$v: Int     | number | {\"v\": 99999999999}             | Variable 'v' has an invalid value: Expected value to be in the integer range",
                "$v: Int     | number | {\"v\": {\"a\": \"hunter2\"}}    | Variable 'v' has an invalid value: Expected a value that can be converted to type 'Int'",
                "$v: String  | text   | {\"v\": {\"a\": \"hunter2\"}}    | Variable 'v' has an invalid value: Expected a String input",
                "$v: Kind    | kind   | {\"v\": \"hunter2\"}             | Variable 'v' has an invalid value: Invalid input for enum 'Kind'.",
                "$v: Kind    | kind   | {\"v\": 7}                       | Variable 'v' has an invalid value: Invalid input for enum 'Kind'.",
                "$v: Filter  | filter | {\"v\": \"hunter2\"}             | Variable 'v' has an invalid value: Expected an input object",
                "$v: Filter  | filter | {\"v\": {\"number\": 1}}         | Field 'name' must not be null: its type is 'String!'",
                "$v: Filter  | filter | {\"v\": {\"name\": \"a\", \"x\": 1}} | The variables input contains a field name 'x' that is not defined for input object type 'Filter'",
                "$v: Int!    | number | {}                               | Variable 'v' must not be null: its type is 'Int!'",
                "$v: Int!    | number | {\"v\": null}                    | Variable 'v' must not be null: its type is 'Int!'",
                "$v: [Int!]  | list   | {\"v\": [1, null]}               | Variable 'v' has an invalid value: Must not be null: its type is 'Int!'",
                "$v: One     | one    | {\"v\": {\"a\": 1, \"b\": 2}}    | Exactly one key must be specified for OneOf type 'One'.",
                "$v: One     | one    | {\"v\": {\"a\": null}}           | OneOf type field 'One.a' must be non-null.",
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
                "LIMIT_EXCEEDED: The document is too long. Send fewer fields, or several requests.",
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
        var result = TOY.execute(ExecutionInput.newExecutionInput(query)
                .locale(Locale.ROOT)
                .variables(JsonReader.object(CharBuffer.wrap(variables.toCharArray()), "")));
        return ErrorTranslator.translate(result.getErrors());
    }
}
