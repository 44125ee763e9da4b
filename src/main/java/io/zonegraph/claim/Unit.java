package io.zonegraph.claim;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The unit that the figures of a property are kept in, with the units that are turned into it. */
public enum Unit {
    HECTARE("har", Map.of("har", 0, "ha", 0, "km2", 2, "m2", -4)),
    SQUARE_KILOMETRE("km2", Map.of("km2", 0, "har", -2, "ha", -2, "m2", -6)),
    PERCENT("%", Map.of("%", 0)),
    PERSON("{person}", Map.of("{person}", 0)),
    ONE("1", Map.of("1", 0));

    /** The code by UCUM. */
    public final String code;

    private final Map<String, Integer> powersOfTen;

    Unit(String code, Map<String, Integer> powersOfTen) {
        this.code = code;
        this.powersOfTen = powersOfTen;
    }

    /** The figure in this unit; empty if the other unit measures something else. */
    public Optional<BigDecimal> convert(BigDecimal figure, String unit) {
        return Optional.ofNullable(powersOfTen.get(unit)).map(figure::scaleByPowerOfTen);
    }

    /** The units that {@link #convert} takes, for messages. */
    public Set<String> accepted() {
        return new TreeSet<>(powersOfTen.keySet());
    }
}
