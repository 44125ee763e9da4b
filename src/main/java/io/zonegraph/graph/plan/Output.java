package io.zonegraph.graph.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one field of a response is written from the cells of a row. {@code key} is the response key as JSON, with colon. */
public sealed interface Output {

    byte[] key();

    /** The name of the object's type. */
    record TypeName(byte[] key, byte[] json) implements Output {}

    /** A scalar or an enum value. */
    record Scalar(byte[] key, int cell, Format format) implements Output {}

    /** The opaque global id of a row. */
    record GlobalId(byte[] key, int cell, byte[] kind) implements Output {}

    /** An object made of cells of the same row; null when the cell that it cannot be without is null. */
    record Embedded(byte[] key, int presence, List<Output> fields) implements Output {}

    /** A referenced row that is joined to this one; null when its id is null. */
    record Joined(byte[] key, int presence, Shape shape) implements Output {}

    /** Rows that belong to this one. */
    record Listing(byte[] key, ListingPlan plan, int parentId) implements Output {}

    /** A node of whatever kind, named by two cells. */
    record Reference(byte[] key, ReferencePlan plan, int id, int kind) implements Output {}

    /**
     * The first of several cells that is known; which are tried, an argument says.
     *
     * @param tried the cells for each value of the argument; under the empty text for none
     */
    record Choice(byte[] key, FieldArguments arguments, String argument, Map<String, List<Tried>> tried)
            implements Output {}

    /**
     * A cell of a choice.
     *
     * @param told what is told if it is the first that is known: null for what it holds itself
     */
    record Tried(int cell, byte @Nullable [] told) {}

    /** What the rows of a group have in common, for as many dimensions as the request groups by. */
    record Keys(byte[] key, FieldArguments arguments, List<List<Output>> dimensions) implements Output {}

    /** A figure in the unit that an argument names. */
    record Converted(byte[] key, int cell, FieldArguments arguments, Map<String, BigDecimal> factors)
            implements Output {}

    /** How the text that PostgreSQL sends for a value becomes JSON. */
    enum Format {
        /** Numbers, and what is kept as JSON: as they are. */
        VERBATIM,
        /** t and f. */
        BOOLEAN,
        /** Texts: quoted and escaped. */
        TEXT,
        /** Codes, dates and decimals, which need no escaping: quoted. */
        QUOTED,
        /** A timestamp with time zone: quoted, with T and a full offset. */
        INSTANT
    }

    /**
     * The fields of an object, by concrete type when rows of several types can stand there.
     *
     * @param type the cell with the discriminating value; -1 when only one type can stand there
     * @param fields by discriminating value; under the empty text when only one type can stand there
     */
    record Shape(int type, Map<String, List<Output>> fields) {
        static Shape of(List<Output> fields) {
            return new Shape(-1, Map.of("", fields));
        }
    }

    /** A field of a connection. */
    sealed interface OfConnection {
        byte[] key();

        record TypeName(byte[] key, byte[] json) implements OfConnection {}

        record Nodes(byte[] key, Node node) implements OfConnection {}

        record Edges(byte[] key, List<OfEdge> fields) implements OfConnection {}

        record PageInfo(byte[] key, List<PageField> fields) implements OfConnection {}

        record TotalCount(byte[] key) implements OfConnection {}

        record Totals(byte[] key, TotalsPlan plan) implements OfConnection {}
    }

    /** A field of an edge. */
    sealed interface OfEdge {
        record Cursor(byte[] key) implements OfEdge {}

        record EdgeNode(byte[] key, Node node) implements OfEdge {}

        /** What the link carries. */
        record Carried(Output output) implements OfEdge {}
    }

    /** A field of an object that several rows make up. */
    sealed interface OfGroup {
        /** What is the same in all its rows. */
        record Common(Output output) implements OfGroup {}

        /** The rows themselves. */
        record Items(byte[] key, Shape shape) implements OfGroup {}
    }

    /** The node of an edge: a row of the listing itself, or one that the link names. */
    sealed interface Node {
        record Own(Shape shape) implements Node {}

        record Linked(ReferencePlan plan, int id, int kind) implements Node {}
    }

    /** A field of pageInfo. */
    record PageField(byte[] key, PageFact fact, byte @Nullable [] typeName) {}

    /** What pageInfo says. */
    enum PageFact {
        HAS_NEXT_PAGE,
        HAS_PREVIOUS_PAGE,
        START_CURSOR,
        END_CURSOR,
        TYPE_NAME
    }
}
