package io.zonegraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.node.PartialDate;
import io.zonegraph.park.Park;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Facts of each day that matters, of drawn claims, against a reading of their dates choice by choice. */
@QuarkusTest
class FactsOfADayTest {

    private static final List<Property> PROPERTIES =
            List.of(Property.AREA, Property.CONSTRUCTION_STARTED_ON, Property.ESTABLISHED_ON);

    private static final List<String> DATES =
            List.of("2024", "2025", "2025-03", "2025-06-30", "2025-10", "2025-10-13", "2025-10-16", "2026-02-12");

    private static final List<String> INSTANTS =
            List.of("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z");

    private static final String FACTS = """
            select d.day, f.property, c.note, f.holds, f.others, f.not_yet_established, e.note
            from unnest(cast(?2 as date[])) d (day)
                cross join zg_fact(?1, array['AREA', 'CONSTRUCTION_STARTED_ON', 'ESTABLISHED_ON'], d.day,
                    cast(?3 as timestamptz)) f
                left join claim c on c.id = f.claim_id left join claim e on e.id = f.establishment_id
            order by 1, 2""";

    @Inject
    ClaimLedger ledger;

    @Inject
    Database database;

    private final long seed = new Random().nextLong(100_000);
    private final Random random = new Random(seed);

    @Test
    @TestTransaction
    void are_those_that_a_reading_of_all_choices_gives() {
        Set<String> met = new TreeSet<>();
        for (int park = 0; park < 60; park++) {
            Park drawn = Claims.park("drawn-" + park);
            List<Claim> claims = draw(drawn);
            TreeSet<LocalDate> days = daysOfInterest(claims);
            String array = "{"
                    + String.join(",", days.stream().map(LocalDate::toString).toList()) + "}";
            for (String instant :
                    Stream.concat(INSTANTS.stream(), Stream.of("")).toList()) {
                List<String> facts = database.rows(FACTS, drawn.id, array, instant.isEmpty() ? null : instant);
                List<String> expected = expected(claims, days, instant);
                assertEquals(
                        String.join("\n", expected),
                        String.join("\n", facts),
                        () -> "seed " + seed + ", at " + instant + ", "
                                + claims.stream().map(this::told).toList());
                expected.forEach(row -> met.add(row.replaceAll("^[^,]+, |park[^,]+", "")));
            }
        }
        assertTrue(met.size() > 30, "Cases met: " + met);
    }

    private List<String> expected(List<Claim> claims, Collection<LocalDate> days, String instant) {
        ClaimsOfADay drawn = new ClaimsOfADay(claims, instant.isEmpty() ? null : Instant.parse(instant));
        List<String> rows = new ArrayList<>();
        for (LocalDate day : days) {
            PROPERTIES.forEach(property -> rows.add(day + ", " + drawn.fact(property, day)));
        }
        return rows;
    }

    private List<Claim> draw(Park park) {
        List<Claim> claims = new ArrayList<>();
        int count = 3 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            Property property = PROPERTIES.get(random.nextInt(PROPERTIES.size()));
            Claim claim = Claims.about(park, property);
            if (property == Property.AREA) {
                claim.quantity = new BigDecimal(100 + i);
                claim.unit = "ha";
            } else {
                claim.on = PartialDate.parse(one(DATES));
            }
            claim.asOf = orNull(DATES);
            claim.validFrom = random.nextInt(4) == 0 ? orNull(DATES.subList(0, 4)) : null;
            claim.validTo = random.nextInt(4) == 0 ? orNull(DATES.subList(4, 8)) : null;
            claim.rank = one(List.of(Rank.PREFERRED, Rank.NORMAL, Rank.NORMAL, Rank.DEPRECATED));
            claim.basis = one(List.of(Basis.OFFICIAL, Basis.REPORTED));
            claim.note = "park claim " + i;
            claim.recordedAt = Instant.parse(one(INSTANTS));
            claims.add(claim);
        }
        ledger.record(claims.stream()
                .map(claim -> new Assertion(claim, Claims.citation()))
                .toList());
        claims.stream().filter(claim -> random.nextInt(6) == 0).forEach(claim -> {
            claim.supersededAt = claim.recordedAt.plus(20, ChronoUnit.DAYS);
            database.update("update claim set superseded_at = recorded_at + interval '20 days' where id = ?", claim.id);
        });
        return claims;
    }

    private static TreeSet<LocalDate> daysOfInterest(List<Claim> claims) {
        Set<LocalDate> bounds = new HashSet<>();
        for (Claim claim : claims) {
            Stream.of(claim.on, claim.asOf, claim.validFrom, claim.validTo)
                    .filter(date -> date != null)
                    .forEach(date -> bounds.addAll(List.of(date.earliest, date.latest)));
        }
        TreeSet<LocalDate> days = new TreeSet<>(List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1)));
        bounds.forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        return days;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private @Nullable PartialDate orNull(List<String> dates) {
        return random.nextInt(3) == 0 ? null : PartialDate.parse(one(dates));
    }

    private String told(Claim claim) {
        return "\n" + claim.note + " " + claim.property + " " + claim.rank + " " + claim.basis + " on "
                + text(claim.on) + " as of " + text(claim.asOf) + " from " + text(claim.validFrom) + " to "
                + text(claim.validTo) + " recorded " + claim.recordedAt + " to " + claim.supersededAt;
    }

    private static String text(@Nullable PartialDate date) {
        return date == null ? "-" : date.value;
    }
}
