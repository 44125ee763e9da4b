package io.zonegraph.graph.run;

import io.zonegraph.graph.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The days that fulfil all operators of a range.
 *
 * @param stretches from early to late, with at least a day between one and the next
 */
record DateRange(List<Stretch> stretches) {

    private static final DateRange EVER = new DateRange(List.of(new Stretch(LocalDate.MIN, LocalDate.MAX)));

    /** Days from the first to the last, both of them among them. */
    record Stretch(LocalDate first, LocalDate last) {

        boolean begins() {
            return !first.equals(LocalDate.MIN);
        }

        boolean ends() {
            return !last.equals(LocalDate.MAX);
        }
    }

    static DateRange of(Map<String, Object> operators) {
        DateRange range = EVER;
        for (Map.Entry<String, Object> operator : operators.entrySet()) {
            Object dates = Arguments.given(operator.getKey(), operator.getValue());
            range = range.and(of(operator.getKey(), dates instanceof List<?> several ? several : List.of(dates)));
        }
        return range;
    }

    private static DateRange of(String operator, List<?> dates) {
        List<Stretch> meant = new ArrayList<>();
        for (Object date : dates) {
            Edtf edtf = Edtf.parse(date.toString());
            meant.add(
                    switch (operator) {
                        case "eq", "in", "ne", "notIn" -> new Stretch(edtf.first(), edtf.last());
                        case "lt" -> new Stretch(LocalDate.MIN, edtf.first().minusDays(1));
                        case "lte" -> new Stretch(LocalDate.MIN, edtf.last());
                        case "gt" -> new Stretch(edtf.last().plusDays(1), LocalDate.MAX);
                        case "gte" -> new Stretch(edtf.first(), LocalDate.MAX);
                        default -> throw new IllegalStateException("Unknown comparison of dates: " + operator);
                    });
        }
        DateRange range = joined(meant);
        return operator.equals("ne") || operator.equals("notIn") ? range.others() : range;
    }

    /** Days that follow one another are one stretch: a year lies within its months only together. */
    private static DateRange joined(List<Stretch> meant) {
        List<Stretch> sorted =
                meant.stream().sorted(Comparator.comparing(Stretch::first)).toList();
        List<Stretch> joined = new ArrayList<>();
        for (Stretch next : sorted) {
            Stretch before = joined.isEmpty() ? null : joined.getLast();
            if (before == null
                    || before.ends() && next.first().isAfter(before.last().plusDays(1))) {
                joined.add(next);
            } else if (next.last().isAfter(before.last())) {
                joined.set(joined.size() - 1, new Stretch(before.first(), next.last()));
            }
        }
        return new DateRange(List.copyOf(joined));
    }

    private DateRange others() {
        List<Stretch> others = new ArrayList<>();
        LocalDate from = LocalDate.MIN;
        for (Stretch stretch : stretches) {
            others.add(new Stretch(from, stretch.first().minusDays(1)));
            from = stretch.last().plusDays(1);
        }
        others.add(new Stretch(from, LocalDate.MAX));
        return new DateRange(List.copyOf(others));
    }

    private DateRange and(DateRange other) {
        List<Stretch> both = new ArrayList<>();
        for (Stretch one : stretches) {
            for (Stretch another : other.stretches) {
                LocalDate first = one.first().isAfter(another.first()) ? one.first() : another.first();
                LocalDate last = one.last().isBefore(another.last()) ? one.last() : another.last();
                if (!first.isAfter(last)) {
                    both.add(new Stretch(first, last));
                }
            }
        }
        return new DateRange(List.copyOf(both));
    }
}
