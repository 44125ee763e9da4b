package io.zonegraph.claim;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/**
 * Checks a boundary: a polygon or several, by RFC 7946. What is kept is its type and its positions as longitude and
 * latitude, without blanks, heights and boxes, so that the same boundary is the same text.
 */
final class Boundary {

    private static final int MOST_BYTES = 200_000;
    private static final int LEAST_POSITIONS = 4;
    private static final double HALF_A_TURN = 180;
    private static final double POLE = 90;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Boundary() {}

    /** What is wrong with a boundary, in words for whoever stated it. */
    static final class Unsound extends Exception {
        private static final long serialVersionUID = 1;

        Unsound(String reason) {
            super(reason);
        }
    }

    static String normal(String text) throws Unsound {
        require(
                text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES,
                "the boundary is longer than 200 KB; draw it more simply");
        JsonNode given = parsed(text);
        require(given.isObject(), "the boundary is no JSON object; give a geometry of GeoJSON");
        require(
                !given.has("crs"),
                "the boundary names a coordinate system; GeoJSON is in WGS 84, so convert it and leave out crs");
        ObjectNode kept = JSON.createObjectNode();
        String type = given.path("type").asText();
        kept.put("type", type);
        JsonNode coordinates = given.path("coordinates");
        switch (type) {
            case "Polygon" -> kept.set("coordinates", polygon(coordinates));
            case "MultiPolygon" -> {
                ArrayNode polygons = kept.putArray("coordinates");
                for (JsonNode polygon : filled(coordinates, "the boundary has no polygons in its coordinates")) {
                    polygons.add(polygon(polygon));
                }
            }
            case "Feature", "FeatureCollection" ->
                throw new Unsound("the boundary is a " + type + "; give its geometry alone");
            default -> throw new Unsound("the boundary is neither a Polygon nor a MultiPolygon of GeoJSON");
        }
        return kept.toString();
    }

    private static JsonNode parsed(String text) throws Unsound {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new Unsound("the boundary is no JSON: " + e.getOriginalMessage());
        }
    }

    private static ArrayNode polygon(JsonNode rings) throws Unsound {
        ArrayNode kept = JSON.createArrayNode();
        for (JsonNode ring : filled(rings, "a polygon of the boundary has no rings")) {
            kept.add(ring(filled(ring, "a ring of the boundary is no list of positions")));
        }
        return kept;
    }

    private static ArrayNode ring(JsonNode positions) throws Unsound {
        ArrayNode kept = JSON.createArrayNode();
        for (JsonNode position : positions) {
            ArrayNode next = position(position);
            require(
                    kept.isEmpty()
                            || Math.abs(next.get(0).doubleValue()
                                            - kept.get(kept.size() - 1).get(0).doubleValue())
                                    <= HALF_A_TURN,
                    "an edge of the boundary is wider than 180 degrees; cut it at the antimeridian into two polygons");
            kept.add(next);
        }
        require(
                kept.size() >= LEAST_POSITIONS,
                "a ring of the boundary has %d positions; it needs at least 4, the last being the first"
                        .formatted(kept.size()));
        require(
                kept.get(0).equals(kept.get(kept.size() - 1)),
                "a ring of the boundary is not closed; repeat its first position at its end");
        return kept;
    }

    private static ArrayNode position(JsonNode position) throws Unsound {
        require(
                position.isArray()
                        && position.size() >= 2
                        && position.get(0).isNumber()
                        && position.get(1).isNumber(),
                "%s is no position; give longitude and latitude in degrees".formatted(shortened(position)));
        double longitude = position.get(0).doubleValue();
        double latitude = position.get(1).doubleValue();
        require(
                Math.abs(longitude) <= HALF_A_TURN && Math.abs(latitude) <= POLE,
                "%s is no place on Earth; a position is the longitude from -180 to 180, then the latitude from -90 to 90"
                        .formatted(shortened(position)));
        return JSON.createArrayNode().add(longitude + 0.0).add(latitude + 0.0);
    }

    private static JsonNode filled(JsonNode list, String otherwise) throws Unsound {
        require(list.isArray() && !list.isEmpty(), otherwise);
        return list;
    }

    private static String shortened(JsonNode value) {
        String text = value.toString();
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }

    private static void require(boolean holds, String otherwise) throws Unsound {
        if (!holds) {
            throw new Unsound(otherwise);
        }
    }
}
