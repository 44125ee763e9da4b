package io.zonegraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Nothing that is stored depends on the day on which it was written: only what is read knows today. So midnight changes
 * answers without anybody writing, and preparing the database anew changes none.
 */
@QuarkusTest
class TodayTest {

    private static final String TODAY =
            "\\m(current_date|current_timestamp|localtimestamp|now\\(\\)|clock_timestamp|statement_timestamp)";

    /** Everything that has SQL of its own, by its name: what it says, and whether it is computed when it is read. */
    private static final String DEFINITIONS = """
            select c.relname as name, pg_get_viewdef(c.oid) as says, c.relkind = 'v' as is_read
            from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')
            union all
            select p.proname, coalesce(pg_get_function_sqlbody(p.oid), p.prosrc), p.provolatile <> 'v'
            from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
                and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            union all
            select c.relname || '.' || a.attname, pg_get_expr(d.adbin, d.adrelid), a.attname = 'recorded_at'
            from pg_attrdef d join pg_class c on c.oid = d.adrelid
                join pg_attribute a on (a.attrelid, a.attnum) = (d.adrelid, d.adnum)
            where c.relnamespace = 'public'::regnamespace and c.relname <> 'flyway_schema_history'
            union all
            select i.indexname, i.indexdef, false from pg_indexes i where i.schemaname = 'public'
            union all
            select n.conname, pg_get_constraintdef(n.oid), false
            from pg_constraint n where n.connamespace = 'public'::regnamespace
            """;

    @Inject
    Database database;

    @Test
    @TestTransaction
    void is_known_to_nothing_that_is_stored() {
        assertEquals(Set.of(), stored(), "what writes, and asks for today");
    }

    /** The test would see it. */
    @Test
    @TestTransaction
    void would_be_found_behind_a_view_and_a_function() {
        assertTrue(today().containsAll(List.of("zg_holds_today", "deal_location", "deal_place", "ultimate_owner")));
        database.update("create function zg_write_now() returns void language sql begin atomic "
                + "delete from deal_location_period where deal_id in (select deal_id from deal_place); end");
        assertEquals(Set.of("zg_write_now"), stored());
    }

    private Set<String> stored() {
        Set<String> stored = today();
        stored.removeAll(database.rows("select name from (" + DEFINITIONS + ") d where is_read"));
        return stored;
    }

    /** What names today, and what names that, and so on. */
    private Set<String> today() {
        Set<String> known = new TreeSet<>(named(TODAY));
        while (known.addAll(named("\\m("
                + known.stream().map(Pattern::quote).map(TodayTest::word).collect(Collectors.joining("|")) + ")\\M"))) {
            continue;
        }
        return known;
    }

    private static String word(String quoted) {
        return quoted.replace("\\Q", "").replace("\\E", "");
    }

    private List<String> named(String pattern) {
        return database.rows("select name from (" + DEFINITIONS + ") d where says ~* ?1", pattern);
    }
}
