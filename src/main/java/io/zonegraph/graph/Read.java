package io.zonegraph.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a field of the schema reads, said once at start-up by its resolver. The planner turns it, with the selection
 * and the arguments of a request, into set-based SQL; nothing else in the service reads for a query.
 */
public sealed interface Read {

    /**
     * Rows of an entity: a connection or a list, whichever the field's type is.
     *
     * @param target the Panache entity, or the abstract node class when the rows are links to nodes of several kinds
     * @param relation how the rows belong to the parent
     * @param conditions what else they must fulfil
     * @param order their order when the request names none; the id is always added last
     * @param grouping how rows that belong together are one object of the field's type; null if each row is its own
     */
    record Rows(
            Class<?> target,
            Relation relation,
            List<Condition> conditions,
            List<OrderKey> order,
            @Nullable Grouping grouping)
            implements Read {}

    /**
     * Neighbouring rows with the same values of some attributes become one object. Its fields are attributes of the
     * first of them, but for one that holds them all.
     *
     * @param items the field that holds the rows themselves
     * @param by the attributes that are the same in all rows of a group
     */
    record Grouping(String items, List<String> by) {}

    /** One entity at the root of a query, by its {@code id} or its {@code slug} argument. */
    record ByKey(Class<?> target) implements Read {}

    /** Any node at the root of a query by the argument {@code id}, or several by {@code ids}. */
    record ByGlobalId() implements Read {}

    /** Any node at the root of a query by the arguments {@code kind} and {@code slug}. */
    record ByKindAndSlug() implements Read {}

    /** The kind of the node itself, as the code of the field's enum. */
    record Kind() implements Read {}

    /** The one node that two attributes of the parent row name: its id and its kind. */
    record Reference(String idAttribute, String kindAttribute) implements Read {}

    /**
     * The first of several attributes of the parent row that is known. An argument says which is tried before all others.
     *
     * @param argument the name of the argument
     * @param preferred the attribute to try first for each value of the argument
     * @param inTurn the attributes to try then, and if the argument is not given
     * @param held the attribute that holds the first known of {@code inTurn}, which is always known
     * @param search where a filter on this field looks
     */
    record Choice(String argument, Map<String, String> preferred, List<String> inTurn, String held, TextSearch search)
            implements Read {}

    /**
     * Which attribute a choice takes, by the codes that are its argument's values; null if by that of none. Both follow one
     * description, so that they cannot tell of different attributes.
     */
    record Chosen(Choice choice) implements Read {}

    /**
     * Where a text filter looks: rows of {@code entity} that belong to the node and hold its folded text.
     *
     * @param owner the attribute that holds the node's id
     * @param folded the attribute that holds the text without marks and case
     * @param fold the SQL function that folds what is searched for
     */
    record TextSearch(Class<?> entity, String owner, String folded, String fold) {}

    /** How rows belong to their parent. */
    sealed interface Relation {
        /** They belong to none: a field of the query root. */
        record Root() implements Relation {}

        /** The attribute of the target that refers to the parent. */
        record Column(String attribute) implements Relation {}

        /** A link entity stands between them; the attributes hold the ids of the parent and of the target. */
        record Link(Class<?> entity, String parentId, String targetId, String targetKind) implements Relation {}

        /**
         * A function of the database computes them. It bears the name of the target's table and takes the parent's id,
         * if the field has a parent, and then these arguments of the field: null for one that is not given, the id of
         * the row for a global id.
         *
         * @param notBefore the argument that is an instant since which something is asked for; null if none is. Other
         *     instants ask for what was up to then
         * @param filtered whether a request may filter and order the rows by what they hold
         */
        record Function(List<String> arguments, @Nullable String notBefore, boolean filtered) implements Relation {}
    }

    /** Whose attribute a condition or an order means: the target's or the link's. */
    enum Side {
        TARGET,
        LINK
    }

    /** What rows must fulfil besides belonging to their parent. */
    sealed interface Condition {
        Side side();

        String attribute();

        /** The attribute has this value. */
        record Constant(Side side, String attribute, String value) implements Condition {}

        /** The attribute is null. */
        record Absent(Side side, String attribute) implements Condition {}

        /** The attribute has the value of the argument, when the argument is given. */
        record Argument(Side side, String attribute, String argument) implements Condition {}
    }

    /** A key of an order; nulls come last in either direction. */
    record OrderKey(Side side, String attribute, boolean descending) {}
}
