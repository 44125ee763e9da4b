package io.zonegraph.claim;

import io.zonegraph.node.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the values of claims, and turns figures and boundaries into the form that their property is kept in. */
final class ValueCheck {

    private ValueCheck() {}

    static void check(PropertyRule rule, Claim claim, List<String> reasons) {
        if (claim.quantity != null) {
            Value.OfQuantity allowed = rule.value instanceof Value.OfQuantity quantity ? quantity : rule.beside;
            checkQuantity(allowed == null ? Value.percent() : allowed, claim, reasons);
        } else if (claim.unit != null) {
            reasons.add("a unit without a figure; leave it out");
        }
        if (claim.amount != null) {
            checkMoney(claim.amount, reasons);
        }
        if (rule.value instanceof Value.OfBoundary && claim.text != null) {
            checkBoundary(claim.text, claim, reasons);
        }
    }

    private static void checkBoundary(String text, Claim claim, List<String> reasons) {
        try {
            claim.text = Boundary.normal(text);
        } catch (Boundary.Unsound unsound) {
            reasons.add(unsound.getMessage());
        }
    }

    private static void checkQuantity(Value.OfQuantity allowed, Claim claim, List<String> reasons) {
        Unit unit = allowed.unit();
        if (unit != null) {
            convert(unit, claim, reasons);
        } else if (claim.unit == null) {
            reasons.add("a figure without a unit; add one by UCUM, such as MW or m3/d");
        }
        BigDecimal figure = claim.quantity;
        if (figure == null) {
            return;
        }
        if (allowed.whole() && figure.stripTrailingZeros().scale() > 0) {
            reasons.add("it is a count; give a whole number");
        }
        if (isLess(figure, allowed.least())) {
            reasons.add("it is less than " + allowed.least() + "; check the figure");
        }
        if (isLess(allowed.most(), figure)) {
            reasons.add("it is more than " + allowed.most() + "; check the figure");
        }
    }

    private static void convert(Unit unit, Claim claim, List<String> reasons) {
        String given = claim.unit == null ? unit.code : claim.unit;
        Optional<BigDecimal> figure = Optional.ofNullable(claim.quantity).flatMap(f -> unit.convert(f, given));
        if (figure.isPresent()) {
            claim.quantity = figure.get();
            claim.unit = unit.code;
        } else {
            reasons.add("%s is no unit of it; give one of %s".formatted(given, String.join(", ", unit.accepted())));
        }
    }

    private static void checkMoney(Money money, List<String> reasons) {
        Optional<Currency> currency = Currency.getAvailableCurrencies().stream()
                .filter(c -> c.getCurrencyCode().equals(money.currency))
                .findFirst();
        if (currency.isEmpty()) {
            reasons.add("%s is no currency; give a code of ISO 4217".formatted(money.currency));
            return;
        }
        int digits = currency.get().getDefaultFractionDigits();
        if (money.amount.stripTrailingZeros().scale() > digits) {
            reasons.add("%s has %d digits after the point; give no more".formatted(money.currency, digits));
        }
        if (money.amount.signum() <= 0) {
            reasons.add("an amount is more than nothing; leave out what is undisclosed");
        }
    }

    private static boolean isLess(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) < 0;
    }
}
