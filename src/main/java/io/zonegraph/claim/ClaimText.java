package io.zonegraph.claim;

import io.zonegraph.node.GeoPoint;
import io.zonegraph.node.Money;
import io.zonegraph.node.PartialDate;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes values as text: for people in messages, and always the same way for the key of a claim. */
final class ClaimText {

    private ClaimText() {}

    /** The value, whatever part of the claim holds it. */
    static String value(Claim claim) {
        String node = claim.objectKind == null ? null : claim.objectKind.word + " " + claim.objectId;
        return Stream.of(
                        node,
                        joined(plain(claim.quantity), claim.unit),
                        plain(claim.amount),
                        claim.code,
                        claim.text,
                        Objects.toString(claim.flag, null),
                        plain(claim.on),
                        plain(claim.location))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    static @Nullable String plain(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.stripTrailingZeros().toPlainString();
    }

    static @Nullable String plain(@Nullable Money money) {
        return money == null ? null : plain(money.amount) + " " + money.currency;
    }

    static @Nullable String plain(@Nullable PartialDate date) {
        return date == null ? null : date.value + (date.inferred ? "?" : "");
    }

    static @Nullable String plain(@Nullable GeoPoint point) {
        return point == null ? null : point.latitude + ", " + point.longitude + " " + point.accuracy;
    }

    private static @Nullable String joined(@Nullable String figure, @Nullable String unit) {
        return figure == null || unit == null ? figure : figure + " " + unit;
    }
}
