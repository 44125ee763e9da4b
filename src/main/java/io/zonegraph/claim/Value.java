package io.zonegraph.claim;

import io.zonegraph.node.NodeKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the values of a property are: where a claim holds them, and which are allowed. */
public sealed interface Value {

    /** A node of one of the kinds; no kinds means any. */
    record OfNode(Set<NodeKind> kinds) implements Value {}

    /** A figure from the least to the most, in the unit, or in any unit where there is none. */
    record OfQuantity(
            @Nullable Unit unit,
            boolean whole,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most) implements Value {

        /** May be less than nothing, as a growth may. */
        public OfQuantity signed() {
            return new OfQuantity(unit, whole, null, null);
        }
    }

    /** An amount of money, more than nothing: what is undisclosed is not claimed at all. */
    record OfMoney() implements Value {}

    /** One of the codes. */
    record OfCode(Set<String> codes) implements Value {}

    record OfText() implements Value {}

    record OfFlag() implements Value {}

    record OfDate() implements Value {}

    record OfPoint() implements Value {}

    /** A polygon or several, as GeoJSON in the claim's text. */
    record OfBoundary() implements Value {}

    static Value node(NodeKind... kinds) {
        return new OfNode(Set.of(kinds));
    }

    static Value area(Unit unit) {
        return new OfQuantity(unit, false, BigDecimal.ZERO, null);
    }

    static Value count(Unit unit) {
        return new OfQuantity(unit, true, BigDecimal.ZERO, null);
    }

    static OfQuantity percent() {
        return new OfQuantity(Unit.PERCENT, false, BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    /** A place in an order; 1 is the first. */
    static Value rank() {
        return new OfQuantity(Unit.ONE, true, BigDecimal.ONE, null);
    }

    static Value score() {
        return new OfQuantity(Unit.ONE, false, BigDecimal.ZERO, null);
    }

    static Value quantity() {
        return new OfQuantity(null, false, BigDecimal.ZERO, null);
    }

    static Value money() {
        return new OfMoney();
    }

    static Value text() {
        return new OfText();
    }

    static Value flag() {
        return new OfFlag();
    }

    static Value date() {
        return new OfDate();
    }

    static Value point() {
        return new OfPoint();
    }

    static Value boundary() {
        return new OfBoundary();
    }

    static Value code(Class<? extends Enum<?>> codes) {
        return new OfCode(names(codes));
    }

    /** The names of the constants, in a set that prints in order. */
    static Set<String> names(Class<? extends Enum<?>> codes) {
        return Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    default Part part() {
        return switch (this) {
            case OfNode _ -> Part.OBJECT;
            case OfQuantity _ -> Part.QUANTITY;
            case OfMoney _ -> Part.MONEY;
            case OfCode _ -> Part.CODE;
            case OfText _, OfBoundary _ -> Part.TEXT;
            case OfFlag _ -> Part.FLAG;
            case OfDate _ -> Part.DATE;
            case OfPoint _ -> Part.POINT;
        };
    }

    /** The columns that hold such a value: those that begin with the name, and the claim's column for each. */
    default List<ProjectedColumn> columns(String name) {
        return switch (this) {
            case OfNode _ -> List.of(new ProjectedColumn(name, "object_id"));
            case OfQuantity _ -> List.of(new ProjectedColumn(name, "quantity"));
            case OfMoney _ -> ProjectedColumn.of(name, "", "amount", "currency");
            case OfCode _ -> List.of(new ProjectedColumn(name, "code"));
            case OfText _, OfBoundary _ -> List.of(new ProjectedColumn(name, "text"));
            case OfFlag _ -> List.of(new ProjectedColumn(name, "flag"));
            case OfDate _ -> ProjectedColumn.date(name, "on");
            case OfPoint _ -> ProjectedColumn.of("", "", "latitude", "longitude", "location_accuracy");
        };
    }
}
