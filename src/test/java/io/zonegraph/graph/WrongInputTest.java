package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.graph.run.EngineWatch;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments that cannot be answered and are too long or too strange to write down; the others are in WrongRequestsTest. */
@QuarkusTest
class WrongInputTest {

    @Inject
    Asking asking;

    @Inject
    EngineWatch sql;

    @Test
    void a_number_with_an_exponent_beyond_all_numbers_is_refused() {
        RequestException refused = assertThrows(
                RequestException.class,
                () -> asking.ask(
                        "{ parks(filter: {investment: {currency: \"USD\", gte: 1e-999999999}}) { totalCount } }"));
        assertTrue(String.valueOf(refused.getMessage()).contains("an exponent beyond all numbers"));
    }

    /** Written out it would fill the memory. */
    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e65"})
    void a_number_of_too_many_digits_is_refused(String number) {
        AssertionError refused = assertThrows(
                AssertionError.class,
                () -> asking.ask(
                        "{ parks(filter: {investment: {currency: \"USD\", gte: " + number + "}}) { totalCount } }"));
        assertTrue(String.valueOf(refused.getMessage()).contains("\"153.8\""), refused.getMessage());
        assertThrows(
                AssertionError.class,
                () -> asking.ask(
                        "query ($least: Decimal) { parks(filter: {investment: {currency: \"USD\", gte: $least}}) { totalCount } }",
                        Map.of("least", number)));
    }

    /** PostgreSQL takes offsets of less than 16 hours; ISO 8601 and Java take 18. */
    @Test
    void an_instant_is_the_same_by_any_offset() {
        String changes = "{ changes(since: \"%s\") { totalCount } }";
        assertEquals(
                asking.ask(changes.formatted("2026-10-31T08:00:00Z")),
                asking.ask(changes.formatted("2026-11-01T00:00:00+16:00")));
    }

    @Test
    void a_filter_that_nests_too_deep_is_refused() {
        RequestException refused = assertThrows(
                RequestException.class,
                () -> asking.ask(
                        "{ parks(filter: " + "{not: ".repeat(13) + "{}" + "}".repeat(13) + ") { totalCount } }"));
        assertEquals(ErrorCode.LIMIT_EXCEEDED, refused.code());
    }

    @ParameterizedTest
    @CsvSource({"1000, true", "1001, false"})
    void a_list_of_too_many_values_is_refused(int values, boolean allowed) {
        Map<String, Object> filter = Map.of("slug", Map.of("in", Collections.nCopies(values, "x")));
        String query = "query ($filter: ParkFilter) { parks(filter: $filter) { totalCount } }";
        if (allowed) {
            assertEquals(
                    0,
                    asking.ask(query, Map.of("filter", filter))
                            .data()
                            .at("/parks/totalCount")
                            .asInt());
            return;
        }
        RequestException refused =
                assertThrows(RequestException.class, () -> asking.ask(query, Map.of("filter", filter)));
        assertEquals(ErrorCode.LIMIT_EXCEEDED, refused.code());
    }

    @Test
    void a_filter_of_too_many_conditions_is_refused() {
        String conditions = "{slug: {eq: \"x\"}}".repeat(125);
        RequestException refused = assertThrows(
                RequestException.class,
                () -> asking.ask("{ parks(filter: {or: [" + conditions + "]}) { totalCount } }"));
        assertEquals(ErrorCode.LIMIT_EXCEEDED, refused.code());
    }

    @Test
    void a_cursor_of_another_order_is_refused_before_any_sql() {
        String cursor = asking.ask("{ parks(first: 1) { pageInfo { endCursor } } }")
                .at("/parks/pageInfo/endCursor")
                .asText();
        long statements = sql.statements();
        RequestException refused = assertThrows(
                RequestException.class,
                () -> asking.ask(
                        "query ($after: String) { parks(after: $after, orderBy: [{field: AREA_HECTARES}]) { totalCount } }",
                        Map.of("after", cursor)));
        assertEquals(ErrorCode.BAD_CURSOR, refused.code());
        assertEquals(statements, sql.statements());
    }

    @Test
    void more_ids_than_a_page_holds_are_refused() {
        RequestException refused = assertThrows(
                RequestException.class,
                () -> asking.ask(
                        "query ($ids: [ID!]!) { nodes(ids: $ids) { slug } }",
                        Map.of("ids", Collections.nCopies(101, "UGFyazox"))));
        assertEquals(ErrorCode.BAD_USER_INPUT, refused.code());
    }

    @ParameterizedTest
    @CsvSource({"park", "city", "deal", "event", "organisation", "source"})
    void an_unknown_slug_is_null_and_no_error(String field) {
        assertTrue(asking.ask("{ " + field + "(slug: \"no-such-slug\") { slug } }")
                .get(field)
                .isNull());
    }

    /** Each row has one id, whatever else can be read as it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "City:0%s", "City:+%s", "City: %s", "city:%s", "CITY:%s", "Node:%s", "RegisteredNode:%s", "Name:%s",
                "Link:%s", "OtherOrganisation:%s", "City:%s ", "City:%s:1", "City%s", "City:0", "City:-%s", "City:%s.0"
            })
    void what_is_not_the_id_of_a_row_is_refused(String form) {
        String id = asking.ask("{ city(slug: \"hai-phong\") { id } }")
                .at("/city/id")
                .asText();
        String row = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8).replace("City:", "");
        String other = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(form.formatted(row).getBytes(StandardCharsets.UTF_8));
        for (String spelling : List.of(other, id + "=", id + "==", id.substring(1))) {
            for (String query : List.of(
                    "query ($id: ID!) { node(id: $id) { slug } }",
                    "query ($id: ID!) { nodes(ids: [$id]) { slug } }",
                    "query ($id: ID!) { city(id: $id) { slug } }",
                    "query ($id: ID!) { cities(filter: {id: {eq: $id}}) { totalCount } }",
                    "query ($id: ID!) { allNodes(filter: {id: {in: [$id]}}) { totalCount } }",
                    "query ($id: ID!) { neighbourhood(id: $id) { cut } }",
                    "query ($id: ID!) { paths(from: $id, toSlug: \"hanssip\") { length } }",
                    "query ($id: ID!) { compare(ids: [$id], properties: [AREA]) { property } }",
                    "query ($id: ID!) { parks(orderBy: {field: DISTANCE, from: {node: $id}}) { totalCount } }")) {
                RequestException refused = assertThrows(
                        RequestException.class, () -> asking.ask(query, Map.of("id", spelling)), query + spelling);
                assertEquals(ErrorCode.BAD_USER_INPUT, refused.code(), query);
            }
        }
    }

    @Test
    void nested_arguments_are_refused_even_where_no_row_reaches_them() {
        RequestException refused = assertThrows(
                RequestException.class,
                () -> asking.ask(
                        "{ cities(filter: {slug: {eq: \"none\"}}) { nodes { parks(first: 0) { totalCount nodes { slug } } } } }"));
        assertEquals(ErrorCode.BAD_USER_INPUT, refused.code());
    }
}
