package io.zonegraph.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A walk looks up the edges of the nodes that it meets; it never reads a table from end to end. */
@QuarkusTest
class IndexedWalkTest {

    private static final String SCANS =
            "select string_agg(relname || ' ' || seq_scan, ', ' order by relname) from pg_stat_xact_user_tables where relname in ('link', 'reference', 'claim', "
                    + "'node', 'organisation', 'deal')";

    @Inject
    Database database;

    @Test
    @TestTransaction
    void finds_edges_by_nodes_alone() {
        DrawnGraph graph = new DrawnGraph(database, 3_000);
        database.update("""
                with said as (
                    insert into claim (id, claim_key, subject_id, subject_kind, property, object_id, object_kind, basis,
                        recorded_at, recorded_by)
                    select nextval('claim_id_seq'), 'walk-' || property || one || '-' || other, one, 'Organisation', property,
                        other, 'Organisation', 'REPORTED', now(), 'test'
                    from (
                        select distinct :first + abs(hashint8(i) % 3000) as one, :first + abs(hashint8(-i) % 3000) as other,
                            'ABOUT' as property
                        from generate_series(1, 20000) i
                        union all
                        select :first + i, :first + (i + 1) % 3000, 'SEAT' from generate_series(0, 2999) i
                    ) drawn
                    returning *
                ), referred as (
                    insert into reference (property, subject_id, subject_kind, object_id, object_kind, claim_id)
                    select property, subject_id, subject_kind, object_id, object_kind, id from said where property = 'SEAT'
                )
                insert into link (property, subject_id, subject_kind, object_id, object_kind, claim_id)
                select property, subject_id, subject_kind, object_id, object_kind, id from said
                where property = 'ABOUT'
                """.replace(":first", String.valueOf(graph.id(0))));
        database.update("analyze link");
        database.update("analyze reference");
        database.update("analyze claim");
        database.update("analyze organisation");
        database.update("analyze node");
        for (String planned : new String[] {"force_generic_plan", "force_custom_plan"}) {
            database.one("select set_config('plan_cache_mode', ?, true)", planned);
            String before = database.one(SCANS);
            long hops =
                    database.count("zg_path_hop(?, null, null, ?, null, null, 6, null)", graph.id(1), graph.id(2_345));
            assertTrue(hops > 0, "no path");
            assertEquals(before, database.one(SCANS), "paths, " + planned);
            String around = "zg_neighbourhood(?, null, null, 3, null, 200) n, ";
            assertEquals(200, database.count(around + "zg_neighbourhood_node(n.id)", graph.id(1)));
            assertTrue(database.count(around + "zg_neighbourhood_link(n.id)", graph.id(1)) > 199);
            assertEquals(before, database.one(SCANS), "neighbourhood, " + planned);
        }
    }
}
