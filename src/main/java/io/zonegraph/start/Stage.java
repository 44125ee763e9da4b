package io.zonegraph.start;

/** How far the service has come, or what keeps it from going on. */
enum Stage {
    /** The database did not answer yet. */
    WAITING,
    MIGRATING,
    LOADING,
    /** Preparing failed for a reason that no waiting mends. */
    FAILED,
    /** The database answers, but lacks what this build needs: another process has yet to prepare it. */
    UNPREPARED,
    READY,
    /** The database answers, but is further behind its primary than allowed. */
    LAGGING,
    /** The database has not answered lately. It may be gone, or this machine or that one so busy that all takes long. */
    SILENT,
    /** The database answered before and does no longer. */
    AWAY;

    /** Whether the database has what is needed, and answers. */
    boolean isGood() {
        return this == READY || this == LAGGING;
    }

    /** Whether a request that comes nevertheless may ask the database. */
    boolean mayAsk() {
        return isGood() || this == SILENT;
    }
}
