package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.graph.run.EngineWatch;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments that cannot be answered get a code and a word on what to do, and reach no SQL. */
@QuarkusTest
class WrongInputTest {

    @Inject
    Asking asking;

    @Inject
    EngineWatch sql;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            parks(first: 0) { totalCount }                                       | BAD_USER_INPUT  | from 1 to 100
            parks(first: 101) { totalCount }                                     | BAD_USER_INPUT  | from 1 to 100
            parks(last: 101) { totalCount }                                      | BAD_USER_INPUT  | from 1 to 100
            parks(first: -1) { totalCount }                                      | BAD_USER_INPUT  | from 1 to 100
            parks(first: 1, last: 1) { totalCount }                              | BAD_USER_INPUT  | takes either `first` and `after`
            parks(first: 1, before: "x") { totalCount }                          | BAD_USER_INPUT  | takes either `first` and `after`
            parks(after: "x") { totalCount }                                     | BAD_CURSOR      | cursor
            parks(after: "!") { totalCount }                                     | BAD_CURSOR      | is no cursor
            parks(after: "") { totalCount }                                      | BAD_CURSOR      | Leave it out
            parks(after: "x") { totals { count } }                               | BAD_CURSOR      | cursor
            parks(first: 0) { totals { count } }                                 | BAD_USER_INPUT  | from 1 to 100
            park { name }                                                        | BAD_USER_INPUT  | either `id` or `slug`
            park(id: "UGFyazox", slug: "hanssip") { name }                       | BAD_USER_INPUT  | either `id` or `slug`
            park(id: "hanssip") { name }                                         | BAD_USER_INPUT  | is no id
            park(id: "Q2l0eTox") { name }                                        | BAD_USER_INPUT  | id of a City
            node(id: "") { slug }                                                | BAD_USER_INPUT  | is no id
            parks(filter: {areaHectares: {gte: null}}) { totalCount }            | BAD_USER_INPUT  | isNull
            parks(filter: {city: null}) { totalCount }                           | BAD_USER_INPUT  | isNull
            parks(filter: {id: {in: ["x"]}}) { totalCount }                      | BAD_USER_INPUT  | is no id
            parks(filter: {location: {near: {place: {point: {latitude: 91, longitude: 0}}, withinKilometres: 1}}}) { totalCount } | BAD_USER_INPUT | from -90 to 90
            parks(filter: {location: {near: {place: {point: {latitude: 1, longitude: 0}}, withinKilometres: 0}}}) { totalCount } | BAD_USER_INPUT | more than 0
            parks(filter: {location: {near: {place: {point: {latitude: 1, longitude: 0}}, withinKilometres: 20039}}}) { totalCount } | BAD_USER_INPUT | more than 0 and at most 20038
            parks(filter: {location: {within: {south: 1, north: 91, west: 0, east: 1}}}) { totalCount } | BAD_USER_INPUT | within.north)` is 91.0; it must be from -90 to 90
            parks(filter: {location: {near: {place: {node: "RGVhbDox"}, withinKilometres: 1}}}) { totalCount } | BAD_USER_INPUT | has a place on the map
            parks(filter: {location: {within: {south: 2, north: 1, west: 0, east: 1}}}) { totalCount } | BAD_USER_INPUT | north
            parks(orderBy: [{field: DISTANCE}]) { totalCount }                    | BAD_USER_INPUT  | needs `from`
            parks(orderBy: [{field: NAME}, {field: NAME}]) { totalCount }         | BAD_USER_INPUT  | twice
            parks(orderBy: [{field: NAME}, {field: SLUG}, {field: KIND}, {field: STATUS}, {field: CITY_NAME}, {field: DEALS_COUNT}]) { totalCount } | BAD_USER_INPUT | at most 5
            parks(filter: {investment: {gte: "1"}}) { totalCount }                | BAD_USER_INPUT  | give `currency`
            parks(orderBy: [{field: INVESTMENT}]) { totalCount }                  | BAD_USER_INPUT  | INVESTMENT needs `currency`
            parks(orderBy: [{field: LAND_PRICE, currency: "usd"}]) { totalCount } | BAD_USER_INPUT  | three capital letters
            deals(orderBy: [{field: AMOUNTS}]) { totalCount }                     | BAD_USER_INPUT  | AMOUNTS_COUNT sorts by how many
            deals(orderBy: [{field: NAME, currency: "USD"}]) { totalCount }       | BAD_USER_INPUT  | NAME is none
            deals(orderBy: [{field: AMOUNTS, currency: "USD"}, {field: AMOUNTS, currency: "USD"}]) { totalCount } | BAD_USER_INPUT | twice
            deals(filter: {signedOn: {possibly: {gte: null}}}) { totalCount }     | BAD_USER_INPUT  | isNull
            deals(filter: {signedOn: {certainly: null}}) { totalCount }           | BAD_USER_INPUT  | isNull
            deals(filter: {hasUmbrella: null}) { totalCount }                     | BAD_USER_INPUT  | Leave it out
            deals(filter: {parties: {someEdge: {role: null}}}) { totalCount }     | BAD_USER_INPUT  | Leave it out
            deals(filter: {parties: {edge: {node: {organisation: {}}}}}) { totalCount } | BAD_USER_INPUT | `some`, `none`
            parks(filter: {deals: {where: {kind: {eq: LOAN}}}}) { totalCount }    | BAD_USER_INPUT  | `some`, `none`
            deals { groups(by: []) { count } }                                    | BAD_USER_INPUT  | one or two
            deals { groups(by: [{field: KIND}, {field: KIND}]) { count } }        | BAD_USER_INPUT  | one or two
            deals { groups(by: [{field: KIND}, {field: STAGE}, {field: BINDING}]) { count } } | BAD_USER_INPUT | one or two
            deals { groups(by: [{field: KIND, per: YEAR}]) { count } }            | BAD_USER_INPUT  | KIND is none
            deals { groups(by: [{field: KIND}], orderBy: {field: AMOUNTS, role: TOTAL}) { count } } | BAD_USER_INPUT | AMOUNTS needs `currency`
            deals { groups(by: [{field: KIND}], orderBy: {field: AMOUNTS, currency: "us", role: TOTAL}) { count } } | BAD_USER_INPUT | three capital letters
            deals { groups(by: [{field: KIND}], orderBy: {field: AMOUNTS, currency: "USD"}) { count } } | BAD_USER_INPUT | AMOUNTS needs `role`
            deals { groups(by: [{field: KIND}], orderBy: {field: AREA_HECTARES, currency: "USD"}) { count } } | BAD_USER_INPUT | AREA_HECTARES is none
            deals { groups(by: [{field: KIND}], orderBy: {field: AREA_HECTARES, role: TOTAL}) { count } } | BAD_USER_INPUT | AREA_HECTARES has none
            deals { groups(by: [{field: KIND}], orderBy: {field: COUNT, measure: SUM}) { count } } | BAD_USER_INPUT | COUNT is none
            deals { groups(by: [{field: KIND}], order: KEY, orderBy: {field: COUNT}) { count } } | BAD_USER_INPUT | without `order`
            deals { groups(by: [{field: KIND}], first: 0) { count } }             | BAD_USER_INPUT  | 1 to 1000
            deals { groups(by: [{field: KIND}], first: 1001) { count } }          | BAD_USER_INPUT  | 1 to 1000
            parks(filter: {areaHectares: {isNull: null}}) { totalCount }         | BAD_USER_INPUT  | Leave it out
            parks(filter: {establishedOn: {isNull: null}}) { totalCount }        | BAD_USER_INPUT  | Leave it out
            parks(filter: {slug: {contains: null}}) { totalCount }               | BAD_USER_INPUT  | Leave it out
            parks(filter: {kind: {in: null}}) { totalCount }                     | BAD_USER_INPUT  | Leave it out
            cities(first: 100) { nodes { parks { groups(by: [{field: KIND}], first: 1000) { count } } } } | LIMIT_EXCEEDED | groups
            cities(first: 100) { nodes { parks(first: 100) { nodes { name } } } } | LIMIT_EXCEEDED  | smaller pages
            """)
    void is_refused_with_a_code(String field, ErrorCode code, String words) {
        RequestException refused = assertThrows(RequestException.class, () -> asking.ask("{ " + field + " }"));
        assertEquals(code, refused.code());
        assertTrue(String.valueOf(refused.getMessage()).contains(words), refused.getMessage());
    }

    /** Written out it would fill the memory. */
    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e65"})
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
        String conditions = "{slug: {eq: \"x\"}}".repeat(101);
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

    /** Rows of Name, Link, Claim and of no kind at all. */
    @ParameterizedTest
    @CsvSource({"TmFtZTox", "TGluazox", "Q2xhaW06MQ", "Tm90aGluZzox"})
    void an_id_of_what_is_no_node_is_null_and_no_error(String id) {
        assertTrue(
                asking.ask("{ node(id: \"" + id + "\") { slug } }").get("node").isNull());
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
