package io.zonegraph.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What one request may ask for. Whatever exceeds a limit is refused before any SQL statement runs. */
@ConfigMapping(prefix = "zonegraph.limits")
public interface Limits {

    /** Bytes of a request's body. */
    @WithDefault("256K")
    MemorySize body();

    /** Bytes of the query string of a GET request, as sent. */
    @WithDefault("8K")
    MemorySize queryString();

    /** How long the head of a request may take to arrive, from its first byte. */
    @WithDefault("10s")
    Duration headTime();

    /** How long the body of a request may take to arrive. */
    @WithDefault("10s")
    Duration bodyTime();

    /** How long a client may take to read its answer; then it loses the connection. */
    @WithDefault("60s")
    Duration readTime();

    /** Bytes of answers that clients have not read yet; beyond it, whoever reads for longest loses the connection. */
    @WithDefault("32M")
    MemorySize unreadAnswers();

    /** How long an answer may take, from the whole request's arrival; waiting for a turn counts. */
    @WithDefault("5s")
    Duration deadline();

    /** Requests executed at the same time: as many as there are connections to read by, one for each. */
    @WithDefault("20")
    int concurrentRequests();

    /** Requests that wait for their turn; one more is refused at once. */
    @WithDefault("256")
    int queuedRequests();

    /** How long a request waits for its turn; then it is refused, for an answer that comes late is work for nobody. */
    @WithDefault("800ms")
    Duration queueTime();

    /** CPU time that the database is expected to take for a request, by what its tables hold; more is not begun. */
    @WithDefault("500ms")
    Duration databaseTime();

    /** Lexical tokens of a document. */
    @WithDefault("4000")
    int documentTokens();

    /** Levels of fields below one another; a root field is level 1. Introspection has a limit of its own. */
    @WithDefault("12")
    int depth();

    /** Levels of fields within an introspection query; the one of GraphiQL has 15. */
    @WithDefault("20")
    int introspectionDepth();

    /** Aliases in an operation and the fragments it reaches, each fragment counted once. */
    @WithDefault("30")
    int aliases();

    /** Different fields of the answer's first level. */
    @WithDefault("20")
    int rootFields();

    /** Directives in an operation and the fragments it reaches, each fragment counted once. */
    @WithDefault("20")
    int directives();

    /** Fields of an operation with every fragment written out in each place that spreads it. */
    @WithDefault("1000")
    int fields();
}
