package io.zonegraph.graph;

/**
 * What a request may cost at most, in nodes by its page sizes. Whoever sends a request into the engine may pass one
 * along in the request's context, and reads from it what the engine foresaw. For one request, on its own thread.
 */
public final class Cost {

    /** More nodes than this no request may ask for. */
    public static final long MOST_NODES = 10_000;

    /** A boundary is as long as dozens of nodes, and stands for so many. */
    public static final long NODES_OF_A_BOUNDARY = 50;

    private long nodes;
    private boolean foreseen;

    /** Adds what is foreseen. The engine stops counting when the limit is passed. */
    public void add(long more) {
        nodes += more;
        foreseen = true;
    }

    /** Whether the engine looked at the request at all: it does not at one that is refused before. */
    public boolean isForeseen() {
        return foreseen;
    }

    public long nodes() {
        return nodes;
    }
}
