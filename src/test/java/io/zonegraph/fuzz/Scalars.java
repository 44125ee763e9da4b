package io.zonegraph.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** What a value of each scalar type looks like in JSON. */
final class Scalars {

    private Scalars() {}

    static boolean fits(String scalar, JsonNode value) {
        return switch (scalar) {
            case "Int" -> value.isInt();
            case "Float" -> value.isNumber();
            case "Boolean" -> value.isBoolean();
            case "GeoJSON" ->
                value.isObject()
                        && value.path("type").isTextual()
                        && value.path("coordinates").isArray();
            case "Date" -> value.isTextual() && parses(() -> LocalDate.parse(value.asText()));
            case "DateTime" -> value.isTextual() && parses(() -> OffsetDateTime.parse(value.asText()));
            case "Decimal" -> value.isTextual() && value.asText().matches("-?(0|[1-9]\\d*)(\\.\\d+)?");
            case "Edtf" -> value.isTextual() && value.asText().matches("-?\\d{4}(-\\d\\d){0,2}");
            case "String", "ID" -> value.isTextual();
            default -> throw new IllegalArgumentException("Nobody has said what a " + scalar + " looks like");
        };
    }

    private static boolean parses(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
