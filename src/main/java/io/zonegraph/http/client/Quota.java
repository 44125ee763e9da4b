package io.zonegraph.http.client;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import java.util.concurrent.TimeUnit;

/** The points of one client. It may come to owe some, since the price of a request is known only when it has run. */
final class Quota {

    private final Bucket bucket;
    private final long debt;

    Quota(Bucket bucket, long debt) {
        this.bucket = bucket;
        this.debt = debt;
    }

    /** Pays for asking, if there is anything left; else the seconds until there is. */
    long enter() {
        return bucket.tryConsume(Price.OF_ASKING) ? 0 : secondsToWait();
    }

    /** The seconds until there is anything left; 0 if there is. */
    long secondsToWait() {
        EstimationProbe probe = bucket.estimateAbilityToConsume(Price.OF_ASKING);
        return probe.canBeConsumed() ? 0 : 1 + (probe.getNanosToWaitForRefill() - 1) / TimeUnit.SECONDS.toNanos(1);
    }

    /** The seconds until nothing is owed; 0 if nothing is. */
    long secondsOfDebt() {
        return left() < 0 ? secondsToWait() : 0;
    }

    void charge(long points) {
        long most = left() + debt;
        if (points > 0 && most > 0) {
            bucket.consumeIgnoringRateLimits(Math.min(points, most));
        }
    }

    /** Points that are left; less than none are owed. */
    long left() {
        return bucket.getAvailableTokens();
    }
}
