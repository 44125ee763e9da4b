package io.zonegraph.claim;

import java.util.List;

/** Where the claims about a property are projected. */
public sealed interface Target {

    /**
     * The winning claim, onto columns of its subject.
     *
     * @param latest whether the claim of the latest date wins: a history ends in its last entry
     */
    record Columns(List<ProjectedColumn> columns, boolean latest) implements Target {}

    /** Onto links, which of symmetric properties hold both ways. */
    record Links(boolean symmetric) implements Target {}

    /** Onto rows of a table of their own. */
    record Rows(RowTable table) implements Target {}
}
