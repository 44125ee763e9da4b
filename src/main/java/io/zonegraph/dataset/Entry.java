package io.zonegraph.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.zonegraph.node.EdtfException;
import io.zonegraph.node.PartialDate;
import io.zonegraph.node.PlainText;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A mapping in a file of the data set, with readers that say what is wrong. */
record Entry(JsonNode mapping) {

    Entry {
        if (!mapping.isObject()) {
            throw new EntryException("\"" + mapping.asText() + "\" stands where keys with values belong");
        }
    }

    static Entry empty() {
        return new Entry(JsonNodeFactory.instance.objectNode());
    }

    /** The key that an entry begins with and that says what it is. */
    String firstKey() {
        Iterator<String> keys = mapping.fieldNames();
        if (!keys.hasNext()) {
            throw new EntryException("an entry is empty");
        }
        return keys.next();
    }

    /** Refuses keys that nobody reads, which mostly are misspelt. */
    Entry allowing(Set<String> keys) {
        Set<String> unknown = new TreeSet<>();
        mapping.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(keys);
        if (!unknown.isEmpty()) {
            throw new EntryException("unknown: %s; known: %s"
                    .formatted(String.join(", ", unknown), String.join(", ", new TreeSet<>(keys))));
        }
        return this;
    }

    Optional<JsonNode> find(String key) {
        return Optional.ofNullable(mapping.get(key)).filter(value -> !value.isNull());
    }

    @Nullable
    String text(String key) {
        return find(key)
                .map(value -> sound(key, scalar(key, value), PlainText::faultOfLine))
                .orElse(null);
    }

    String requiredText(String key) {
        String text = text(key);
        if (text == null) {
            throw new EntryException(key + " is missing");
        }
        return text;
    }

    /** A text that may be of several lines. */
    @Nullable
    String lines(String key) {
        return find(key)
                .map(value -> sound(key, scalar(key, value), PlainText::faultOfLines))
                .orElse(null);
    }

    private static String sound(String key, String text, Function<String, Optional<String>> fault) {
        fault.apply(text).ifPresent(reason -> {
            throw new EntryException(key + ": " + reason);
        });
        return text;
    }

    /** JSON, which is YAML too: written as it is, or as a text. */
    String json(String key) {
        return find(key)
                .map(value -> value.isContainerNode() ? value.toString() : scalar(key, value))
                .orElseThrow(() -> new EntryException(key + " is missing"));
    }

    @Nullable
    Integer integer(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new EntryException("%s: \"%s\" is no whole number".formatted(key, text));
        }
    }

    @Nullable
    Boolean flag(String key) {
        return find(key)
                .map(value -> {
                    if (!value.isBoolean()) {
                        throw new EntryException("%s: \"%s\" is neither true nor false".formatted(key, value.asText()));
                    }
                    return value.booleanValue();
                })
                .orElse(null);
    }

    /** A constant, written in any case. */
    <E extends Enum<E>> @Nullable E constant(String key, Class<E> type) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new EntryException(
                        "%s: %s is none of %s".formatted(key, text, Arrays.toString(type.getEnumConstants()))));
    }

    /** A partial date: {@code 2025-10}, or {@code {on: 2025-10, inferred: why}}. */
    Optional<DateEntry> date(String key) {
        return find(key).map(value -> {
            try {
                if (!value.isObject()) {
                    return new DateEntry(PartialDate.parse(scalar(key, value)), null);
                }
                Entry entry = new Entry(value).allowing(Set.of("on", "inferred"));
                PartialDate date = PartialDate.parse(entry.requiredText("on"));
                return new DateEntry(date.asInferred(), entry.requiredText("inferred"));
            } catch (EdtfException e) {
                throw new EntryException(key + ": " + e.getMessage());
            }
        });
    }

    @Nullable
    PartialDate dateWithoutReason(String key) {
        return date(key).map(DateEntry::date).orElse(null);
    }

    List<JsonNode> list(String key) {
        return find(key)
                .map(value -> {
                    if (!value.isArray()) {
                        throw new EntryException(key + " is no list");
                    }
                    return StreamSupport.stream(value.spliterator(), false).toList();
                })
                .orElse(List.of());
    }

    /** A partial date with the reason why it was inferred; null if a source prints it. */
    record DateEntry(PartialDate date, @Nullable String reason) {}

    private static String scalar(String key, JsonNode value) {
        if (!value.isValueNode()) {
            throw new EntryException(key + " holds more than one value");
        }
        return value.asText();
    }
}
