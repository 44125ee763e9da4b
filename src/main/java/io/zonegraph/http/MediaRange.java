package io.zonegraph.http;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A media type or range out of a header, with the two parameters that matter here. */
record MediaRange(String type, double quality, String charset) {

    static final int EXACT = 3;

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern QUALITY = Pattern.compile("0(\\.\\d{0,3})?|1(\\.0{0,3})?");

    /** Several header lines, or one with commas, are the same to HTTP; GraphiQL sends its content type twice. */
    static List<MediaRange> parse(List<String> headers) {
        return headers.stream()
                .flatMap(COMMA::splitAsStream)
                .filter(part -> !part.isBlank())
                .map(MediaRange::parseOne)
                .toList();
    }

    private static MediaRange parseOne(String text) {
        String[] parts = text.toLowerCase(Locale.ROOT).split(";", -1);
        double quality = 1;
        String charset = "utf-8";
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.startsWith("q=")) {
                String value = parameter.substring(2);
                quality = QUALITY.matcher(value).matches() ? Double.parseDouble(value) : 0;
            } else if (parameter.startsWith("charset=")) {
                charset = parameter.substring(8).replace("\"", "");
            }
        }
        return new MediaRange(parts[0].strip(), quality, charset);
    }

    /** How precisely this names {@code application/} and the subtype: 0 for not at all, up to {@link #EXACT}. */
    int precisionOf(String subtype) {
        if (!charset.equals("utf-8") && !charset.equals("utf8")) {
            return 0;
        }
        return switch (type) {
            case "*/*" -> 1;
            case "application/*" -> 2;
            default -> type.equals("application/" + subtype) ? EXACT : 0;
        };
    }
}
