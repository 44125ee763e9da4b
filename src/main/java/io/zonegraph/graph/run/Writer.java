package io.zonegraph.graph.run;

import io.zonegraph.graph.JsonBytes;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.model.EntityModels;
import io.zonegraph.graph.plan.Output;
import io.zonegraph.graph.plan.Plan;
import io.zonegraph.graph.plan.ReferencePlan;
import io.zonegraph.graph.plan.RowsPlan;
import io.zonegraph.graph.plan.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a plan as JSON. */
final class Writer {

    /** More figures than any measurement has. */
    private static final MathContext FIGURES = new MathContext(12);

    private static final int DECIMALS = 6;

    private final JsonBuffer json;
    private final Map<RowsPlan, Rows> results;
    private final EntityModels models;
    private final Request request;
    private final ListingWriter listings;

    Writer(Map<RowsPlan, Rows> results, EntityModels models, Request request) {
        this.results = results;
        this.models = models;
        this.request = request;
        this.json = new JsonBuffer(request.cost());
        this.listings = new ListingWriter(this, json);
    }

    /** The whole {@code data} of a query. */
    JsonBytes write(Plan plan) {
        json.object(plan.roots(), root -> {
            json.raw(root.key());
            value(root);
        });
        return json.toJsonBytes();
    }

    /** The value of one root field. */
    JsonBytes writeValue(Plan.Root root) {
        value(root);
        return json.toJsonBytes();
    }

    private void value(Plan.Root root) {
        switch (root) {
            case Plan.Root.TypeName typeName -> json.raw(typeName.json());
            case Plan.Root.Listing listing ->
                listings.write(listing.plan(), resultsIfAny(listing.plan().rows()), null);
            case Plan.Root.ByKey byKey -> only(byKey.rows(), byKey.shape());
            case Plan.Root.ByKindAndSlug any -> {
                ReferencePlan.OfKind ofKind =
                        any.plan().ofKind(AskedNodes.kind(request.values(any.arguments()), models));
                only(ofKind.rows(), ofKind.shape());
            }
            case Plan.Root.ByGlobalId any -> byGlobalId(any);
            case Plan.Root.NotPlanned other -> throw new IllegalStateException(other.name() + " is not planned.");
        }
    }

    /** The one row that was read by a key, if there is one. */
    private void only(RowsPlan plan, Output.Shape shape) {
        Rows rows = results(plan);
        if (rows.count() == 0) {
            json.nothing();
        } else {
            object(shape, rows, 0);
        }
    }

    private void byGlobalId(Plan.Root.ByGlobalId root) {
        List<GlobalId> ids = AskedNodes.ids(request.values(root.arguments()), models);
        if (root.many()) {
            json.array(0, ids.size(), place -> node(root.plan(), ids.get(place)));
        } else {
            node(root.plan(), ids.getFirst());
        }
    }

    private void node(ReferencePlan plan, GlobalId id) {
        EntityModel kind = models.ofKind(id.kind()).orElseThrow();
        reference(plan, kind, id.row().getBytes(StandardCharsets.US_ASCII));
    }

    Rows results(RowsPlan plan) {
        return Objects.requireNonNull(results.get(plan));
    }

    @Nullable
    Rows resultsIfAny(RowsPlan plan) {
        return results.get(plan);
    }

    Request request() {
        return request;
    }

    void object(Output.Shape shape, Rows rows, int row) {
        String type = "";
        if (shape.type() >= 0) {
            type = new String(Objects.requireNonNull(rows.cell(row, shape.type())), StandardCharsets.US_ASCII);
        }
        fields(Objects.requireNonNull(shape.fields().get(type)), rows, row);
    }

    void fields(List<Output> outputs, Rows rows, int row) {
        json.object(outputs, output -> field(output, rows, row));
    }

    /** A key with its value. */
    void field(Output output, Rows rows, int row) {
        json.raw(output.key());
        switch (output) {
            case Output.TypeName typeName -> json.raw(typeName.json());
            case Output.Scalar scalar -> scalar(rows.cell(row, scalar.cell()), scalar.format());
            case Output.GlobalId id ->
                json.quoted(GlobalId.encode(id.kind(), Objects.requireNonNull(rows.cell(row, id.cell()))));
            case Output.Embedded embedded -> {
                if (rows.cell(row, embedded.presence()) == null) {
                    json.nothing();
                } else {
                    fields(embedded.fields(), rows, row);
                }
            }
            case Output.Joined joined -> {
                if (rows.cell(row, joined.presence()) == null) {
                    json.nothing();
                } else {
                    object(joined.shape(), rows, row);
                }
            }
            case Output.Listing listing ->
                listings.write(
                        listing.plan(),
                        resultsIfAny(listing.plan().rows()),
                        Objects.requireNonNull(rows.cell(row, listing.parentId())));
            case Output.Reference reference ->
                reference(reference.plan(), rows.cell(row, reference.id()), rows.cell(row, reference.kind()));
            case Output.Keys keys -> keys(keys, rows, row);
            case Output.Choice choice -> choice(choice, rows, row);
            case Output.Converted converted -> converted(converted, rows.cell(row, converted.cell()));
        }
    }

    void reference(ReferencePlan plan, byte @Nullable [] id, byte @Nullable [] kind) {
        if (id == null || kind == null) {
            json.nothing();
            return;
        }
        EntityModel model =
                models.ofKind(new String(kind, StandardCharsets.US_ASCII)).orElseThrow();
        reference(plan, model, id);
    }

    private void reference(ReferencePlan plan, EntityModel kind, byte[] id) {
        ReferencePlan.OfKind ofKind = plan.ofKind(kind);
        Rows rows = results(ofKind.rows());
        int row = rows.byId(id);
        if (row < 0) {
            json.nothing();
        } else {
            object(ofKind.shape(), rows, row);
        }
    }

    private void choice(Output.Choice choice, Rows rows, int row) {
        Object chosen = request.values(choice.arguments()).get(choice.argument());
        for (Output.Tried tried : Objects.requireNonNull(choice.tried().get(chosen == null ? "" : chosen.toString()))) {
            byte[] text = rows.cell(row, tried.cell());
            if (text != null) {
                told(tried, text);
                return;
            }
        }
        json.nothing();
    }

    private void told(Output.Tried tried, byte[] text) {
        if (tried.told() == null) {
            json.text(text);
        } else {
            json.quoted(tried.told());
        }
    }

    private void keys(Output.Keys keys, Rows rows, int row) {
        int asked = request.values(keys.arguments()).get("by") instanceof List<?> by ? by.size() : 0;
        json.array(0, asked, place -> fields(keys.dimensions().get(place), rows, row));
    }

    private void converted(Output.Converted converted, byte @Nullable [] text) {
        if (text == null) {
            json.nothing();
            return;
        }
        Object unit = request.values(converted.arguments()).get(Units.ARGUMENT);
        BigDecimal factor = Objects.requireNonNull(converted.factors().get(String.valueOf(unit)));
        BigDecimal figure = new BigDecimal(new String(text, StandardCharsets.US_ASCII)).multiply(factor);
        BigDecimal rounded = figure.round(FIGURES);
        json.number(rounded.setScale(Math.min(rounded.scale(), DECIMALS), RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString());
    }

    private void scalar(byte @Nullable [] text, Output.Format format) {
        if (text == null) {
            json.nothing();
            return;
        }
        switch (format) {
            case VERBATIM -> json.raw(text);
            case BOOLEAN -> json.truth(text[0] == 't');
            case TEXT -> json.text(text);
            case QUOTED -> json.quoted(text);
            case INSTANT -> instant(text);
        }
    }

    /** PostgreSQL writes 2023-09-27 00:52:03+00; RFC 3339 wants T and a full offset. */
    private void instant(byte[] text) {
        String written = new String(text, StandardCharsets.US_ASCII).replace(' ', 'T');
        int offset = Math.max(written.lastIndexOf('+'), written.lastIndexOf('-'));
        if (written.endsWith("+00")) {
            written = written.substring(0, offset) + "Z";
        } else if (written.length() - offset == "+07".length()) {
            written += ":00";
        }
        json.quoted(written.getBytes(StandardCharsets.US_ASCII));
    }
}
