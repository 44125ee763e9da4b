package io.zonegraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.node.Money;
import io.zonegraph.node.NodeKind;
import io.zonegraph.park.Park;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ledger refuses, and what it says then. */
@QuarkusTest
class ClaimCheckTest {

    @Inject
    ClaimLedger ledger;

    @Inject
    Database database;

    static Stream<Arguments> unsound() {
        return Stream.of(
                unsound(Property.POPULATION, c -> quantity(c, "5", null), "Park has no such property; it has AREA"),
                unsound(Property.AREA, c -> c.code = "FULL", "a claim about it needs a figure"),
                unsound(
                        Property.AREA,
                        c -> quantity(c, "5", "kg"),
                        "kg is no unit of it; give one of ha, har, km2, m2"),
                unsound(Property.AREA, c -> quantity(c, "-5", "ha"), "it is less than 0; check the figure"),
                unsound(Property.OCCUPANCY, c -> quantity(c, "101", "%"), "it is more than 100; check the figure"),
                unsound(Property.AREA, c -> c.text = "five", "a claim about it has no text; leave it out"),
                unsound(Property.STATUS, c -> c.code = "CLOSED", "CLOSED is none of its codes; give one of APPROVED"),
                unsound(Property.CITY, c -> object(c, NodeKind.PARK), "a node of kind Park; give one of kind City"),
                unsound(Property.CITY, c -> object(c, NodeKind.CITY), "a node that does not exist; add the node first"),
                unsound(Property.UTILITY, c -> quantity(c, "5", null), "a figure without a unit; add one by UCUM"),
                unsound(Property.UTILITY, c -> quantity(c, "5", "MW"), "a claim about it needs a code"),
                unsound(Property.INVESTMENT, c -> money(c, "0", "USD"), "leave out what is undisclosed"),
                unsound(Property.INVESTMENT, c -> money(c, "5", "XYZ"), "XYZ is no currency; give a code of ISO 4217"),
                unsound(Property.INVESTMENT, c -> money(c, "5.5", "VND"), "VND has 0 digits after the point"),
                unsound(Property.ESTABLISHED_ON, c -> c.flag = true, "a claim about it needs a date"),
                unsound(Property.AREA, c -> c.role = "OWNER", "it knows no roles; leave the role out"),
                unsound(Property.DEVELOPER, c -> c.role = "JESTER", "JESTER is no role of it; give one of DEVELOPER"));
    }

    @ParameterizedTest
    @MethodSource("unsound")
    @TestTransaction
    void refuses(Property property, Consumer<Claim> value, String reason) {
        Park park = Claims.park("refused");
        Claim claim = Claims.about(park, property);
        value.accept(claim);
        String message = assertRefused(new Assertion(claim, Claims.citation()), reason);
        assertEquals("Park/refused " + property, message.substring(0, message.indexOf(" \"")));
        assertEquals(0, database.count("claim where subject_id = ?", park.id));
    }

    @Test
    @TestTransaction
    void refuses_a_claim_without_evidence() {
        assertRefused(new Assertion(Claims.area(Claims.park("bare"), "5", "ha")), "nobody is cited");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 0x1b, 0x1f, 0x7f, 0x80, 0x9f, 0xd800})
    @TestTransaction
    void refuses_signs_that_mean_nothing_in_any_text(int sign) {
        String text = "a" + (char) sign + "b";
        String reason = sign == 0xd800 ? "half of a character" : "the control character U+%04X".formatted(sign);
        List<Consumer<Claim>> texts = List.of(
                claim -> claim.label = text,
                claim -> claim.asPrinted = text,
                claim -> claim.asOfReason = text,
                claim -> claim.onReason = text,
                claim -> claim.note = text,
                claim -> claim.recordedBy = text);
        Park park = Claims.park("unprintable");
        for (Consumer<Claim> given : texts) {
            Claim claim = Claims.area(park, "5", "ha");
            given.accept(claim);
            assertRefused(new Assertion(claim, Claims.citation()), reason);
        }
        Citation located = Claims.citation();
        located.locator = text;
        assertRefused(new Assertion(Claims.area(park, "5", "ha"), located), "its locator: it holds " + reason);
        Citation quoted = Claims.citation();
        quoted.quote = text;
        assertRefused(new Assertion(Claims.area(park, "5", "ha"), quoted), "its quotation: it holds " + reason);
    }

    @Test
    @TestTransaction
    void takes_lines_and_columns_in_notes_alone() {
        Park park = Claims.park("lines");
        Claim noted = Claims.area(park, "5", "ha");
        noted.note = "one:\t1\ntwo:\t2";
        ledger.record(List.of(new Assertion(noted, Claims.citation())));
        Claim labelled = Claims.area(park, "6", "ha");
        labelled.asPrinted = "6\tha";
        assertRefused(new Assertion(labelled, Claims.citation()), "the control character U+0009");
    }

    @Test
    @TestTransaction
    void refuses_a_conclusion_that_tells_no_reason() {
        Claim claim = Claims.area(Claims.park("unreasoned"), "5", "ha");
        claim.basis = Basis.INFERRED;
        assertRefused(new Assertion(claim, Claims.citation()), "nothing tells how it was concluded");
    }

    @Test
    @TestTransaction
    void refuses_a_subject_that_does_not_exist() {
        Claim claim = Claims.area(Claims.park("ghost"), "5", "ha");
        claim.subjectId = -1L;
        assertRefused(new Assertion(claim, Claims.citation()), "there is no such subject");
    }

    @Test
    @TestTransaction
    void refuses_inputs_that_nobody_recorded() {
        Park park = Claims.park("floating");
        Claim claim = Claims.area(park, "5", "ha");
        claim.basis = Basis.DERIVED;
        Assertion derived = new Assertion(claim, List.of(), List.of(Claims.area(park, "6", "ha")));
        assertRefused(derived, "derived from a claim that is not recorded yet");
    }

    @Test
    @TestTransaction
    void refuses_all_if_one_is_not_sound_and_tells_every_reason() {
        Park park = Claims.park("mixed");
        Assertion sound = new Assertion(Claims.area(park, "5", "ha"), Claims.citation());
        Assertion unsound = new Assertion(Claims.area(park, "-5", "kg"), Claims.citation());
        var refused = assertThrows(ClaimsRefused.class, () -> ledger.record(List.of(sound, unsound)));
        assertEquals(2, refused.refusals().size());
        assertEquals(0, database.count("claim where subject_id = ?", park.id));
    }

    private String assertRefused(Assertion assertion, String reason) {
        var refused = assertThrows(ClaimsRefused.class, () -> ledger.record(List.of(assertion)));
        String message = refused.getMessage();
        assertEquals(reason, message.contains(reason) ? reason : message);
        return message;
    }

    private static Arguments unsound(Property property, Consumer<Claim> value, String reason) {
        return arguments(property, value, reason);
    }

    private static void quantity(Claim claim, String figure, String unit) {
        claim.quantity = new BigDecimal(figure);
        claim.unit = unit;
    }

    private static void object(Claim claim, NodeKind kind) {
        claim.objectId = -1L;
        claim.objectKind = kind;
    }

    private static void money(Claim claim, String amount, String currency) {
        claim.amount = new Money();
        claim.amount.amount = new BigDecimal(amount);
        claim.amount.currency = currency;
    }
}
