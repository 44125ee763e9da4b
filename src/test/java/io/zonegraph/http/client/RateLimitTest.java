package io.zonegraph.http.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.zonegraph.graph.Cost;
import io.zonegraph.graph.Cost.Measure;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Quotas by a clock that the test sets. */
class RateLimitTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final ClientAddress ONE = new ClientAddress(false, 1);
    private static final ClientAddress OTHER = new ClientAddress(false, 2);

    private final AtomicLong now = new AtomicLong(SECOND);

    @Test
    void a_client_may_use_what_it_has_and_then_what_comes_back() {
        RateLimit limit = limit(Map.of("points", "10", "points-per-second", "2"));
        for (int i = 0; i < 10; i++) {
            assertEquals(0, limit.caller(ONE).enter(), "request " + i);
        }
        assertEquals(1, limit.caller(ONE).enter());
        assertEquals(0, limit.caller(OTHER).enter(), "another client has its own");
        now.addAndGet(SECOND);
        assertEquals(0, limit.caller(ONE).enter());
        assertEquals(0, limit.caller(ONE).enter());
        assertEquals(1, limit.caller(ONE).enter());
        now.addAndGet(100 * SECOND);
        assertEquals("\"cost\";r=10;t=1", limit.caller(ONE).told());
    }

    @Test
    void what_a_request_used_may_be_owed_up_to_a_bound() {
        RateLimit limit = limit(Map.of("points", "100", "points-per-second", "10", "debt", "50"));
        Caller caller = limit.caller(ONE);
        assertEquals(0, caller.enter());
        caller.settle(new Cost(), Duration.ofMillis(5_000).toNanos());
        assertEquals("\"cost\";r=0;t=6", caller.told());
        // 50 are owed, and one is to be there: 51 at 10 a second.
        assertEquals(6, caller.secondsOfDebt());
        assertEquals(6, caller.enter());
        caller.settle(new Cost(), Duration.ofMillis(5_000).toNanos());
        assertEquals(6, caller.enter(), "no more is owed");
        now.addAndGet(5 * SECOND);
        assertEquals(0, caller.secondsOfDebt());
        assertEquals(1, caller.enter());
        now.addAndGet(SECOND);
        assertEquals(0, caller.enter());
    }

    @Test
    void a_price_is_asking_and_time_and_a_share_of_each_budget() {
        var cost = new Cost();
        assertEquals(1, Price.of(cost, 0));
        assertEquals(2, Price.of(cost, 1));
        assertEquals(11, Price.of(cost, Duration.ofMillis(10).toNanos()));
        cost.use(Measure.FORESEEN, 900_000);
        assertEquals(1, Price.of(cost, 0), "what was not used costs nothing");
        cost.use(Measure.ROWS, Measure.ROWS.most() / 2);
        assertEquals(51, Price.of(cost, 0));
        cost.use(Measure.BYTES, Measure.BYTES.most() / 4);
        assertEquals(76, Price.of(cost, 0));
    }

    @Test
    void replicas_give_a_share_each() {
        RateLimit limit = limit(Map.of("points", "100", "points-per-second", "10", "debt", "40", "replicas", "4"));
        assertEquals("\"cost\";q=25;w=12", limit.policy());
        Caller caller = limit.caller(ONE);
        caller.settle(new Cost(), 100 * SECOND);
        // 10 are owed, and come back at 2 a second.
        assertEquals(6, caller.enter());
    }

    @Test
    void whoever_has_paid_is_forgotten_and_whoever_owes_is_not() {
        RateLimit limit = limit(Map.of("points", "100", "points-per-second", "10", "debt", "100"));
        limit.caller(ONE).settle(new Cost(), 100 * SECOND);
        now.addAndGet(19 * SECOND);
        assertEquals(1, limit.clients());
        now.addAndGet(3 * SECOND);
        assertEquals(0, limit.clients());
    }

    @Test
    void a_million_addresses_take_the_memory_of_a_few_thousand() {
        RateLimit limit = limit(Map.of("clients", "5000"));
        limit.caller(ONE).settle(new Cost(), 100 * SECOND);
        for (int i = 0; i < 1_000_000; i++) {
            limit.caller(new ClientAddress(true, i)).enter();
            if (i % 100 == 0) {
                assertTrue(limit.caller(ONE).enter() > 0, "who goes on asking is remembered");
            }
        }
        assertTrue(limit.clients() <= 5_000, limit.clients() + " clients");
    }

    @Test
    void without_a_limit_nothing_is_kept_and_nothing_told() {
        RateLimit limit = limit(Map.of("enabled", "false", "points", "1"));
        for (int i = 0; i < 1_000; i++) {
            Caller caller = limit.caller(ONE);
            assertEquals(0, caller.enter());
            caller.settle(new Cost(), SECOND);
            assertNull(caller.told());
        }
        assertEquals(0, limit.clients());
    }

    private RateLimit limit(Map<String, String> settings) {
        var builder = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(RateLimitConfig.class)
                .withMapping(ClientConfig.class);
        settings.forEach((key, value) -> builder.withDefaultValue("zonegraph.rate-limit." + key, value));
        var config = builder.build();
        return new RateLimit(
                config.getConfigMapping(RateLimitConfig.class),
                new ClientAddresses(config.getConfigMapping(ClientConfig.class)),
                new SimpleMeterRegistry(),
                new TimeMeter() {
                    @Override
                    public long currentTimeNanos() {
                        return now.get();
                    }

                    @Override
                    public boolean isWallClockBased() {
                        return false;
                    }
                });
    }
}
