package io.zonegraph.graph;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A date of EDTF, level 0: a year, a month or a day.
 *
 * @param text the date as it is written
 * @param first the first day that it may mean
 * @param last the last day that it may mean
 */
public record Edtf(String text, LocalDate first, LocalDate last) {

    /** @throws DateTimeParseException if the text is none */
    public static Edtf parse(String text) {
        return switch (text.length()) {
            case 4 -> {
                Year year = Year.parse(text);
                yield new Edtf(text, year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(text);
                yield new Edtf(text, month.atDay(1), month.atEndOfMonth());
            }
            case 10 -> new Edtf(text, LocalDate.parse(text), LocalDate.parse(text));
            default -> throw new DateTimeParseException("Neither a year, a month nor a day", text, 0);
        };
    }
}
