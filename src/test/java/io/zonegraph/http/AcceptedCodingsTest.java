package io.zonegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedCodingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip                              | gzip     | identity
            gzip, deflate, br, zstd           | gzip     | identity
            br, GZIP;Q=0.5                    | gzip     | identity
            x-gzip                            | gzip     | identity
            *                                 | gzip     | identity
            *;q=0.1                           | gzip     | identity
            br;q=1.0, *;q=0.5                 | gzip     | identity
            gzip;q=0.5, identity;q=0.5        | gzip     | identity
            gzip;q=0.5, identity              | identity | identity
            identity                          | identity | identity
            identity, *;q=0                   | identity | identity
            gzip;q=0                          | identity | identity
            gzip;q=0.000                      | identity | identity
            gzip;q=0, *                       | identity | identity
            gzip;q=much                       | identity | identity
            gzipped, not-gzip                 | identity | identity
            br                                | identity | identity
            ''                                | identity | identity
            identity;q=0, gzip                | gzip     | gzip
            *;q=0, gzip;q=0.001               | gzip     | gzip
            identity;q=0, *                   | gzip     | gzip
            identity;q=0                      | none     | none
            *;q=0                             | none     | none
            br, *;q=0                         | none     | none
            gzip;q=0, identity;q=0            | none     | none
            """)
    void decideByWhatIsLikedBetter(String header, String ofMuch, String ofLittle) {
        AcceptedCodings accepted = AcceptedCodings.of(List.of(header));
        assertEquals(ofMuch, coding(accepted, AcceptedCodings.SMALLEST));
        assertEquals(ofLittle, coding(accepted, AcceptedCodings.SMALLEST - 1));
    }

    @Test
    void severalLinesAreOne() {
        assertEquals("gzip", coding(AcceptedCodings.of(List.of("br", "gzip;q=0.1")), 2000));
    }

    @Test
    void whoSaysNothingGetsItAsItIs() {
        assertEquals("identity", coding(AcceptedCodings.of(List.of()), 1_000_000));
    }

    @Test
    void whatMustNotBeCompressedIsNot() {
        AcceptedCodings plain = AcceptedCodings.of(List.of("gzip")).plain();
        assertFalse(plain.wantsGzip(1_000_000));
        assertFalse(plain.allowsNone());
    }

    private static String coding(AcceptedCodings accepted, int bytes) {
        if (accepted.allowsNone()) {
            return "none";
        }
        return accepted.wantsGzip(bytes) ? "gzip" : "identity";
    }
}
