package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor is one of a row as it was read, or it is refused as a cursor. */
@QuarkusTest
class CursorsTest {

    /** Orders, and which of the values that are tried below their first key may be. */
    private static final Map<String, String> ORDERS = Map.of(
            "[]", "[^\\x00]*",
            "{field: NAME}", "[^\\x00]*",
            "{field: SLUG}", "[^\\x00]*",
            "{field: KIND}", "[^\\x00]*",
            "{field: CITY}", "[^\\x00]*",
            "{field: AREA_HECTARES}", "-1|9+",
            "{field: LEASABLE_AREA_HECTARES, nulls: FIRST}", "-1|9+",
            "{field: ESTABLISHED_ON}", "none",
            "{field: DEALS}", "-1",
            "{field: DISTANCE, from: {point: {latitude: 20, longitude: 106}}}", "-1|9+");

    @Inject
    Asking asking;

    @Test
    void that_are_altered_in_any_place_are_refused() {
        for (String order : ORDERS.keySet()) {
            String cursor = cursor(order);
            for (int place = 0; place < cursor.length(); place++) {
                assertBad(order, cursor.substring(0, place));
                char other = cursor.charAt(place) == 'A' ? 'B' : 'A';
                assertBad(order, cursor.substring(0, place) + other + cursor.substring(place + 1));
            }
            assertBad(order, cursor + "A");
            assertBad(order, cursor + "=");
            assertBad(order, cursor + cursor);
        }
    }

    /** Forged so that the sum is right: no value of a wrong type comes as far as the database. */
    @ParameterizedTest
    @ValueSource(
            strings = {"x", "", "-1", "99999999999999999999", "1e400", "NaN", "\0", "2025-02-30", "-", "0x1", "infinity"
            })
    void that_hold_what_no_key_can_be_are_refused(String value) {
        for (String order : ORDERS.keySet()) {
            List<Optional<byte[]>> keys = keys(cursor(order));
            for (int key = 0; key < keys.size(); key++) {
                List<Optional<byte[]>> others = new ArrayList<>(keys);
                others.set(key, Optional.of(value.getBytes(StandardCharsets.UTF_8)));
                // The last key is the id, a whole number.
                if (value.matches(key < keys.size() - 1 ? ORDERS.get(order) : "-1")) {
                    asking.ask(query(order), Map.of("after", forged(order, others)));
                } else {
                    assertBad(order, forged(order, others));
                }
            }
            assertBad(order, forged(order, keys.subList(1, keys.size())));
            assertBad(
                    order,
                    forged(order, Stream.concat(keys.stream(), keys.stream()).toList()));
        }
    }

    /** What stands between the mark and the sum; empty where a value is unknown. */
    private static List<Optional<byte[]>> keys(String cursor) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
        bytes.position(8).limit(bytes.limit() - 4);
        List<Optional<byte[]>> keys = new ArrayList<>();
        while (bytes.hasRemaining()) {
            int length = bytes.getInt();
            byte[] key = new byte[Math.max(0, length)];
            bytes.get(key);
            keys.add(length < 0 ? Optional.empty() : Optional.of(key));
        }
        return keys;
    }

    private String forged(String order, List<Optional<byte[]>> keys) {
        try {
            ByteArrayOutputStream told = new ByteArrayOutputStream();
            told.write(Base64.getUrlDecoder().decode(cursor(order)), 0, 8);
            for (Optional<byte[]> key : keys) {
                int length = key.map(value -> value.length).orElse(-1);
                told.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
                key.ifPresent(told::writeBytes);
            }
            told.write(MessageDigest.getInstance("SHA-256").digest(told.toByteArray()), 0, 4);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(told.toByteArray());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** As cursors were before they had a sum. */
    @Test
    void of_old_are_refused() {
        String old = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("2d3f1a\u001f=An Duong\u001f=12".getBytes(StandardCharsets.UTF_8));
        assertBad("[]", old);
    }

    @Test
    void of_one_place_are_none_of_another() {
        String cursor = cursor("{field: DISTANCE, from: {park: {slug: {eq: \"Aa\"}}}}");
        assertBad("{field: DISTANCE, from: {park: {slug: {eq: \"BB\"}}}}", cursor);
    }

    /** Their orders read alike, but a place in one is none in the other. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cities                | parks
            parks                 | deals
            search(text: "hai",   | search(text: "shenzhen",
            search(text: "hai",   | search(text: "hai", lang: VI,
            changes(since: "2020-01-01T00:00:00Z", | changes(since: "2021-01-01T00:00:00Z",
            """)
    void of_one_list_are_none_of_another(String one, String other) {
        String cursor = asking.ask("{ it: " + first(one) + " { pageInfo { endCursor } } }")
                .at("/it/pageInfo/endCursor")
                .asText();
        String query = "query ($after: String) { it: " + first(other).replace("first: 1", "first: 1, after: $after")
                + " { pageInfo { endCursor } } }";
        RequestException refused =
                assertThrows(RequestException.class, () -> asking.ask(query, Map.of("after", cursor)), other);
        assertEquals(ErrorCode.BAD_CURSOR, refused.code());
    }

    /** Of each list of the data that is of a node, whatever way leads to the node. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeline",
                "claims",
                "deals",
                "parks",
                "events",
                "hosted",
                "deals(orderBy: {field: NAME, direction: DESC},",
                "zones"
            })
    void of_the_list_of_one_node_are_none_of_that_of_another(String list) {
        JsonNode one = asking.ask(
                        "{ city(slug: \"hai-phong\") { id it: " + first(list) + " { pageInfo { endCursor } } } }")
                .get("city");
        Map<String, Object> variables =
                Map.of("after", one.at("/it/pageInfo/endCursor").asText());
        for (String selected : List.of("pageInfo { hasPreviousPage }", "totalCount", "totals { count }")) {
            String it = "it: " + first(list).replace("first: 1", "first: 1, after: $after") + " { " + selected + " }";
            for (String own : List.of(
                    "city(slug: \"hai-phong\") { " + it + " }",
                    "node(id: \"" + one.get("id").asText() + "\") { ... on City { " + it + " } }",
                    "cities(filter: {slug: {in: [\"hai-phong\", \"none\"]}}) { nodes { " + it + " } }",
                    "park(slug: \"an-duong\") { city { " + it + " } }")) {
                asking.ask("query ($after: String) { " + own + " }", variables);
            }
            for (String other : List.of(
                    "city(slug: \"hanoi\") { " + it + " }",
                    "nodeBySlug(kind: CITY, slug: \"hanoi\") { ... on City { " + it + " } }",
                    "cities(filter: {slug: {eq: \"hanoi\"}}) { nodes { " + it + " } }",
                    "cities(filter: {slug: {in: [\"hai-phong\", \"hanoi\"]}}) { nodes { " + it + " } }",
                    "park(slug: \"hanssip\") { city { " + it + " } }")) {
                String query = "query ($after: String) { " + other + " }";
                RequestException refused =
                        assertThrows(RequestException.class, () -> asking.ask(query, variables), query);
                assertEquals(ErrorCode.BAD_CURSOR, refused.code(), query);
                assertTrue(String.valueOf(refused.getMessage()).contains("it(after)` belongs to the list"), query);
            }
        }
    }

    /** Two lists of one node may hold the same rows. */
    @Test
    void of_one_list_of_a_node_are_none_of_its_others() {
        String cursor = asking.ask("{ city(slug: \"hai-phong\") { events(first: 1) { pageInfo { endCursor } } } }")
                .at("/city/events/pageInfo/endCursor")
                .asText();
        RequestException refused = assertThrows(
                RequestException.class,
                () -> asking.ask(
                        "query ($after: String) { city(slug: \"hai-phong\") { hosted(after: $after) { totalCount } } }",
                        Map.of("after", cursor)));
        assertEquals(ErrorCode.BAD_CURSOR, refused.code());
    }

    private static String first(String list) {
        return list.contains("(") ? list + " first: 1)" : list + "(first: 1)";
    }

    @Test
    void that_are_empty_say_what_to_do() {
        RequestException refused = refused("[]", "");
        assertTrue(String.valueOf(refused.getMessage()).contains("Leave it out"), refused.getMessage());
    }

    private String cursor(String order) {
        return asking.ask("{ parks(first: 2, orderBy: " + order + ") { pageInfo { endCursor } } }")
                .at("/parks/pageInfo/endCursor")
                .asText();
    }

    private void assertBad(String order, String cursor) {
        assertEquals(ErrorCode.BAD_CURSOR, refused(order, cursor).code(), order + " " + cursor);
    }

    private RequestException refused(String order, String cursor) {
        return assertThrows(
                RequestException.class, () -> asking.ask(query(order), Map.of("after", cursor)), order + " " + cursor);
    }

    private static String query(String order) {
        return "query ($after: String) { parks(after: $after, orderBy: " + order
                + ") { totalCount pageInfo { hasPreviousPage } } }";
    }
}
