package io.zonegraph.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The date on which a deal was concluded, and what it comes to itself, where its stages and amounts leave a choice. */
@QuarkusTest
class ConcludedOnTest {

    private static final String DEAL = "(select id from deal where slug = 'hmt-an-duong-certificate-2024')";

    @Inject
    Database database;

    /** Stages as they were reached, each with its date, {@code ?} if it has none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            LAND_LEASE                  | YES     | -          | SIGNED 2024-05-13                         | 2024-05-13
            LAND_LEASE                  | YES     | 2024-05-12 | SIGNED 2024-05-13                         | 2024-05-12
            LAND_LEASE                  | YES     | -          | SIGNED 2024-05-13, LICENSED 2024-08-07    | 2024-05-13
            INVESTMENT_CERTIFICATE      | -       | -          | LICENSED 2024-08-07                       | 2024-08-07
            INVESTMENT_CERTIFICATE      | -       | -          | LICENSED 2024-08-07, OPERATING 2025-01-01 | 2024-08-07
            INVESTMENT_CERTIFICATE      | -       | 2025-01-02 | LICENSED 2024-08-07                       | 2024-08-07
            LAND_LEASE                  | -       | -          | SIGNED ?, LICENSED 2024-08-07             | -
            LAND_LEASE                  | -       | -          | SIGNED ?                                  | -
            LAND_LEASE                  | -       | -          | CONSTRUCTION 2024-08-07                   | -
            LAND_LEASE                  | YES     | -          | SIGNED 2019-01-01, EXPIRED 2024-01-01     | 2019-01-01
            LAND_LEASE                  | YES     | 2019-01-01 | SIGNED 2019-01-01, CANCELLED 2024-01-01   | -
            LAND_LEASE                  | YES     | 2019-01-01 | SIGNED 2019-01-01, STALLED 2024-01-01     | -
            LAND_LEASE                  | -       | -          | NEGOTIATING 2024-01-01                    | -
            LAND_LEASE                  | -       | -          | RUMOURED 2024-01-01                       | -
            LAND_LEASE                  | NO      | 2024-05-13 | SIGNED 2024-05-13                         | -
            MEMORANDUM_OF_UNDERSTANDING | YES     | 2024-05-13 | SIGNED 2024-05-13                         | -
            LETTER_OF_INTENT            | UNKNOWN | 2024-05-13 | SIGNED 2024-05-13                         | -
            LETTER_OF_INTENT            | -       | 2024-05-13 | SIGNED 2024-05-13, EXPIRED 2025-01-01     | -
            -                           | -       | -          | SIGNED 2024-05-13                         | 2024-05-13
            """)
    @TestTransaction
    void follows_from_what_a_deal_is_and_the_stages_it_reached(
            @Nullable String kind,
            @Nullable String binding,
            @Nullable String signedOn,
            String stages,
            @Nullable String concludedOn) {
        database.update("delete from deal_stage where deal_id = " + DEAL);
        String stage = "";
        for (String reached : stages.split(", ")) {
            stage = reached.split(" ")[0];
            String day = reached.split(" ")[1];
            reach(stage, day.equals("?") ? "null" : "'" + day + "'");
        }
        String signed = signedOn == null ? "null" : "'" + signedOn + "'";
        database.update(
                "update deal set kind = %s, binding = %s, stage = '%s', signed_on_edtf = %s, signed_on_from = cast(%s as date), signed_on_to = cast(%s as date), signed_on_inferred = case when %s is not null then false end where id = %s"
                        .formatted(quoted(kind), quoted(binding), stage, signed, signed, signed, signed, DEAL));
        settle();
        assertEquals(
                String.valueOf(concludedOn), database.one("select concluded_on_edtf from deal where id = " + DEAL));
    }

    /** A month that a source prints tells less than its day. */
    @Test
    @TestTransaction
    void is_the_more_exact_of_two_that_begin_on_one_day() {
        database.update("delete from deal_stage where deal_id = " + DEAL);
        database.update("update deal set kind = 'LAND_LEASE' where id = " + DEAL);
        database.update(
                "insert into deal_stage (deal_id, stage, on_edtf, on_from, on_to, on_inferred, claim_id) select id, 'SIGNED', '2024-08', '2024-08-01', '2024-08-31', true, (select min(id) from claim) from deal where id = "
                        + DEAL);
        reach("LICENSED", "'2024-08-01'");
        settle();
        assertEquals(
                "2024-08-01, 2024-08-01, false",
                database.one("select concluded_on_edtf, concluded_on_to, concluded_on_inferred from deal where id = "
                        + DEAL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PROJECT 100 USD, REGISTERED 12 USD          | REGISTERED 12 USD
            PROJECT 100 USD                             | -
            TOTAL 30 USD, LOAN 40 USD                   | TOTAL 30 USD
            LOAN 20 USD, LOAN 25 USD, EQUITY 40 USD     | LOAN 45 USD
            REGISTERED 5 USD, EQUITY 7 USD, TOTAL 9 VND | EQUITY 7 USD; TOTAL 9 VND
            """)
    @TestTransaction
    void a_deal_itself_comes_to(String amounts, @Nullable String own) {
        database.update("delete from deal_amount where deal_id = " + DEAL);
        int ordinal = 1;
        for (String amount : amounts.split(", ")) {
            String[] words = amount.split(" ");
            database.update(
                    "insert into deal_amount (deal_id, role, ordinal, amount, currency, estimated, claim_id) select id, '%s', %d, %s, '%s', false, (select min(id) from claim) from deal where id = %s"
                            .formatted(words[0], ordinal++, words[1], words[2], DEAL));
        }
        assertEquals(
                own == null ? "" : own.replace(" ", ", "),
                String.join(
                        ";, ",
                        database.rows("select from_role, amount, currency from deal_own_amount where deal_id = " + DEAL
                                + " order by currency")));
    }

    private static String quoted(@Nullable String word) {
        return word == null ? "null" : "'" + word + "'";
    }

    private void reach(String stage, String day) {
        database.update(
                "insert into deal_stage (deal_id, stage, on_edtf, on_from, on_to, on_inferred, claim_id) select id, '%s', %s, cast(%s as date), cast(%s as date), case when %s is not null then false end, (select min(id) from claim) from deal where id = %s"
                        .formatted(stage, day, day, day, day, DEAL));
    }

    private void settle() {
        database.rows("select cast(zg_settle_conclusions(array[" + DEAL + "]) as text)");
    }
}
