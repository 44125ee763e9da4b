package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What a backend of PostgreSQL keeps of the statements that it is sent is bounded, whatever shapes they have. */
@QuarkusTest
@TestProfile(PlansOfRareShapesTest.Profile.class)
@TestMethodOrder(MethodOrderer.MethodName.class)
class PlansOfRareShapesTest {

    private static final List<String> RELATIONS =
            List.of("parties", "places", "sectors", "claims", "events", "components", "milestones", "amounts");

    /** All requests have the one backend. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.read.jdbc.max-size", "1");
        }
    }

    @Inject
    Asking asking;

    @Inject
    @DataSource("read")
    AgroalDataSource source;

    @Test
    void are_not_kept_if_they_are_long() throws SQLException {
        long before = bytes();
        Random random = new Random(7);
        for (int shape = 0; shape < 50; shape++) {
            List<Map<String, Object>> conditions = new ArrayList<>();
            for (int i = 0; i < 88; i++) {
                conditions.add(Map.of(RELATIONS.get(i % RELATIONS.size()), Map.of("count", Map.of("gte", 0))));
            }
            Collections.shuffle(conditions, random);
            for (int time = 0; time < 6; time++) {
                ask(Map.of("and", conditions));
            }
        }
        long kept = bytes() - before;
        assertTrue(kept < 40_000_000, kept + " bytes for 50 shapes");
    }

    @Test
    void of_short_ones_are_kept_while_they_are_asked() throws SQLException {
        for (int time = 0; time < 8; time++) {
            ask(Map.of("countable", Map.of("eq", true)));
        }
        assertTrue(read("select count(*) from pg_prepared_statements where statement like '%countable%'") > 0);
        for (int shape = 0; shape < 400; shape++) {
            List<Map<String, Object>> conditions = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                boolean isNull = (shape >> i & 1) == 0;
                conditions.add(Map.of("areaHectares", Map.of("isNull", isNull)));
            }
            for (int time = 0; time < 6; time++) {
                ask(Map.of("or", conditions));
            }
        }
        assertTrue(read("select count(*) from pg_prepared_statements") <= 256);
        assertEquals(0, read("select count(*) from pg_prepared_statements where length(statement) > 12000"));
    }

    private void ask(Map<String, Object> filter) {
        asking.ask("query ($f: DealFilter) { deals(filter: $f, first: 1) { totalCount } }", Map.of("f", filter));
    }

    private long bytes() throws SQLException {
        return read("select sum(total_bytes) from pg_backend_memory_contexts");
    }

    private long read(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
