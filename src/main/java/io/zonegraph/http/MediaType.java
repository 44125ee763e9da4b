package io.zonegraph.http;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The two media types of a GraphQL response, and which of them a client prefers. */
enum MediaType {
    /** With it the status says how the request ended. */
    GRAPHQL_RESPONSE("graphql-response+json"),
    /** The older one: the status is 200 for every well-formed request. */
    JSON("json");

    /** What nearly every client sends, word for word, which spares taking it apart. */
    private static final Map<String, MediaType> USUAL = Map.of(
            "*/*", JSON,
            "application/json", JSON,
            "application/graphql-response+json", GRAPHQL_RESPONSE,
            "application/graphql-response+json, application/json", GRAPHQL_RESPONSE,
            "application/graphql-response+json,application/json;q=0.9", GRAPHQL_RESPONSE);

    private final String subtype;
    private final String header;

    MediaType(String subtype) {
        this.subtype = subtype;
        this.header = "application/" + subtype + "; charset=utf-8";
    }

    /** The value of {@code Content-Type}. */
    String header() {
        return header;
    }

    /**
     * The type that the values of {@code Accept} like best, or empty if they allow neither. Without any, or where only
     * a wildcard decides, it is JSON, which every client understands.
     */
    static Optional<MediaType> negotiate(List<String> accept) {
        MediaType usual = accept.size() == 1 ? USUAL.get(accept.getFirst()) : null;
        if (usual != null || accept.isEmpty()) {
            return Optional.of(usual == null ? JSON : usual);
        }
        List<MediaRange> ranges = MediaRange.parse(accept);
        Liking exact = GRAPHQL_RESPONSE.liking(ranges);
        Liking json = JSON.liking(ranges);
        if (exact.quality <= 0 && json.quality <= 0) {
            return Optional.empty();
        }
        boolean sure =
                exact.quality > json.quality || (exact.quality == json.quality && exact.precision == MediaRange.EXACT);
        return Optional.of(sure ? GRAPHQL_RESPONSE : JSON);
    }

    /** The most precise range that matches decides, as RFC 9110 has it: a wildcard cannot revoke what a name allows. */
    private Liking liking(List<MediaRange> ranges) {
        return ranges.stream()
                .map(range -> new Liking(range.quality(), range.precisionOf(subtype)))
                .filter(liking -> liking.precision > 0)
                .max(Comparator.comparingInt(Liking::precision))
                .orElse(new Liking(0, 0));
    }

    private record Liking(double quality, int precision) {}

    /** Whether every one of these values of {@code Content-Type} says JSON in UTF-8. */
    static boolean isJson(List<String> contentType) {
        if (contentType.size() == 1 && contentType.getFirst().equals("application/json")) {
            return true;
        }
        List<MediaRange> types = MediaRange.parse(contentType);
        return !types.isEmpty() && types.stream().allMatch(type -> type.precisionOf(JSON.subtype) == MediaRange.EXACT);
    }
}
