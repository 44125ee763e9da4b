package io.zonegraph.http.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketListener;
import io.github.bucket4j.MathType;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LockFreeBucket;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A quota of points for each client, which comes back with time. Who has asked nothing for as long as the deepest debt
 * takes to come back is like a new client, and is forgotten.
 */
@Startup
@Singleton
@RegisterForReflection(
        // Caffeine looks these up by name: bounded by size and by time since the last access.
        classNames = {"com.github.benmanes.caffeine.cache.SSMSA", "com.github.benmanes.caffeine.cache.PSAMS"})
public final class RateLimit {

    private static final double[] PRICES = {2, 5, 10, 50, 100, 500, 1_000, 5_000};

    private final @Nullable Cache<ClientAddress, Quota> quotas;
    private final ClientAddresses addresses;
    private final DistributionSummary prices;
    private final long debt;
    private final String policy;
    private final BucketConfiguration configuration;
    private final TimeMeter clock;

    @Inject
    RateLimit(RateLimitConfig config, ClientAddresses addresses, MeterRegistry registry) {
        this(config, addresses, registry, TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimit(RateLimitConfig config, ClientAddresses addresses, MeterRegistry registry, TimeMeter clock) {
        this.addresses = addresses;
        this.clock = clock;
        long points = share(config.points(), config);
        long perSecond = share(config.pointsPerSecond(), config);
        this.debt = share(config.debt(), config);
        this.configuration = BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(points)
                        .refillGreedy(perSecond, Duration.ofSeconds(1))
                        .build())
                .build();
        this.policy = "\"cost\";q=" + points + ";w=" + Math.max(1, points / perSecond);
        this.quotas = config.enabled()
                ? Caffeine.newBuilder()
                        .maximumSize(config.clients())
                        .expireAfterAccess(Duration.ofSeconds(1 + (points + debt) / perSecond))
                        .ticker((Ticker) clock::currentTimeNanos)
                        .build()
                : null;
        this.prices = DistributionSummary.builder("zonegraph.request.points")
                .description("What requests cost their clients, in points.")
                .serviceLevelObjectives(PRICES)
                .register(registry);
        Gauge.builder("zonegraph.clients", this, RateLimit::clients)
                .description("Clients that have asked within the time in which a quota comes back.")
                .register(registry);
    }

    private static long share(long points, RateLimitConfig config) {
        return Math.max(1, points / Math.max(1, config.replicas()));
    }

    /** The client of this request. */
    public Caller caller(HttpServerRequest request) {
        return caller(addresses.of(request));
    }

    Caller caller(ClientAddress address) {
        Quota quota = quotas == null ? null : quotas.get(address, any -> new Quota(bucket(), debt));
        return new Caller(address, quota, this);
    }

    /** By its constructor, for the builder would make a configuration for each. */
    private LockFreeBucket bucket() {
        return new LockFreeBucket(configuration, MathType.INTEGER_64_BITS, clock, BucketListener.NOPE);
    }

    /** How many clients are remembered. */
    long clients() {
        if (quotas == null) {
            return 0;
        }
        quotas.cleanUp();
        return quotas.estimatedSize();
    }

    void used(long points) {
        prices.record(points);
    }

    String policy() {
        return policy;
    }

    String told(Quota quota) {
        return "\"cost\";r=" + Math.max(0, quota.left()) + ";t=" + Math.max(1, quota.secondsToWait());
    }
}
