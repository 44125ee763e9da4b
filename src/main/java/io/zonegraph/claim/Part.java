package io.zonegraph.claim;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of a claim that can hold its value. */
enum Part {
    OBJECT(claim -> claim.objectId),
    QUANTITY(claim -> claim.quantity),
    MONEY(claim -> claim.amount),
    CODE(claim -> claim.code),
    TEXT(claim -> claim.text),
    FLAG(claim -> claim.flag),
    DATE(claim -> claim.on),
    POINT(claim -> claim.location);

    private final Function<Claim, @Nullable Object> reader;

    Part(Function<Claim, @Nullable Object> reader) {
        this.reader = reader;
    }

    /** What to call it in a message. */
    String word() {
        return switch (this) {
            case OBJECT -> "node";
            case QUANTITY -> "figure";
            case MONEY -> "amount of money";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    boolean isIn(Claim claim) {
        return reader.apply(claim) != null;
    }
}
