package io.zonegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityTagTest {

    private static final EntityTag TAG = new EntityTag("W/\"abc\"");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            W/"abc"                   | true
            "abc"                     | true
            "x", W/"y" , W/"abc"      | true
            "x","abc"                 | true
            "x, y", "abc"             | true
            *                         | true
            W/"ab"                    | false
            "bc"                      | false
            "x, abc"                  | false
            abc                       | false
            W/abc                     | false
            ''                        | false
            """)
    void isKnownIfOneOfTheListIsTheSame(String header, boolean known) {
        assertEquals(known, TAG.isAmong(List.of(header)));
    }

    @Test
    void isKnownIfOneOfTheLinesNamesIt() {
        assertTrue(TAG.isAmong(List.of("\"x\"", "\"abc\"")));
    }

    @Test
    void isOfTheContentAlone() {
        EntityTag tag = EntityTag.of(Buffer.buffer("{}"));
        assertEquals(tag, EntityTag.of(Buffer.buffer("{}")));
        assertNotEquals(tag, EntityTag.of(Buffer.buffer("{ }")));
        assertTrue(tag.value().matches("W/\"[\\w-]{22}\""), tag.value());
    }
}
