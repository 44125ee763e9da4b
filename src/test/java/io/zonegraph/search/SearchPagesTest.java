package io.zonegraph.search;

import static io.zonegraph.search.Searching.search;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.search.Searching.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of a search hold together what one large page holds, in the same order, from either end. */
@QuarkusTest
class SearchPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"hai", "phong", "shenzehn", "zhen", "sh", "海防"})
    void meet_each_hit_once(String text) {
        Answer whole = search(text);
        assertTrue(whole.hits().size() > 2, text);
        assertEquals(whole.hits(), walk(text, "first", "after", "/pageInfo/hasNextPage", "/pageInfo/endCursor"));
        assertEquals(whole.hits(), walk(text, "last", "before", "/pageInfo/hasPreviousPage", "/pageInfo/startCursor"));
    }

    private static List<String> walk(String text, String size, String cursor, String more, String edge) {
        List<String> met = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of("text", text, size, 3));
        Answer page;
        do {
            page = search(variables);
            met.addAll(size.equals("last") ? 0 : met.size(), page.hits());
            variables.put(cursor, page.fact(edge));
        } while (page.fact(more).equals("true") && met.size() < 100);
        assertEquals(page.fact("/totalCount"), String.valueOf(met.size()), text);
        return met;
    }
}
