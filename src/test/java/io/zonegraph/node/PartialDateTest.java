package io.zonegraph.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025,       2025-01-01, 2025-12-31",
        "2025-10,    2025-10-01, 2025-10-31",
        "2024-02,    2024-02-01, 2024-02-29",
        "2025-02,    2025-02-01, 2025-02-28",
        "2025-10-15, 2025-10-15, 2025-10-15",
        "0800,       0800-01-01, 0800-12-31"
    })
    void spans_the_days_that_it_may_mean(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertEquals(text, date.value);
        assertEquals(earliest, date.earliest);
        assertEquals(latest, date.latest);
        assertFalse(date.inferred);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "25", "2025-1", "2025-13", "2025-02-30", "2025-10-15T00:00", "15/10/2025", "2025?", "202X"})
    void refuses_what_is_no_date(String text) {
        String message =
                assertThrows(EdtfException.class, () -> PartialDate.parse(text)).getMessage();
        assertEquals("\"" + text + "\" is no date; write 2025, 2025-10 or 2025-10-15", message);
    }

    @Test
    void may_be_inferred() {
        PartialDate date = PartialDate.parse("2025").asInferred();
        assertTrue(date.inferred);
        assertEquals(LocalDate.of(2025, 12, 31), date.latest);
    }
}
