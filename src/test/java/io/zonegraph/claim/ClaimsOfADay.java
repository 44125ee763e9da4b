package io.zonegraph.claim;

import io.zonegraph.node.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What claims about one node tell of a day, found by trying each day that each of their dates may mean. */
record ClaimsOfADay(List<Claim> claims, @Nullable Instant at) {

    private static final LocalDate EVER = LocalDate.of(3000, 1, 1);

    static final Comparator<Claim> STANDING = Comparator.comparing(
                    (Claim claim) -> claim.rank == Rank.PREFERRED ? 0 : 1)
            .thenComparing(claim -> claim.asOf == null ? LocalDate.MIN : claim.asOf.latest, Comparator.reverseOrder())
            .thenComparing(claim -> claim.basis)
            .thenComparing(claim -> claim.recordedAt, Comparator.reverseOrder())
            .thenComparing(claim -> claim.claimKey);

    /** The days that the dates of a claim mean, if each of them means one. */
    private record Choice(
            @Nullable LocalDate said,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        boolean began(LocalDate day) {
            return (said == null || !said.isAfter(day)) && (from == null || !from.isAfter(day));
        }

        boolean holds(LocalDate day) {
            return began(day) && (to == null || !to.isBefore(day));
        }

        boolean isDated() {
            return said != null || from != null;
        }
    }

    /** Property, claim, certainty, how many others, and what is told of the beginning of the node. */
    String fact(Property property, LocalDate day) {
        List<Claim> competing = held(property);
        List<Claim> possible =
                competing.stream().filter(some(choice -> choice.holds(day))).toList();
        Optional<Claim> believed = possible.stream()
                .filter(claim -> competing.stream().noneMatch(other -> beats(other, claim, day)))
                .findFirst();
        int others = possible.size() - (believed.isPresent() ? 1 : 0);
        return property + ", "
                + believed.map(claim -> claim.note + ", " + (isCertain(claim, day) ? "CERTAINLY" : "POSSIBLY"))
                        .orElse("null, null")
                + ", " + others + ", " + beginning(day);
    }

    private String beginning(LocalDate day) {
        return held(Property.ESTABLISHED_ON).stream()
                .findFirst()
                .filter(claim -> date(claim).latest.isAfter(day))
                .map(claim -> (date(claim).earliest.isAfter(day) ? "CERTAINLY, " : "POSSIBLY, ") + claim.note)
                .orElse("null, null");
    }

    private List<Claim> held(Property property) {
        return claims.stream()
                .filter(claim -> claim.property == property && claim.rank != Rank.DEPRECATED)
                .filter(claim -> at == null || !claim.recordedAt.isAfter(at))
                .filter(claim -> claim.supersededAt == null || at != null && claim.supersededAt.isAfter(at))
                .sorted(STANDING)
                .toList();
    }

    /** Whether the other keeps the claim from being believed on the day, although the other does not hold yet. */
    private static boolean beats(Claim other, Claim claim, LocalDate day) {
        if (other == claim || STANDING.compare(other, claim) > 0) {
            return false;
        }
        if (other.on != null && date(other).earliest.isAfter(day)) {
            return true;
        }
        return other.rank == Rank.PREFERRED
                && claim.rank != Rank.PREFERRED
                && choices(other).stream().noneMatch(choice -> choice.began(day))
                && mayBeOfOneTime(claim, other);
    }

    /** Whether the earlier of two may speak of a day on which the later may hold as well. */
    private static boolean mayBeOfOneTime(Claim earlier, Claim later) {
        LocalDate first = choices(later).stream()
                .map(choice -> latest(choice.said(), choice.from()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return choices(earlier).stream()
                .map(choice -> {
                    LocalDate last = choice.isDated() ? latest(choice.said(), choice.from()) : EVER;
                    return choice.to() == null || choice.to().isAfter(last) ? last : choice.to();
                })
                .anyMatch(last -> !last.isBefore(first));
    }

    private static LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private static boolean isCertain(Claim claim, LocalDate day) {
        return choices(claim).stream().allMatch(choice -> choice.isDated() && choice.holds(day));
    }

    private static Predicate<Claim> some(Predicate<Choice> holds) {
        return claim -> choices(claim).stream().anyMatch(holds);
    }

    /** The first and the last day that each date may mean, in all combinations: all others lie between. */
    private static List<Choice> choices(Claim claim) {
        List<Choice> choices = new ArrayList<>();
        for (Optional<LocalDate> said : days(claim.on != null ? claim.on : claim.asOf)) {
            for (Optional<LocalDate> from : days(claim.validFrom)) {
                for (Optional<LocalDate> to : days(claim.validTo)) {
                    choices.add(new Choice(said.orElse(null), from.orElse(null), to.orElse(null)));
                }
            }
        }
        return choices;
    }

    private static Set<Optional<LocalDate>> days(@Nullable PartialDate date) {
        return date == null
                ? Set.of(Optional.empty())
                : new HashSet<>(List.of(Optional.of(date.earliest), Optional.of(date.latest)));
    }

    private static PartialDate date(Claim claim) {
        return Objects.requireNonNull(claim.on);
    }
}
