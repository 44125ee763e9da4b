package io.zonegraph.graph.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** The units in which a client may ask for an area or a distance, by the constants of their enums in the schema. */
public final class Units {

    /** The argument that names the unit, and marks the fields that are figures in a unit of choice. */
    public static final String ARGUMENT = "in";

    /** Square metres. */
    private static final Map<String, String> AREAS = Map.of(
            "HECTARES", "10000",
            "SQUARE_KILOMETRES", "1000000",
            "SQUARE_METRES", "1",
            "ACRES", "4046.8564224",
            "MU", "666.6666666666666667");

    /** The ends of the names of fields that hold areas, and their units. */
    public static final Map<String, String> AREA_SUFFIXES =
            Map.of("Hectares", "HECTARES", "SquareKilometres", "SQUARE_KILOMETRES");

    static final Map<String, BigDecimal> OF_METRES = factors(
            Map.of("METRES", "1", "KILOMETRES", "1000", "MILES", "1609.344", "NAUTICAL_MILES", "1852"), BigDecimal.ONE);

    private Units() {}

    /** What to multiply an area in this unit by, for each unit that may be wanted. */
    static Map<String, BigDecimal> ofArea(String unit) {
        return factors(AREAS, new BigDecimal(AREAS.get(unit)));
    }

    private static Map<String, BigDecimal> factors(Map<String, String> units, BigDecimal own) {
        Map<String, BigDecimal> factors = new LinkedHashMap<>();
        units.forEach((unit, size) -> factors.put(unit, own.divide(new BigDecimal(size), MathContext.DECIMAL64)));
        return Map.copyOf(factors);
    }
}
