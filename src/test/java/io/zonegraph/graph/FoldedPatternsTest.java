package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is searched for stands for itself, also where folding makes a sign of it that has a meaning to LIKE. */
@QuarkusTest
class FoldedPatternsTest {

    /** Every character that folds to a text with such a sign in it, but for the three themselves. */
    private static final String MADE_BY_FOLDING = "select code from generate_series(1, 1114111) code "
            + "where code not between 55296 and 57343 and zg_fold(chr(code)) ~ '[%_\\\\]' order by code";

    @Inject
    Asking asking;

    @Inject
    Database database;

    @Test
    void have_no_wildcards_whatever_they_fold_to() {
        List<Integer> codes = io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> database.rows(MADE_BY_FOLDING))
                .stream()
                .map(Integer::valueOf)
                .toList();
        assertTrue(
                codes.containsAll(List.of((int) '%', (int) '_', (int) '\\', 0xFF05, 0xFF3F, 0xFF3C)), codes.toString());
        for (int code : codes) {
            String character = Character.toString(code);
            for (String operator : List.of("contains", "startsWith")) {
                assertEquals(0, found("name", operator, character), operator + " U+" + Integer.toHexString(code));
                assertEquals(0, found("slug", operator, character), operator + " U+" + Integer.toHexString(code));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai％phong", "h＿i", "%", "\\", "＼"})
    void do_not_match_as_patterns(String text) {
        assertEquals(0, found("name", "contains", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ｈａｉ", "HẢI", "hai"})
    void are_folded_for_all_that(String text) {
        assertTrue(found("name", "startsWith", text) > 0);
        assertTrue(found("slug", "startsWith", text) > 0);
    }

    private int found(String field, String operator, String text) {
        return asking.ask(
                        "query ($filter: CityFilter) { cities(filter: $filter) { totalCount } }",
                        Map.of("filter", Map.of(field, Map.of(operator, text))))
                .data()
                .at("/cities/totalCount")
                .asInt();
    }
}
