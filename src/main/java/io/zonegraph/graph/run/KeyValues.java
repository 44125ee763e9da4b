package io.zonegraph.graph.run;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** What the values of a key of an order may be, as PostgreSQL writes and takes them. */
enum KeyValues {
    WHOLE_NUMBERS {
        @Override
        boolean hold(String text) {
            return Long.toString(Long.parseLong(text)).equals(text);
        }
    },
    SMALL_WHOLE_NUMBERS {
        @Override
        boolean hold(String text) {
            return Integer.toString(Integer.parseInt(text)).equals(text);
        }
    },
    NUMBERS {
        @Override
        boolean hold(String text) {
            double number = text.length() > LONGEST_NUMBER ? Double.NaN : Double.parseDouble(text);
            return text.matches("-?[0-9]+(\\.[0-9]+)?(e[+-]?[0-9]+)?")
                    && Double.isFinite(number)
                    && (number == 0) == text.matches("-?0+(\\.0+)?(e.+)?");
        }
    },
    DAYS {
        @Override
        boolean hold(String text) {
            return LocalDate.parse(text).getYear() > 0;
        }
    },
    INSTANTS {
        @Override
        boolean hold(String text) {
            return OffsetDateTime.parse(text, INSTANT).getYear() > 0;
        }
    },
    TRUTHS {
        @Override
        boolean hold(String text) {
            return text.equals("t") || text.equals("f");
        }
    },
    TEXTS {
        @Override
        boolean hold(String text) {
            return text.indexOf(0) < 0;
        }
    };

    private static final int LONGEST_NUMBER = 64;

    /** 2023-09-27 00:52:03.5+00. */
    private static final DateTimeFormatter INSTANT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffset("+HH:mm", "+00")
            .toFormatter(Locale.ROOT);

    static KeyValues of(Class<?> type) {
        if (type == Long.class) {
            return WHOLE_NUMBERS;
        }
        if (type == Integer.class) {
            return SMALL_WHOLE_NUMBERS;
        }
        if (Number.class.isAssignableFrom(type)) {
            return NUMBERS;
        }
        if (type == LocalDate.class) {
            return DAYS;
        }
        if (type == Instant.class) {
            return INSTANTS;
        }
        return type == Boolean.class ? TRUTHS : TEXTS;
    }

    /** Whether the text is one of them. */
    boolean include(String text) {
        try {
            return hold(text);
        } catch (DateTimeException | NumberFormatException none) {
            return false;
        }
    }

    abstract boolean hold(String text);
}
