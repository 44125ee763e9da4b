package io.zonegraph.graph;

import org.jspecify.annotations.Nullable;

/** What is known of the database before a request asks it. */
public interface DatabaseState {

    /** Why asking would be in vain, for the sender of a request; null if it would not. */
    @Nullable
    String unavailable();
}
