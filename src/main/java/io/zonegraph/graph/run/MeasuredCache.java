package io.zonegraph.graph.run;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A bounded cache that counts its hits, misses and evictions. It counts by itself: Caffeine's own statistics need cache
 * classes that a native image does not hold.
 */
final class MeasuredCache<K, V> {

    private final Cache<K, V> cache;
    private final Counter hits;
    private final Counter misses;

    MeasuredCache(MeterRegistry registry, String name, Caffeine<? super K, ? super V> bounds) {
        Counter evictions = Counter.builder("zonegraph.cache.evictions")
                .description("Entries thrown out for want of room.")
                .tag("cache", name)
                .register(registry);
        this.cache = bounds.<K, V>evictionListener((key, value, cause) -> evictions.increment())
                .build();
        this.hits = gets(registry, name, "hit");
        this.misses = gets(registry, name, "miss");
        Gauge.builder("zonegraph.cache.entries", cache, Cache::estimatedSize)
                .description("Entries held.")
                .tag("cache", name)
                .register(registry);
    }

    private static Counter gets(MeterRegistry registry, String name, String result) {
        return Counter.builder("zonegraph.cache.gets")
                .description("Look-ups, by whether the entry was there.")
                .tags("cache", name, "result", result)
                .register(registry);
    }

    /** The value of the key; made, and kept, if it is not there. */
    V get(K key, Function<? super K, ? extends V> make) {
        return get(key, make, any -> true);
    }

    /** The value of the key; made if it is not there, and kept if it is one to keep. */
    V get(K key, Function<? super K, ? extends V> make, Predicate<? super V> isKept) {
        V known = cache.getIfPresent(key);
        if (known != null) {
            hits.increment();
            return known;
        }
        misses.increment();
        V made = Objects.requireNonNull(make.apply(key));
        if (!isKept.test(made)) {
            return made;
        }
        V first = cache.asMap().putIfAbsent(key, made);
        return first == null ? made : first;
    }
}
