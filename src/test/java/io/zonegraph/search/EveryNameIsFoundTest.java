package io.zonegraph.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No name of the bundled data is out of reach, however it is typed. */
@QuarkusTest
class EveryNameIsFoundTest {

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            n.value                                                      | EXACT
            normalize(n.value, NFD)                                      | EXACT
            n.folded                                                     | EXACT
            regexp_replace(n.value, '\\s', '', 'g')                      | EXACT
            left(n.value, 4)                                             | PREFIX
            """)
    @TestTransaction
    void finds_its_node(String text, String worst) {
        assertTrue(database.count("name") > 500);
        assertEquals(List.of(), database.rows("""
                select n.node_kind, n.value, h.match
                from name n left join lateral zg_search(left(%s, 200), null, null) h on h.id = n.node_id
                where h.match is null or h.rank >> 21 > %s
                """.formatted(
                        text, SearchMatch.valueOf(worst).ordinal())));
    }

    /** Beyond its fourth letter, a name is found by what was meant as long as one slip leaves something of it. */
    @Test
    @TestTransaction
    void finds_its_node_after_two_letters_were_swapped() {
        assertEquals(List.of(), database.rows("""
                select n.node_kind, n.value, swapped
                from name n,
                    cast(array_to_string(zg_words(n.value), '') as text) plain,
                    cast(left(plain, 2) || substr(plain, 4, 1) || substr(plain, 3, 1) || substr(plain, 5) as text) swapped
                where char_length(plain) between 6 and 24 and not exists (
                    select from zg_search(swapped, null, null) h where h.id = n.node_id)
                """));
    }

    @Test
    @TestTransaction
    void a_name_that_is_changed_or_deleted_is_no_longer_found_as_it_was() {
        String node = database.one("select id from city where slug = 'hai-phong'");
        database.update("update name set value = 'Xanadu' where value = 'Haiphong' and node_id = " + node);
        assertEquals(node, database.one("select id from zg_search('xanadu', null, null)"));
        database.update("delete from name where value = 'Xanadu'");
        assertEquals(List.of(), database.rows("select id from zg_search('xanadu', null, null)"));
    }
}
