package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonegraph.Database;
import io.zonegraph.OwnDatabase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A walk through all pages meets every row that was there when it began exactly once, while others insert rows. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class PageWalkTest {

    private static final int ROWS = 500;
    private static final int MOST_INSERTED = 500;

    @Inject
    Asking asking;

    @Inject
    Database database;

    /** Across all walks, which share a database: a slug that is taken would end the inserting at once. */
    private static final AtomicInteger NAMES = new AtomicInteger();

    private final AtomicInteger inserted = new AtomicInteger();

    @BeforeEach
    void fill() {
        if (slugs().size() < ROWS) {
            Random random = new Random(1);
            QuarkusTransaction.requiringNew().run(() -> {
                for (int i = 0; i < ROWS; i++) {
                    insert("walked-" + i, random);
                }
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{field: NAME, direction: ASC} | true",
                "{field: NAME, direction: DESC} | true",
                "{field: NAME, direction: ASC} | false",
                "{field: AREA_SQUARE_KILOMETRES, direction: ASC} | true",
                "{field: AREA_SQUARE_KILOMETRES, direction: DESC} | true",
                "{field: AREA_SQUARE_KILOMETRES, direction: ASC} | false",
                "{field: AREA_SQUARE_KILOMETRES, direction: DESC} | false",
                "{field: POPULATION, direction: ASC} | true",
                "{field: POPULATION, direction: DESC} | false",
                "{field: NAME, direction: ASC}, {field: AREA_SQUARE_KILOMETRES, direction: DESC} | true",
                "{field: NAME, direction: DESC}, {field: AREA_SQUARE_KILOMETRES, direction: ASC} | false",
                "{field: AREA_SQUARE_KILOMETRES, direction: ASC}, {field: POPULATION, direction: DESC} | true",
                "{field: AREA_SQUARE_KILOMETRES, direction: DESC}, {field: NAME, direction: ASC} | false",
            })
    void meets_every_old_row_once(String order, boolean forward) throws InterruptedException {
        List<String> old = slugs();
        AtomicBoolean walking = new AtomicBoolean(true);
        Thread inserter = Thread.ofVirtual().start(() -> insertWhile(walking, order.hashCode()));
        Map<String, Integer> met = new HashMap<>();
        try {
            walk(order, forward).forEach(slug -> met.merge(slug, 1, Integer::sum));
        } finally {
            walking.set(false);
            inserter.join();
        }
        assertTrue(inserted.get() > 0, "Nothing was inserted meanwhile.");
        for (String slug : old) {
            assertEquals(1, met.getOrDefault(slug, 0), slug);
        }
        met.forEach((slug, times) -> assertEquals(1, times, slug));
    }

    private List<String> walk(String order, boolean forward) {
        List<String> met = new ArrayList<>();
        String size = forward ? "first" : "last";
        String cursor = forward ? "after" : "before";
        String query = "query ($cursor: String) { cities(" + size + ": 13, " + cursor + ": $cursor, orderBy: [" + order
                + "]) { nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";
        Map<String, Object> variables = new HashMap<>();
        JsonNode page;
        do {
            page = asking.ask(query, variables).data().get("cities");
            page.get("nodes").forEach(node -> met.add(node.get("slug").asText()));
            variables.put(
                    "cursor",
                    page.at(forward ? "/pageInfo/endCursor" : "/pageInfo/startCursor")
                            .asText());
        } while (page.at(forward ? "/pageInfo/hasNextPage" : "/pageInfo/hasPreviousPage")
                .asBoolean());
        return met;
    }

    /** So many and no more: where rows come faster than pages, a walk would have no end. */
    private void insertWhile(AtomicBoolean walking, int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < MOST_INSERTED && walking.get(); i++) {
            QuarkusTransaction.requiringNew().run(() -> insert("new-" + NAMES.incrementAndGet(), random));
            inserted.incrementAndGet();
        }
    }

    /** Few different values, and unknown ones: what a page boundary can go wrong on. */
    private void insert(String slug, Random random) {
        database.update(
                "insert into city (id, slug, name_en, area_square_kilometres, population) values "
                        + "(nextval('node_id_seq'), ?1, ?2, cast(?3 as numeric), cast(?4 as integer))",
                slug,
                "Walked " + random.nextInt(20),
                random.nextInt(3) == 0 ? null : String.valueOf(random.nextInt(10)),
                random.nextInt(3) == 0 ? null : String.valueOf(random.nextInt(1000)));
    }

    private List<String> slugs() {
        return database.rows("select slug from city");
    }
}
