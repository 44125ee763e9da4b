package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An amount in another currency is none that is known in this one. */
@QuarkusTest
class MoneyFilterTest {

    @Inject
    Asking asking;

    @ParameterizedTest
    @CsvSource({"parks, investment, USD", "parks, investment, VND", "claims, amount, USD", "claims, amount, VND"})
    void what_is_unknown_in_a_currency_and_what_is_known_are_all(String field, String amount, String currency) {
        int all = count(field, amount, "");
        int known = count(field, amount, "currency: \"" + currency + "\", isNull: false");
        assertEquals(known, count(field, amount, "currency: \"" + currency + "\""));
        assertEquals(all - known, count(field, amount, "currency: \"" + currency + "\", isNull: true"));
        assertEquals(0, count(field, amount, "currency: \"" + currency + "\", isNull: true, gte: 0"));
        assertTrue(all > known && (known > 0 || field.equals("parks")), all + " " + known);
    }

    private int count(String field, String amount, String conditions) {
        String filter = conditions.isEmpty() ? "" : "(filter: {" + amount + ": {" + conditions + "}})";
        return asking.ask("{ " + field + filter + " { totalCount } }")
                .at("/" + field + "/totalCount")
                .asInt();
    }
}
