package io.zonegraph.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON from strangers: strict, and with bounds on what it may cost or mean. */
final class JsonReader {

    /** No honest variable nests deeper; filters within filters come to ten or so. */
    static final int MAX_DEPTH = 64;
    /** The digits of a number, and of its exponent's reach: far above every column, far below what arithmetic costs. */
    static final int MAX_DIGITS = 400;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_DIGITS)
                    .build())
            // Which of two equal keys counts differs between readers, so a request that has them may mean two things.
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // An error must not quote what was sent.
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private JsonReader() {}

    /** Text from bytes that must be UTF-8, of which {@code what} tells the sender. */
    static CharBuffer decode(ByteBuffer bytes, String what) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes);
        } catch (CharacterCodingException e) {
            throw HttpRefusal.badRequest(what + " is not UTF-8.");
        }
    }

    /** The one JSON object that {@code text} holds. */
    static Map<String, @Nullable Object> object(CharBuffer text, String what) {
        try (JsonParser parser =
                FACTORY.createParser(text.array(), text.arrayOffset() + text.position(), text.length())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw HttpRefusal.badRequest(what + " must be one JSON object, and no list.");
            }
            Map<String, @Nullable Object> object = readObject(parser);
            if (parser.nextToken() != null) {
                throw HttpRefusal.badRequest(what + " goes on after its JSON object.");
            }
            return object;
        } catch (StreamConstraintsException e) {
            throw HttpRefusal.badRequest(what + " nests deeper than " + MAX_DEPTH
                    + " levels or has a number of more than " + MAX_DIGITS + " digits.");
        } catch (NumberFormatException e) {
            throw HttpRefusal.badRequest(what + " has a number whose exponent is beyond all numbers.");
        } catch (IOException e) {
            throw HttpRefusal.badRequest(what + " is not valid JSON" + place(e) + ".");
        }
    }

    private static String place(IOException e) {
        if (e instanceof com.fasterxml.jackson.core.JacksonException json && json.getLocation() != null) {
            boolean duplicate = json.getOriginalMessage().startsWith("Duplicate field");
            var at = json.getLocation();
            return (duplicate ? ": a key is there twice," : ":") + " see line " + at.getLineNr() + ", column "
                    + at.getColumnNr();
        }
        return "";
    }

    private static Map<String, @Nullable Object> readObject(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            parser.nextToken();
            object.put(key, readValue(parser));
        }
        return object;
    }

    private static List<@Nullable Object> readArray(JsonParser parser) throws IOException {
        List<@Nullable Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(readValue(parser));
        }
        return array;
    }

    private static @Nullable Object readValue(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readArray(parser);
            case VALUE_STRING -> storable(parser.getText());
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> bounded(parser.getDecimalValue());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    /** A text that UTF-8 and PostgreSQL can hold: no NUL, no half of a surrogate pair. */
    private static String storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    throw HttpRefusal.badRequest("A text in the request has a NUL or half a surrogate pair in it.");
                }
                i++;
            }
        }
        return text;
    }

    /** 1e999999999 is short to write and gigabytes to write out. */
    private static BigDecimal bounded(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MAX_DIGITS) {
            throw HttpRefusal.badRequest("A number in the request has an exponent of more than " + MAX_DIGITS + ".");
        }
        return number;
    }
}
