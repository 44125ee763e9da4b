package io.zonegraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.commitment.Commitment;
import io.zonegraph.deal.Deal;
import io.zonegraph.deal.DealStageCode;
import io.zonegraph.event.Event;
import io.zonegraph.node.NodeKind;
import io.zonegraph.node.PartialDate;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Since when drawn deals and commitments are there, for each day that matters, against a reading of their claims. */
@QuarkusTest
class BeginningsOfADayTest {

    private static final List<String> DATES = List.of("2023", "2024-03", "2024-03-10", "2024-05-01", "2025");

    private static final String BEGINNINGS = """
            select d.day, b.not_yet, c.note
            from unnest(cast(?2 as date[])) d (day) left join zg_establishment(?1, d.day, null) b on true
                left join claim c on c.id = b.claim_id
            order by 1""";

    @Inject
    ClaimLedger ledger;

    @Inject
    Database database;

    private final long seed = new Random().nextLong(100_000);
    private final Random random = new Random(seed);
    private int drawn;

    @Test
    @TestTransaction
    void of_a_deal_is_the_first_of_its_stages_that_has_a_date() {
        Set<String> met = new TreeSet<>();
        for (int i = 0; i < 60; i++) {
            Deal deal = new Deal();
            deal.slug = "drawn-deal-" + i;
            deal.persist();
            List<Claim> claims = new ArrayList<>();
            for (int stage = random.nextInt(4); stage > 0; stage--) {
                claims.add(stage(deal));
            }
            for (int signed = random.nextInt(3); signed > 0; signed--) {
                claims.add(dated(deal.id, NodeKind.DEAL, Property.SIGNED_ON, one(DATES)));
            }
            record(claims);
            check(deal.id, claims, day -> beginningOfDeal(claims, day), met);
        }
        assertEquals(Set.of("null", "CERTAINLY", "POSSIBLY"), met);
    }

    @Test
    @TestTransaction
    void of_a_commitment_is_the_date_of_the_event_that_it_was_made_at() {
        Set<String> met = new TreeSet<>();
        for (int i = 0; i < 60; i++) {
            List<Claim> claims = new ArrayList<>();
            List<Event> events = List.of(event(), event());
            for (Event event : events) {
                for (int date = random.nextInt(3); date > 0; date--) {
                    claims.add(dated(event.id, NodeKind.EVENT, Property.HAPPENED_ON, one(DATES)));
                }
            }
            Commitment commitment = new Commitment();
            commitment.slug = "drawn-commitment-" + i;
            commitment.persist();
            for (int at = random.nextInt(3); at > 0; at--) {
                Claim made = claim(commitment.id, NodeKind.COMMITMENT, Property.MADE_AT);
                made.objectId = one(events).id;
                made.objectKind = NodeKind.EVENT;
                claims.add(made);
            }
            record(claims);
            check(commitment.id, claims, day -> beginningOfCommitment(claims, day), met);
        }
        assertEquals(Set.of("null", "CERTAINLY", "POSSIBLY"), met);
    }

    private interface Reading {
        String of(LocalDate day);
    }

    private void check(long node, List<Claim> claims, Reading reading, Set<String> met) {
        TreeSet<LocalDate> days = new TreeSet<>();
        DATES.stream()
                .map(PartialDate::parse)
                .flatMap(date -> Stream.of(date.earliest, date.latest))
                .forEach(day -> {
                    days.add(day.minusDays(1));
                    days.add(day);
                });
        List<String> expected =
                days.stream().map(day -> day + ", " + reading.of(day)).toList();
        String array = days.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}"));
        assertEquals(
                String.join("\n", expected),
                String.join("\n", database.rows(BEGINNINGS, node, array)),
                () -> "seed " + seed + ": "
                        + claims.stream().map(BeginningsOfADayTest::told).collect(Collectors.joining("\n")));
        expected.forEach(row -> met.add(row.split(", ")[1]));
    }

    /** An earlier stage that nobody dates may have been reached on any day. */
    private static String beginningOfDeal(List<Claim> claims, LocalDate day) {
        Optional<Claim> signed = best(claims, Property.SIGNED_ON);
        Optional<Claim> first = Stream.concat(held(claims, Property.STAGE), signed.stream())
                .filter(claim -> claim.on != null)
                .min(Comparator.comparing((Claim claim) -> date(claim).earliest)
                        .thenComparing(claim -> date(claim).latest)
                        .thenComparing(ClaimsOfADay.STANDING));
        boolean isFirst = first.isPresent()
                && held(claims, Property.STAGE)
                        .filter(claim -> claim.on == null)
                        .noneMatch(claim -> stageOf(claim).compareTo(stageOf(first.get())) < 0);
        return told(first, day, isFirst);
    }

    private static String beginningOfCommitment(List<Claim> claims, LocalDate day) {
        return told(
                best(claims, Property.MADE_AT)
                        .flatMap(made -> best(
                                claims.stream()
                                        .filter(claim -> claim.subjectId.equals(made.objectId))
                                        .toList(),
                                Property.HAPPENED_ON)),
                day,
                true);
    }

    private static String told(Optional<Claim> beginning, LocalDate day, boolean isFirst) {
        return beginning
                .filter(claim -> date(claim).latest.isAfter(day))
                .map(claim ->
                        (isFirst && date(claim).earliest.isAfter(day) ? "CERTAINLY, " : "POSSIBLY, ") + claim.note)
                .orElse("null, null");
    }

    private static DealStageCode stageOf(Claim claim) {
        return claim.code == null ? DealStageCode.SIGNED : DealStageCode.valueOf(claim.code);
    }

    private static Stream<Claim> held(List<Claim> claims, Property property) {
        return claims.stream().filter(claim -> claim.property == property && claim.rank != Rank.DEPRECATED);
    }

    private static Optional<Claim> best(List<Claim> claims, Property property) {
        return held(claims, property).min(ClaimsOfADay.STANDING);
    }

    private static PartialDate date(Claim claim) {
        return Objects.requireNonNull(claim.on);
    }

    private Event event() {
        Event event = new Event();
        event.slug = "drawn-event-" + drawn++;
        event.persist();
        return event;
    }

    private Claim stage(Deal deal) {
        DealStageCode code = one(List.of(DealStageCode.values()));
        Claim claim = dated(deal.id, NodeKind.DEAL, Property.STAGE, random.nextInt(3) == 0 ? null : one(DATES));
        claim.code = code.name();
        claim.ordinal = 1 + drawn;
        return claim;
    }

    private Claim dated(long subject, NodeKind kind, Property property, @Nullable String date) {
        Claim claim = claim(subject, kind, property);
        claim.on = date == null ? null : PartialDate.parse(date);
        return claim;
    }

    private Claim claim(long subject, NodeKind kind, Property property) {
        Claim claim = new Claim();
        claim.subjectId = subject;
        claim.subjectKind = kind;
        claim.property = property;
        claim.recordedBy = "test";
        claim.recordedAt = Instant.parse("2026-01-01T00:00:00Z");
        claim.rank = one(List.of(Rank.PREFERRED, Rank.NORMAL, Rank.NORMAL, Rank.DEPRECATED));
        claim.basis = one(List.of(Basis.OFFICIAL, Basis.REPORTED));
        claim.note = "claim " + drawn++;
        return claim;
    }

    private void record(List<Claim> claims) {
        ledger.record(claims.stream()
                .map(claim -> new Assertion(claim, Claims.citation()))
                .toList());
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String told(Claim claim) {
        return claim.note + " of " + claim.subjectId + " " + claim.property + " " + claim.code + " " + claim.rank + " "
                + claim.basis + " on " + (claim.on == null ? "-" : claim.on.value) + " " + claim.objectId;
    }
}
