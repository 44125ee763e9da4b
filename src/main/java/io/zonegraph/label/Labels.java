package io.zonegraph.label;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonegraph.node.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What codes are called. The label of a code stands under the name of its enum, as of NameKind under {@code nameKind}, or
 * under {@code code}, where enums share the label of a code that they share.
 */
@ApplicationScoped
public class Labels {

    /** Where those stand whose enum has no place of its own. */
    public static final String SHARED = "code";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Language, Map<String, Map<String, String>>> byLanguage = new EnumMap<>(Language.class);

    Labels() {
        for (Language language : Language.values()) {
            byLanguage.put(language, read(language));
        }
    }

    /** All labels of a language, by place and code. */
    public Map<String, Map<String, String>> all(Language language) {
        return Objects.requireNonNull(byLanguage.get(language));
    }

    /** The place where the labels of an enum stand. */
    public String placeOf(String enumName) {
        String own = Character.toLowerCase(enumName.charAt(0)) + enumName.substring(1);
        return all(Language.EN).containsKey(own) ? own : SHARED;
    }

    /** The label of a value of an enum; null if it has none. */
    public @Nullable String label(String enumName, String value, Language language) {
        return all(language).getOrDefault(placeOf(enumName), Map.of()).get(value);
    }

    private static Map<String, Map<String, String>> read(Language language) {
        String file = "/labels/" + language.tag + ".json";
        try (InputStream stream = Objects.requireNonNull(Labels.class.getResourceAsStream(file), file)) {
            return JSON.readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
