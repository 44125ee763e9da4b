package io.zonegraph.http;

/** How a request ended, as its meter tells it: all it asked for, some of it, or none. */
enum Outcome {
    SUCCESS,
    PARTIAL,
    ERROR;

    static Outcome of(boolean hasData, boolean hasErrors) {
        if (!hasErrors) {
            return SUCCESS;
        }
        return hasData ? PARTIAL : ERROR;
    }
}
