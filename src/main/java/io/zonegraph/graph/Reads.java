package io.zonegraph.graph;

import io.zonegraph.graph.Read.Condition;
import io.zonegraph.graph.Read.OrderKey;
import io.zonegraph.graph.Read.Relation;
import io.zonegraph.graph.Read.Side;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a resolver says what its field reads: {@code return Reads.rows(Park.class).of("city").describe();}. The engine
 * calls each such resolver once at start-up and keeps the description; requests never reach the resolver.
 */
public final class Reads {

    private static final ScopedValue<Recorder> RECORDER = ScopedValue.newInstance();

    private Reads() {}

    /** Rows of {@code target}; at the query root until a relation is named. */
    public static RowsDescription rows(Class<?> target) {
        return new RowsDescription(new Read.Rows(target, new Relation.Root(), List.of(), List.of(), null));
    }

    /** One {@code target} by the arguments {@code id} or {@code slug}. */
    public static <T> T byKey(Class<?> target) {
        return record(new Read.ByKey(target));
    }

    /** Any node by the argument {@code id}, or several by {@code ids}. */
    public static <T> T byGlobalId() {
        return record(new Read.ByGlobalId());
    }

    /** The node whose id and kind the parent row holds in these attributes. */
    public static <T> T reference(String idAttribute, String kindAttribute) {
        return record(new Read.Reference(idAttribute, kindAttribute));
    }

    /** Any node by the arguments {@code kind} and {@code slug}. */
    public static <T> T byKindAndSlug() {
        return record(new Read.ByKindAndSlug());
    }

    /** The kind of the node itself. */
    public static <T> T kind() {
        return record(new Read.Kind());
    }

    /** What the choice comes to. */
    public static <T> T choice(Read.Choice choice) {
        return record(choice);
    }

    /** Which attribute the choice takes. */
    public static <T> T chosen(Read.Choice choice) {
        return record(new Read.Chosen(choice));
    }

    /** Runs a resolver and returns what it described, or null if it described nothing and is an ordinary resolver. */
    public static @Nullable Read describedBy(Runnable resolver) {
        Recorder recorder = new Recorder();
        ScopedValue.where(RECORDER, recorder).run(resolver);
        return recorder.read;
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // The value is never used: see describedBy.
    private static <T> T record(Read read) {
        if (!RECORDER.isBound()) {
            throw new IllegalStateException("A description is read at start-up only; the planner answers requests.");
        }
        RECORDER.get().read = read;
        return null;
    }

    private static final class Recorder {
        private @Nullable Read read;
    }

    /** Builds the description of a field that reads rows. Each method returns a new description. */
    public static final class RowsDescription {

        private final Read.Rows rows;

        private RowsDescription(Read.Rows rows) {
            this.rows = rows;
        }

        /** The rows whose {@code attribute} refers to the parent. */
        public RowsDescription of(String attribute) {
            return with(new Relation.Column(attribute));
        }

        /** The rows that a link entity joins to the parent. */
        public RowsDescription through(Relation.Link link) {
            return with(link);
        }

        /** The rows that the function which is the target's table computes from these arguments. */
        public RowsDescription computedFrom(String... arguments) {
            return with(new Relation.Function(List.of(arguments), null, false));
        }

        /** The same, from an instant since which something is asked for. */
        public RowsDescription computedSince(String argument) {
            return with(new Relation.Function(List.of(argument), argument, false));
        }

        /** A request may filter and order what a function computes, as other rows. */
        public RowsDescription filtered() {
            if (!(rows.relation() instanceof Relation.Function(var arguments, var notBefore, var filtered))) {
                throw new IllegalStateException("What no function computes is always filtered.");
            }
            return with(new Relation.Function(arguments, notBefore, true));
        }

        /** Neighbours that agree in these attributes are one object, which holds them in its field {@code items}. */
        public RowsDescription groupedInto(String items, String... by) {
            Read.Grouping grouping = new Read.Grouping(items, List.of(by));
            return new RowsDescription(
                    new Read.Rows(rows.target(), rows.relation(), rows.conditions(), rows.order(), grouping));
        }

        /** Only rows (or links, by side) whose attribute has this value. */
        public RowsDescription only(Side side, String attribute, Enum<?> value) {
            return with(new Condition.Constant(side, attribute, value.name()));
        }

        /** Only rows whose attribute is null. */
        public RowsDescription without(String attribute) {
            return with(new Condition.Absent(Side.TARGET, attribute));
        }

        /** When the argument of the same name is given, only rows (or links) whose attribute has its value. */
        public RowsDescription onlyIfGiven(Side side, String attribute) {
            return with(new Condition.Argument(side, attribute, attribute));
        }

        /** In this order unless the request names one; call it again for further keys. */
        public RowsDescription ascending(Side side, String attribute) {
            return with(new OrderKey(side, attribute, false));
        }

        /** Largest or latest first, unless the request names an order; nulls last. */
        public RowsDescription descending(Side side, String attribute) {
            return with(new OrderKey(side, attribute, true));
        }

        /** Hands the description to the engine; the value stands for the field's type and is never used. */
        public <T> T describe() {
            return record(rows);
        }

        private RowsDescription with(Relation relation) {
            return new RowsDescription(
                    new Read.Rows(rows.target(), relation, rows.conditions(), rows.order(), rows.grouping()));
        }

        private RowsDescription with(Condition condition) {
            List<Condition> all = Stream.concat(rows.conditions().stream(), Stream.of(condition))
                    .toList();
            return new RowsDescription(
                    new Read.Rows(rows.target(), rows.relation(), all, rows.order(), rows.grouping()));
        }

        private RowsDescription with(OrderKey key) {
            List<OrderKey> all =
                    Stream.concat(rows.order().stream(), Stream.of(key)).toList();
            return new RowsDescription(
                    new Read.Rows(rows.target(), rows.relation(), rows.conditions(), all, rows.grouping()));
        }
    }
}
