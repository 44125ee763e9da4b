package io.zonegraph.claim;

import io.zonegraph.node.NodeKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one property means on one kind of node: which claims about it are sound, and where they are projected. Both the
 * checks and the SQL of the projection follow from it, and nothing about a property is said twice.
 */
public final class PropertyRule {

    final NodeKind subject;
    final Property property;
    final Value value;
    final List<Target> targets = new ArrayList<>();
    final Set<Part> optional = EnumSet.noneOf(Part.class);

    /** What a figure beside a node means. */
    Value.@Nullable OfQuantity beside;

    Set<String> codes = Set.of();
    Set<String> roles = Set.of();
    Set<NodeKind> regarding = Set.of();
    boolean needsRole;
    boolean needsLabel;

    private PropertyRule(NodeKind subject, Property property, Value value) {
        this.subject = subject;
        this.property = property;
        this.value = value;
    }

    public static PropertyRule on(NodeKind subject, Property property, Value value) {
        return new PropertyRule(subject, property, value);
    }

    /** Projects the winner onto the column, or onto the columns that begin with the name. */
    public PropertyRule to(String column) {
        targets.add(new Target.Columns(value.columns(column), false));
        return this;
    }

    /** Projects the claim of the latest date, with its date, onto columns. */
    public PropertyRule latestTo(String column, String dateName) {
        List<ProjectedColumn> columns = new ArrayList<>(value.columns(column));
        columns.addAll(ProjectedColumn.date(dateName, "on"));
        targets.add(new Target.Columns(columns, true));
        return this;
    }

    public PropertyRule toLinks() {
        targets.add(new Target.Links(false));
        return this;
    }

    /** Projects onto links that hold both ways, whichever side the claim is about. */
    public PropertyRule toSymmetricLinks() {
        targets.add(new Target.Links(true));
        return this;
    }

    public PropertyRule toRows(RowTable table) {
        targets.add(new Target.Rows(table));
        return this;
    }

    /** Needs a code beside the value. */
    public PropertyRule withCode(Class<? extends Enum<?>> codes) {
        this.codes = Value.names(codes);
        return this;
    }

    public PropertyRule withRole(Class<? extends Enum<?>> roles) {
        this.roles = Value.names(roles);
        return this;
    }

    public PropertyRule needsRole() {
        needsRole = true;
        return this;
    }

    public PropertyRule needsLabel() {
        needsLabel = true;
        return this;
    }

    /** May be dated beside its value. */
    public PropertyRule withDate() {
        optional.add(Part.DATE);
        return this;
    }

    /** May say how large a share it is, in percent. */
    public PropertyRule withShare() {
        return beside(Value.percent());
    }

    /** May say how much land it is about. */
    public PropertyRule withArea(Unit unit) {
        return beside(new Value.OfQuantity(unit, false, BigDecimal.ZERO, null));
    }

    private PropertyRule beside(Value.OfQuantity figure) {
        beside = figure;
        optional.add(Part.QUANTITY);
        return this;
    }

    /** Needs another node, of this kind, that the value regards. */
    public PropertyRule regarding(NodeKind kind) {
        regarding = Set.of(kind);
        return this;
    }

    Set<Part> required() {
        Set<Part> parts = EnumSet.of(value.part());
        if (!codes.isEmpty()) {
            parts.add(Part.CODE);
        }
        if (!regarding.isEmpty()) {
            parts.add(Part.OBJECT);
        }
        return parts;
    }

    /** The kinds that the object may be of; empty if any will do. */
    Set<NodeKind> objectKinds() {
        return value instanceof Value.OfNode(var kinds) ? kinds : regarding;
    }

    Set<String> allowedCodes() {
        return value instanceof Value.OfCode(var all) ? all : codes;
    }
}
