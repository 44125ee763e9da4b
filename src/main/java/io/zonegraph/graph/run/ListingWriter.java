package io.zonegraph.graph.run;

import io.zonegraph.graph.plan.ListingPlan;
import io.zonegraph.graph.plan.ListingPlan.Form;
import io.zonegraph.graph.plan.Output;
import io.zonegraph.graph.plan.Output.OfConnection;
import io.zonegraph.graph.plan.Output.OfEdge;
import io.zonegraph.graph.plan.TotalsPlan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Writes connections and plain lists. */
final class ListingWriter {

    private static final byte[] ZERO = "0".getBytes(StandardCharsets.US_ASCII);

    private final Writer writer;
    private final JsonBuffer json;

    ListingWriter(Writer writer, JsonBuffer json) {
        this.writer = writer;
        this.json = json;
    }

    /** The listing of one parent, or the one at the query root. */
    void write(ListingPlan plan, @Nullable Rows rows, byte @Nullable [] parent) {
        Rows.Slice slice = rows == null ? Rows.Slice.EMPTY : parent == null ? rows.all() : rows.of(parent);
        Listed listed = new Listed(plan, rows, slice, parent);
        writer.request().of(plan.arguments(), () -> write(plan, listed));
    }

    private static void write(ListingPlan plan, Listed listed) {
        switch (plan.form()) {
            case Form.Connection connection -> listed.connection(connection);
            case Form.Items items -> listed.items(items.shape());
            case Form.Groups groups -> listed.groups(groups);
            case Form.Single single -> listed.single(single.shape());
        }
    }

    private final class Listed {

        private final ListingPlan plan;
        private final byte @Nullable [] parent;
        private final @Nullable Rows rows;
        private final byte @Nullable [] total;
        private final boolean behind;
        private final @Nullable Page page;
        private final int start;
        private final int shown;
        private final boolean more;

        Listed(ListingPlan plan, @Nullable Rows rows, Rows.Slice slice, byte @Nullable [] parent) {
            this.parent = parent;
            this.plan = plan;
            this.rows = rows;
            this.total = slice.beside().total();
            this.behind = slice.beside().behind();
            this.start = slice.start();
            this.page = rows == null ? null : rows.statement().page();
            this.more = page != null && slice.count() > page.limit();
            this.shown = page == null ? 0 : Math.min(slice.count(), page.limit());
        }

        /** The row that stands at a place of the page: a backward page was read from its end. */
        private int row(int place) {
            return page != null && page.backward() ? start + shown - 1 - place : start + place;
        }

        private Rows rows() {
            return Objects.requireNonNull(rows);
        }

        void items(Output.Shape shape) {
            each(row -> writer.object(shape, rows(), row));
        }

        private void each(IntConsumer item) {
            each(0, shown, item);
        }

        private void each(int first, int end, IntConsumer item) {
            json.array(first, end, place -> item.accept(row(place)));
        }

        void groups(Form.Groups groups) {
            List<Integer> firsts = new ArrayList<>();
            for (int place = 0; place < shown; place++) {
                if (place == 0 || !alike(groups, place - 1, place)) {
                    firsts.add(place);
                }
            }
            json.array(
                    0,
                    firsts.size(),
                    group -> group(
                            groups, firsts.get(group), group + 1 < firsts.size() ? firsts.get(group + 1) : shown));
        }

        private boolean alike(Form.Groups groups, int one, int other) {
            for (int cell : groups.by()) {
                if (!Arrays.equals(rows().cell(row(one), cell), rows().cell(row(other), cell))) {
                    return false;
                }
            }
            return true;
        }

        private void group(Form.Groups groups, int first, int end) {
            json.object(groups.fields(), field -> {
                switch (field) {
                    case Output.OfGroup.Common common -> writer.field(common.output(), rows(), row(first));
                    case Output.OfGroup.Items items -> {
                        json.raw(items.key());
                        each(first, end, row -> writer.object(items.shape(), rows(), row));
                    }
                }
            });
        }

        void single(Output.Shape shape) {
            if (shown == 0) {
                json.nothing();
            } else {
                writer.object(shape, rows(), row(0));
            }
        }

        void connection(Form.Connection connection) {
            json.object(connection.fields(), field -> {
                json.raw(field.key());
                switch (field) {
                    case OfConnection.TypeName typeName -> json.raw(typeName.json());
                    case OfConnection.TotalCount count -> json.raw(total == null ? ZERO : total);
                    case OfConnection.Totals totals -> totals(totals.plan());
                    case OfConnection.Nodes nodes -> each(row -> node(nodes.node(), row));
                    case OfConnection.Edges edges -> each(row -> edge(edges, row));
                    case OfConnection.PageInfo info -> pageInfo(info);
                }
            });
        }

        private void totals(TotalsPlan totals) {
            Rows of = Objects.requireNonNull(writer.resultsIfAny(totals.rows()));
            Rows.Slice slice = parent == null ? of.all() : of.of(parent);
            if (!totals.grouped()) {
                writer.fields(totals.fields(), of, slice.start());
                return;
            }
            int start = slice.start();
            json.array(start, start + slice.count(), group -> writer.fields(totals.fields(), of, group));
        }

        private void node(Output.Node node, int row) {
            switch (node) {
                case Output.Node.Own own -> writer.object(own.shape(), rows(), row);
                case Output.Node.Linked linked ->
                    writer.reference(linked.plan(), rows().cell(row, linked.id()), rows().cell(row, linked.kind()));
            }
        }

        private void edge(OfConnection.Edges edges, int row) {
            json.object(edges.fields(), field -> {
                switch (field) {
                    case OfEdge.Cursor cursor -> json.raw(cursor.key()).quoted(cursor(row));
                    case OfEdge.EdgeNode node -> {
                        json.raw(node.key());
                        node(node.node(), row);
                    }
                    case OfEdge.Carried carried -> writer.field(carried.output(), rows(), row);
                }
            });
        }

        private byte[] cursor(int row) {
            Page of = Objects.requireNonNull(page);
            byte[] @Nullable [] values = new byte[of.keys().size()][];
            for (int key = 0; key < values.length; key++) {
                values[key] = rows().cell(row, plan.rows().width() + key);
            }
            return Cursor.encode(of.order(), parent, values);
        }

        private void pageInfo(OfConnection.PageInfo info) {
            boolean backward = page != null && page.backward();
            json.object(info.fields(), field -> {
                json.raw(field.key());
                switch (field.fact()) {
                    case HAS_NEXT_PAGE -> json.truth(backward ? behind : more);
                    case HAS_PREVIOUS_PAGE -> json.truth(backward ? more : behind);
                    case START_CURSOR -> cursorOrNull(0);
                    case END_CURSOR -> cursorOrNull(shown - 1);
                    case TYPE_NAME -> json.raw(Objects.requireNonNull(field.typeName()));
                }
            });
        }

        private void cursorOrNull(int place) {
            if (shown == 0) {
                json.nothing();
            } else {
                json.quoted(cursor(row(place)));
            }
        }
    }
}
