package io.zonegraph.graph.run;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.graph.Cost;
import io.zonegraph.graph.model.Attribute;
import io.zonegraph.graph.run.Page.SortKey;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page of a long list is one stretch of an index, wherever it begins: nothing is sorted, nothing read and left out. */
@QuarkusTest
class IndexOrderTest {

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deal | true | signed_on_from | true | true | 2020-01-01",
                "deal | true | signed_on_from | true | false | 2020-01-01",
                "deal | true | name | false | true | Lease",
                "deal | true | name | false | false | Lease",
                "deal | true | area_hectares | true | true | 12.5",
                "deal | true | recorded_at | false | true | 2025-01-01",
                "deal | true | recorded_at | false | false | 2025-01-01",
                "deal | t.kind = 'LOAN' | signed_on_from | true | true | 2020-01-01",
                "deal | t.stage = 'SIGNED' | signed_on_from | true | true | 2020-01-01",
                "deal | t.stage = 'SIGNED' and t.kind = 'LOAN' | signed_on_from | true | true | 2020-01-01",
                "deal | t.stage_group = 'INTENDED' and t.kind = 'LOAN' | signed_on_from | true | true | 2020-01-01",
                "link | t.property = 'PARTY' and t.object_id = 5 | subject_on | true | true | 2020-01-01",
                "link | t.property = 'PARTY' and t.object_id = 5 | ordinal | true | false | 3",
                "link | t.property = 'PARTY' and t.subject_id = 5 | ordinal | true | false | 3",
                "claim | t.superseded_at is null | recorded_at | false | true | 2025-01-01",
                "park | true | name | false | false | Park",
                "park | t.city_id = 5 | name | false | false | Park",
                "park | true | area_hectares | true | true | 12.5",
                "economic_zone | true | area_hectares | true | true | 12.5",
                "event | true | happened_on_from | true | true | 2020-01-01",
                "event | t.kind = 'VISIT' | happened_on_from | true | true | 2020-01-01",
                "source | true | published_on_from | true | true | 2020-01-01",
            })
    @TestTransaction
    void is_followed_by_pages(
            String table, String condition, String column, boolean nullable, boolean descending, String value) {
        database.one(
                "select set_config('enable_seqscan', 'off', true) || set_config('enable_sort', 'off', true)"
                        + " || set_config('enable_incremental_sort', 'off', true) || set_config('enable_bitmapscan', 'off', true)");
        Attribute.Value key = new Attribute.Value(column, column, nullable, String.class);
        List<SortKey> keys = List.of(SortKey.ofRow(key, descending, false), SortKey.ofRowId("id", descending));
        for (boolean backward : new boolean[] {false, true}) {
            require(table, condition, new Page(20, backward, table, keys, null));
            require(table, condition, new Page(20, backward, table, keys, new Cursor(null, List.of(value, "1"))));
            if (nullable) {
                require(
                        table,
                        condition,
                        new Page(
                                20,
                                backward,
                                table,
                                keys,
                                new Cursor(null, Arrays.<@Nullable String>asList(null, "1"))));
            }
        }
    }

    private void require(String table, String condition, Page page) {
        for (Ordering.Stretch stretch : Ordering.stretches(page)) {
            Sql sql = new Sql(new Cost()).add("explain select t.id from " + table + " t where " + condition);
            stretch.and(sql);
            Ordering.orderBy(sql, page, SortKey::inner);
            String text = sql.add(" limit 20").text();
            for (String parameter : sql.parameters()) {
                text = text.replaceFirst("\\?", "'" + parameter + "'");
            }
            String plan = String.join("\n", database.rows(text));
            assertFalse(plan.contains("Sort"), text + "\n" + plan);
            assertFalse(plan.contains("Filter"), text + "\n" + plan);
        }
    }
}
