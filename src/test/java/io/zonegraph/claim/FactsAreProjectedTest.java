package io.zonegraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The facts of now are the columns, rows and links of every node: there is one rule for which claim wins. */
@QuarkusTest
class FactsAreProjectedTest {

    private static final String COLUMNS = """
            {table} n left join lateral (
                select c.* from zg_fact(n.id, array['{property}'], null, null) f join claim c on c.id = f.claim_id
                order by f.id limit 1
            ) c on true
            where ({columns}) is distinct from ({of claim})""";

    /** Claims of which only the one or only the other knows; of a link that holds both ways, both nodes do. */
    private static final String ROWS = """
            (
                select n.id, f.claim_id from {subject} n cross join zg_fact(n.id, array['{property}'], null, null) f
                where f.claim_id is not null
            ) f (subject, claim) full join (
                select r.{owner}, r.claim_id from {table} r join claim c on c.id = r.claim_id
                where c.property = '{property}' and r.{owner} in (select id from {subject})
            ) r (subject, claim) using (subject, claim)
            where f is null or r is null""";

    /** Copies of the claims there are, that differ from them and from each other in all that decides. */
    private static final String RIVALS = """
            insert into claim (id, claim_key, subject_id, subject_kind, property, object_id, object_kind, role, side,
                ordinal, label, as_printed, quantity, unit, code, text, flag, on_edtf, on_from, on_to, on_inferred, amount,
                currency, latitude, longitude, location_accuracy, as_of_edtf, as_of_from, as_of_to, as_of_inferred,
                basis, rank, recorded_at, recorded_by, superseded_at)
            select nextval('claim_id_seq') + 1000000, md5(c.claim_key || k), subject_id, subject_kind, property, object_id,
                object_kind, role, side, case when d.i[1] < 3 then ordinal else d.i[1] - 1 end, label, as_printed,
                quantity, unit, code, text, flag, on_edtf, on_from, on_to, on_inferred, amount, currency, latitude,
                longitude, location_accuracy, cast(y.day as text), y.day, y.day, case when y.day is not null then false end,
                (array['OFFICIAL', 'REPORTED', 'DERIVED', 'ESTIMATED', 'INFERRED'])[d.i[3]],
                (array['PREFERRED', 'NORMAL', 'NORMAL', 'NORMAL', 'DEPRECATED'])[d.i[4]], recorded_at + d.i[5] * interval '1 day',
                'rival', case when d.i[6] = 1 then recorded_at + interval '9 days' end
            from claim c cross join generate_series(1, 2) k,
                lateral (select array(select 1 + cast(floor(random() * 5) as integer) from generate_series(1, 6)
                    where c.id > 0 and k > 0) as i) d,
                lateral (select case when d.i[2] > 1 then date '2020-01-01' + d.i[2] end as day) y
            where c.superseded_at is null and c.recorded_by <> 'rival'""";

    @Inject
    Vocabulary vocabulary;

    @Inject
    ClaimLedger ledger;

    @Inject
    Database database;

    @Test
    @TestTransaction
    void for_every_node_of_the_data_set() {
        assertTrue(database.count("conflict") > 0);
        requireThatFactsAreProjected();
    }

    @Test
    @TestTransaction
    void whatever_claims_compete() {
        long seed = new Random().nextLong(1_000);
        database.rows("select cast(setseed(cast(?1 as double precision)) as text)", seed / 1_000.0);
        database.update(RIVALS);
        ledger.projectAll();
        try {
            requireThatFactsAreProjected();
        } catch (AssertionError e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
        }
    }

    private void requireThatFactsAreProjected() {
        for (PropertyRule rule : vocabulary.rules()) {
            for (Target target : rule.targets) {
                Sql sql = switch (target) {
                    case Target.Columns(var columns, var latest) ->
                        new Sql(COLUMNS)
                                .with(
                                        "columns",
                                        columns.stream()
                                                .map(c -> "n." + c.column())
                                                .collect(Collectors.joining(", ")))
                                .with(
                                        "of claim",
                                        columns.stream()
                                                .map(c -> "c." + c.claimColumn())
                                                .collect(Collectors.joining(", ")))
                                .with("table", rule.subject.table);
                    case Target.Links(var symmetric) ->
                        new Sql(ROWS).with("owner", "subject_id").with("table", "link");
                    case Target.Rows(var rows) ->
                        new Sql(ROWS).with("owner", rows.owner()).with("table", rows.table());
                };
                String differing = sql.with("subject", rule.subject.table)
                        .with("property", rule.property.name())
                        .text();
                assertEquals(0, database.count(differing), () -> rule.subject + "." + rule.property + ": " + differing);
            }
        }
    }
}
