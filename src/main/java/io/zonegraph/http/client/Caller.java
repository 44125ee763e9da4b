package io.zonegraph.http.client;

import io.zonegraph.graph.Cost;
import org.jspecify.annotations.Nullable;

/** The client of one request, and what it may still use. */
public final class Caller {

    private final ClientAddress address;
    private final @Nullable Quota quota;
    private final RateLimit limit;

    Caller(ClientAddress address, @Nullable Quota quota, RateLimit limit) {
        this.address = address;
        this.quota = quota;
        this.limit = limit;
    }

    public ClientAddress address() {
        return address;
    }

    /** Pays for asking: 0, or the seconds to wait for a client that has nothing left. */
    public long enter() {
        return quota == null ? 0 : quota.enter();
    }

    /** 0, or the seconds to wait for a client that has come to owe something since this request entered. */
    public long secondsOfDebt() {
        return quota == null ? 0 : quota.secondsOfDebt();
    }

    /** Pays what a request that has ended used beyond asking. */
    public void settle(Cost cost, long nanos) {
        long points = Price.of(cost, nanos);
        limit.used(points);
        if (quota != null) {
            quota.charge(points - Price.OF_ASKING);
        }
    }

    /** What is left, as the header {@code RateLimit} tells it; null if there is no limit. */
    public @Nullable String told() {
        return quota == null ? null : limit.told(quota);
    }

    /** The limit, as the header {@code RateLimit-Policy} tells it. */
    public String policy() {
        return limit.policy();
    }
}
