package io.zonegraph.graph.run;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Caffeine looks up a class made for each combination of bounds by its name, which a native image must be told. */
@RegisterForReflection(
        classNames = {
            "com.github.benmanes.caffeine.cache.SSMS", // bounded by size: strong keys and values, maximum size
            "com.github.benmanes.caffeine.cache.PSMS",
            "com.github.benmanes.caffeine.cache.SSMW", // bounded by weight
            "com.github.benmanes.caffeine.cache.PSMW",
            "com.github.benmanes.caffeine.cache.WS", // weak keys
            "com.github.benmanes.caffeine.cache.FS",
        })
final class CacheClasses {

    private CacheClasses() {}
}
