package io.zonegraph.http;

import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two media types of a GraphQL response, and which of them a client prefers. */
enum MediaType {
    /** With it the status says how the request ended. */
    GRAPHQL_RESPONSE("graphql-response+json"),
    /** The older one: the status is 200 for every well-formed request. */
    JSON("json");

    private final String subtype;
    private final CharSequence header;

    MediaType(String subtype) {
        this.subtype = subtype;
        this.header = HttpHeaders.createOptimized("application/" + subtype + "; charset=utf-8");
    }

    /** The value of {@code Content-Type}. */
    CharSequence header() {
        return header;
    }

    /**
     * The type that the values of {@code Accept} like best, or empty if they allow neither. Without any, or where only
     * a wildcard decides, it is JSON, which every client understands.
     */
    static Optional<MediaType> negotiate(List<String> accept) {
        if (accept.isEmpty()) {
            return Optional.of(JSON);
        }
        List<MediaRange> ranges = MediaRange.parse(accept);
        Liking exact = liking(GRAPHQL_RESPONSE, ranges);
        Liking json = liking(JSON, ranges);
        if (exact.quality <= 0 && json.quality <= 0) {
            return Optional.empty();
        }
        boolean preferExact =
                exact.quality > json.quality || (exact.quality == json.quality && exact.precision == MediaRange.EXACT);
        return Optional.of(preferExact ? GRAPHQL_RESPONSE : JSON);
    }

    /** The most precise range that matches decides, as RFC 9110 has it: a wildcard cannot revoke what a name allows. */
    private static Liking liking(MediaType type, List<MediaRange> ranges) {
        @Nullable MediaRange best = null;
        for (MediaRange range : ranges) {
            if (range.precision("application", type.subtype)
                    > (best == null ? 0 : best.precision("application", type.subtype))) {
                best = range;
            }
        }
        return best == null
                ? new Liking(0, 0)
                : new Liking(best.quality(), best.precision("application", type.subtype));
    }

    private record Liking(double quality, int precision) {}

    /** Whether every one of these values of {@code Content-Type} says JSON in UTF-8. */
    static boolean isJson(List<String> contentType) {
        List<MediaRange> types = MediaRange.parse(contentType);
        return !types.isEmpty()
                && types.stream().allMatch(type -> type.precision("application", JSON.subtype) == MediaRange.EXACT);
    }

    /** A media type or range with the two parameters that matter here. */
    record MediaRange(String type, String subtype, double quality, String charset) {

        static final int EXACT = 3;

        /** Several header lines, or one with commas, are the same to HTTP; GraphiQL sends its content type twice. */
        static List<MediaRange> parse(List<String> headers) {
            return headers.stream()
                    .flatMap(line -> List.of(line.split(",")).stream())
                    .filter(part -> !part.isBlank())
                    .map(MediaRange::parseOne)
                    .toList();
        }

        private static MediaRange parseOne(String text) {
            String[] parts = text.toLowerCase(Locale.ROOT).split(";");
            String[] names = parts[0].strip().split("/", -1);
            double quality = 1;
            String charset = "utf-8";
            for (int i = 1; i < parts.length; i++) {
                String parameter = parts[i].strip();
                if (parameter.startsWith("q=")) {
                    quality = quality(parameter.substring(2));
                } else if (parameter.startsWith("charset=")) {
                    charset = parameter.substring(8).replace("\"", "");
                }
            }
            return names.length == 2
                    ? new MediaRange(names[0], names[1], quality, charset)
                    : new MediaRange("", "", 0, charset);
        }

        private static double quality(String text) {
            return text.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(text) : 0;
        }

        /** How precisely this names the type: 0 for not at all, up to {@link #EXACT}. */
        int precision(String wantedType, String wantedSubtype) {
            if (!charset.equals("utf-8") && !charset.equals("utf8")) {
                return 0;
            }
            if (type.equals("*")) {
                return subtype.equals("*") ? 1 : 0;
            }
            if (!type.equals(wantedType)) {
                return 0;
            }
            return subtype.equals("*") ? 2 : subtype.equals(wantedSubtype) ? EXACT : 0;
        }
    }
}
