package io.zonegraph.operation;

import java.util.Locale;

/** A query that takes as long as a test wants, or fails, because a view that it reads sleeps or fails. */
final class SlowQuery {

    static final String TEXT = "{ city(slug: \"hai-phong\") { zoneAreaSum { zoneCount } } }";

    private static final String STATEMENTS =
            "pg_stat_activity where query like '%zone_area_sum%' and application_name <> 'test' and state = ";

    private final RunningPostgres postgres;
    private final String view;

    /** @param postgres whose tables are there */
    SlowQuery(RunningPostgres postgres) {
        this.postgres = postgres;
        this.view = postgres.one("select pg_get_viewdef('zone_area_sum')").replace(";", "");
    }

    void takes(double seconds) {
        define(String.format(Locale.ROOT, "lateral (select pg_sleep(%s)) slept", seconds));
    }

    /** From now on with an error that is nobody's but the database's, and that comes while the statement runs. */
    void fails() {
        postgres.execute("create function fault() returns int language plpgsql volatile as"
                + " $$ begin raise exception 'Seeded fault'; end $$");
        define("lateral (select fault()) failed");
    }

    private void define(String more) {
        postgres.execute("create or replace view zone_area_sum as select s.* from (" + view + ") s, " + more);
    }

    /** How many of it PostgreSQL is working on. */
    long running() {
        return postgres.count(STATEMENTS + "'active'");
    }
}
