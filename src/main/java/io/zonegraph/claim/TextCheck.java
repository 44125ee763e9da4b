package io.zonegraph.claim;

import io.zonegraph.node.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Refuses texts with characters that mean nothing in them: nobody sees them, and they tell texts apart that look alike. */
final class TextCheck {

    private TextCheck() {}

    static void check(PropertyRule rule, Claim claim, List<String> reasons) {
        line("text", rule.value instanceof Value.OfBoundary ? null : claim.text, reasons);
        line("label", claim.label, reasons);
        line("printed text", claim.asPrinted, reasons);
        line("reason of the date", claim.onReason, reasons);
        line("reason of the as-of date", claim.asOfReason, reasons);
        line("recorder", claim.recordedBy, reasons);
        check("note", claim.note, PlainText::faultOfLines, reasons);
    }

    static void check(Citation citation, List<String> reasons) {
        line("locator", citation.locator, reasons);
        check("quotation", citation.quote, PlainText::faultOfLines, reasons);
    }

    private static void line(String what, @Nullable String text, List<String> reasons) {
        check(what, text, PlainText::faultOfLine, reasons);
    }

    private static void check(
            String what, @Nullable String text, Function<String, Optional<String>> fault, List<String> reasons) {
        Optional.ofNullable(text).flatMap(fault).ifPresent(reason -> reasons.add("its " + what + ": " + reason));
    }
}
