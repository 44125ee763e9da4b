package io.zonegraph.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Among twenty thousand names, a search reads a few stretches of indexes, however common or mistaken its text is. */
@QuarkusTest
class SearchIndexTest {

    private static final List<String> TEXTS = List.of(
            "k",
            "kh",
            "khu",
            "khu cong nghiep",
            "khucongnghiepa",
            "nghiep",
            "cong",
            "7",
            "xyzzy",
            "hiep",
            "ghiep a",
            "nghipe",
            "khu cogn nghipe",
            "qqqqqqqqqqqqqqqq",
            "海",
            "海防工");

    @Inject
    Database database;

    @Test
    @TestTransaction
    void no_name_is_read_that_does_not_match() {
        fill();
        for (String plans : List.of("force_generic_plan", "force_custom_plan")) {
            database.one("select set_config('plan_cache_mode', '" + plans + "', true)");
            for (String text : TEXTS) {
                long scans = read("seq_scan");
                long rows = read("seq_tup_read + coalesce(idx_tup_fetch, 0)");
                long found = database.count("zg_search('" + text + "', null, null)");
                assertEquals(scans, read("seq_scan"), text);
                long read = read("seq_tup_read + coalesce(idx_tup_fetch, 0)") - rows;
                assertTrue(found > 0 || read < 100, text + ": " + read);
                assertTrue(read < 4_500, text + ": " + read);
            }
        }
    }

    /** The parts of the function that look names up, planned as they are there. */
    @Test
    @TestTransaction
    void each_way_of_matching_has_its_index() {
        fill();
        database.one("select set_config('enable_sort', 'off', true) || set_config('enable_seqscan', 'off', true)");
        String best = "language = 'VI' and weight >> 9 = any('{67,83,99,115,131}') and tail >= 'khu' and tail < 'khv' "
                + "order by weight >> 9, tail limit 400";
        require("ix_name_start_first", "place = 1 and " + best);
        require("ix_name_start_within", "place > 1 and " + best);
        require("ix_name_start_tail", "tail >= 'khu' and tail < 'khv' order by tail, name_id limit 100");
        require("ix_name_start_trigrams", "place = 1 and tail like '%khucongnghiepabc%' limit 400");
    }

    private void require(String index, String condition) {
        String plan = String.join("\n", database.rows("explain select * from name_start where " + condition));
        assertTrue(plan.contains(index), plan);
        assertFalse(plan.contains("Seq Scan"), plan);
        assertFalse(plan.contains("Sort"), plan);
    }

    private void fill() {
        database.update("""
                insert into node (id, kind, slug, name, recorded_at, updated_at)
                select 50000000 + i, 'Park', 'searched-' || i, 'searched-' || i, now(), now()
                from generate_series(1, 20000) i
                """);
        database.update("""
                insert into name (id, node_id, node_kind, language, kind, value)
                select 50000000 + i, 50000000 + i, 'Park', 'VI', 'OFFICIAL',
                    'Khu công nghiệp ' || translate(md5(cast(i as text)), '0123456789', 'ghijklmnop') || ' ' || i
                from generate_series(1, 20000) i
                """);
        database.update("analyze name_start");
    }

    private long read(String column) {
        return Long.parseLong(database.one("select sum(" + column
                + ") from pg_stat_xact_user_tables where relname in ('name', 'name_start', 'node')"));
    }
}
