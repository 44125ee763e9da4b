package io.zonegraph.dataset;

import io.zonegraph.claim.Claim;
import io.zonegraph.claim.Value;
import io.zonegraph.node.GeoPoint;
import io.zonegraph.node.LocationAccuracy;
import io.zonegraph.node.Money;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the value of a claim from the text in the file, as its property wants it. */
final class ValueReader {

    private static final Pattern QUANTITY = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)(?: (\\S+))?");
    private static final Pattern MONEY = Pattern.compile("([0-9]+(?:\\.[0-9]+)?) ([A-Z]{3})");
    private static final Pattern POINT =
            Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?), ?(-?[0-9]+(?:\\.[0-9]+)?) ([A-Z]+)");

    private final Directory directory;

    ValueReader(Directory directory) {
        this.directory = directory;
    }

    /** Puts the value under the key into the claim. */
    void read(Value value, Entry entry, String key, Claim claim) {
        switch (value) {
            case Value.OfNode _ -> readObject(entry.requiredText(key), claim);
            case Value.OfQuantity _ -> readQuantity(entry.requiredText(key), claim);
            case Value.OfMoney _ -> readMoney(entry.requiredText(key), claim);
            case Value.OfCode _ -> claim.code = entry.requiredText(key).toUpperCase(Locale.ROOT);
            case Value.OfText _ -> claim.text = entry.requiredText(key);
            case Value.OfFlag _ -> claim.flag = entry.flag(key);
            case Value.OfDate _ -> readDate(entry, key, claim);
            case Value.OfBoundary _ -> claim.text = entry.json(key);
            case Value.OfPoint _ -> readPoint(entry.requiredText(key), claim);
        }
    }

    void readObject(String reference, Claim claim) {
        var node = directory.require(reference);
        claim.objectId = node.id();
        claim.objectKind = node.kind();
    }

    void readDate(Entry entry, String key, Claim claim) {
        entry.date(key).ifPresent(date -> {
            claim.on = date.date();
            claim.onReason = date.reason();
        });
    }

    static void readQuantity(String text, Claim claim) {
        Matcher parts = match(QUANTITY, text, "a figure with a unit, such as 3200 km2");
        claim.quantity = new BigDecimal(parts.group(1));
        claim.unit = parts.group(2);
    }

    private static void readMoney(String text, Claim claim) {
        Matcher parts = match(MONEY, text, "an amount with a currency, such as 175000000 USD");
        Money money = new Money();
        money.amount = new BigDecimal(parts.group(1));
        money.currency = parts.group(2);
        claim.amount = money;
    }

    private static void readPoint(String text, Claim claim) {
        Matcher parts = match(POINT, text, "a point, such as 20.86, 106.68 LOCALITY");
        GeoPoint point = new GeoPoint();
        point.latitude = Double.valueOf(parts.group(1));
        point.longitude = Double.valueOf(parts.group(2));
        try {
            point.accuracy = LocationAccuracy.valueOf(parts.group(3));
        } catch (IllegalArgumentException e) {
            throw new EntryException(parts.group(3) + " is no accuracy of a location");
        }
        claim.location = point;
    }

    private static Matcher match(Pattern pattern, String text, String wanted) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new EntryException("\"%s\" is not %s".formatted(text, wanted));
        }
        return matcher;
    }
}
