package io.zonegraph.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonegraph.Database;
import io.zonegraph.OwnDatabase;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OwnDatabase.class)
class DatasetLoaderTest {

    private static final String HELD = """
            select (select count(*) from node), (select count(*) from name), (select count(*) from external_id),
            (select count(*) from claim where superseded_at is null), (select count(*) from link), (select count(*)
            from citation c join claim on claim.id = c.claim_id where superseded_at is null)""";
    private static final String HANSSIP_AREA = "select area_hectares from park where slug = 'hanssip'";

    private static final String HANSSIP =
            "{en: HANSSIP, kind: abbreviation, source: hanoi-shanghai-2023, locator: paragraph 3}";

    @Inject
    DatasetLoader loader;

    @Inject
    Database database;

    @AfterEach
    void load_what_is_bundled() throws IOException {
        loader.load(DatasetLoaderTest::bundled);
    }

    @Test
    void is_loaded_at_the_start() {
        assertTrue(database.count("claim") > 600);
        assertTrue(database.count("dataset_load") > 0);
    }

    /** Those that were never looked at are taken for ten pages full, and joins with them are misjudged. */
    @Test
    void leaves_statistics_of_every_table() {
        assertEquals(List.of(), database.rows("""
                select relname from pg_class
                where relnamespace = current_schema()::regnamespace and relkind = 'r' and reltuples < 0
                order by relname"""));
    }

    @Test
    void is_not_loaded_twice() throws IOException {
        long loads = database.count("dataset_load");
        loader.load(DatasetLoaderTest::bundled);
        assertEquals(loads, database.count("dataset_load"));
    }

    @Test
    void loading_again_changes_no_row() throws IOException {
        String held = database.one(HELD);
        String rows = database.one("select sum(id), max(recorded_at), count(superseded_at) from claim");
        String versions = database.one("select sum(version) from park");
        forgetLoads();
        loader.load(DatasetLoaderTest::bundled);
        assertEquals(held, database.one(HELD));
        assertEquals(rows, database.one("select sum(id), max(recorded_at), count(superseded_at) from claim"));
        assertEquals(versions, database.one("select sum(version) from park"));
    }

    @Test
    void a_changed_claim_supersedes_the_old_one_and_shows() throws IOException {
        String held = database.one(HELD);
        loader.load(changed("parks.yaml", "AREA: 581 ha", "AREA: 582 ha"));
        assertEquals("582", database.one(HANSSIP_AREA));
        assertEquals(held, database.one(HELD));
        assertEquals(1, database.count("""
                claim c join park p on p.id = c.subject_id
                where p.slug = 'hanssip' and c.quantity = 581 and c.superseded_at is not null"""));
        loader.load(DatasetLoaderTest::bundled);
        assertEquals("581", database.one(HANSSIP_AREA));
        assertEquals(held, database.one(HELD));
    }

    @Test
    void a_changed_name_shows() throws IOException {
        loader.load(changed("parks.yaml", HANSSIP, "{zh: 河内南, kind: common}"));
        assertEquals("河内南", database.one("select name_zh from park where slug = 'hanssip'"));
        loader.load(DatasetLoaderTest::bundled);
        assertEquals("null", database.one("select name_zh from park where slug = 'hanssip'"));
    }

    @Test
    void a_changed_source_of_a_name_shows() throws IOException {
        String found =
                "select s.slug, n.locator from name n join source s on s.id = n.source_id where n.value = 'HANSSIP'";
        loader.load(changed("parks.yaml", HANSSIP, "{en: HANSSIP, kind: abbreviation, source: ng-corp-2014}"));
        assertEquals("ng-corp-2014, null", database.one(found));
        loader.load(DatasetLoaderTest::bundled);
        assertEquals("hanoi-shanghai-2023, paragraph 3", database.one(found));
    }

    @Test
    void a_claim_that_vanished_no_longer_counts() throws IOException {
        loader.load(changed("zones.yaml", "- SPECIAL_MECHANISMS: \"17\"", "- AREA: 6300 ha"));
        assertEquals(0, database.count("economic_zone where special_mechanisms is not null"));
        assertEquals(1, database.count("claim where property = 'SPECIAL_MECHANISMS' and superseded_at is not null"));
    }

    @Test
    void what_is_wrong_at_the_end_undoes_the_beginning() {
        String held = database.one(HELD);
        DatasetFiles.Folder wrong = changed("commitments.yaml", "STATUS: ANSWERED", "STATUS: SHOUTED");
        String message =
                assertThrows(DatasetException.class, () -> loader.load(wrong)).getMessage();
        assertTrue(message.contains("commitments.yaml: Commitment/"), message);
        assertEquals(held, database.one(HELD));
    }

    @Test
    void the_load_that_came_last_counts_even_if_the_clock_was_ahead_at_the_one_before() throws IOException {
        DatasetFiles.Folder other = changed("parks.yaml", HANSSIP, "{zh: 河内, kind: common}");
        loader.load(other);
        QuarkusTransaction.requiringNew()
                .run(() -> database.update("update dataset_load set loaded_at = loaded_at + interval '1 hour'"));
        loader.load(DatasetLoaderTest::bundled);
        loader.load(other);
        assertEquals("河内", database.one("select name_zh from park where slug = 'hanssip'"));
    }

    @Test
    void two_replicas_that_start_together_load_once() throws Exception {
        forgetLoads();
        Callable<Void> replica = () -> {
            loader.load(DatasetLoaderTest::bundled);
            return null;
        };
        try (var replicas = Executors.newFixedThreadPool(2)) {
            var one = replicas.submit(replica);
            var other = replicas.submit(replica);
            one.get();
            other.get();
        }
        assertEquals(1, database.count("dataset_load"));
    }

    private void forgetLoads() {
        QuarkusTransaction.requiringNew().run(() -> database.update("delete from dataset_load"));
    }

    private static InputStream bundled(String name) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream("dataset/" + name);
    }

    private static DatasetFiles.Folder changed(String file, String old, String replacement) {
        return name -> {
            try (InputStream stream = bundled(name)) {
                String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                if (name.equals(file)) {
                    assertTrue(text.contains(old), old);
                    text = text.replace(old, replacement);
                }
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
