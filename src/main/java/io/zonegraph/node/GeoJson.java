package io.zonegraph.node;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A geometry as the text of its JSON. The scalar of the schema is the object itself, which the engine writes. */
@CustomScalar("GeoJSON")
public record GeoJson(String text) implements CustomStringScalar {

    @Override
    public String stringValueForSerialization() {
        return text;
    }

    /** Between the type and its column. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<GeoJson, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable GeoJson geometry) {
            return geometry == null ? null : geometry.text;
        }

        @Override
        public @Nullable GeoJson convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new GeoJson(text);
        }
    }
}
