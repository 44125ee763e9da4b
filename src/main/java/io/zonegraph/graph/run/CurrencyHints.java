package io.zonegraph.graph.run;

import io.zonegraph.graph.Hints.Hint;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.model.EntityModels;
import io.zonegraph.graph.plan.RowsPlan;
import io.zonegraph.graph.run.Request.AskedCurrency;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Tells of currencies in which there is no amount of the kind that an order or a filter looks at: an order by dong lists
 * deals in dollars as readily, and a filter finds nothing. It is looked for only where what was read may be so for this
 * reason: an answer with an amount in the currency costs nothing more.
 */
final class CurrencyHints {

    private static final byte[] ZERO = "0".getBytes(StandardCharsets.US_ASCII);

    private final Request request;
    private final EntityModels models;

    CurrencyHints(Request request, EntityModels models) {
        this.request = request;
        this.models = models;
    }

    void add(Map<RowsPlan, Rows> read, Snapshot snapshot) {
        List<AskedCurrency> asked = request.currenciesInVain(read);
        if (asked.isEmpty()) {
            return;
        }
        Rows rows;
        try {
            rows = snapshot.read(List.of(statement(asked)), false).getFirst();
        } catch (RequestException notFound) {
            // The answer stands without a hint; the meters of the database tell that it gave none.
            return;
        }
        for (int row = 0; row < rows.count(); row++) {
            request.hints().add(hint(asked.get(Integer.parseInt(text(rows, row, 0))), text(rows, row, 1)));
        }
    }

    /** Of a page: that the list is empty or, if it is an order that looks, that its first page has no row with a key. */
    static Predicate<Rows> ofPage(Sql.OfCurrency amounts) {
        Integer key = amounts.key();
        return key == null
                ? Rows::isOfNothing
                : rows -> rows.isAtStart()
                        && isNothing(rows, rows.statement().plan().width() + key);
    }

    /** Of totals: that nothing counts or, if it is an order that looks, that no group has a figure. */
    static Predicate<Rows> ofTotals(Sql.OfCurrency amounts) {
        return rows -> isNothing(
                rows,
                amounts.key() == null
                        ? rows.statement().plan().id()
                        : rows.statement().plan().width());
    }

    private static boolean isNothing(Rows rows, int cell) {
        for (int row = 0; row < rows.count(); row++) {
            byte[] value = rows.cell(row, cell);
            if (value != null && !Arrays.equals(value, ZERO)) {
                return false;
            }
        }
        return true;
    }

    /** One row for each currency in which there is nothing, with those that there are. */
    private Statement statement(List<AskedCurrency> asked) {
        Sql sql = new Sql(request.cost());
        String before = "";
        for (int i = 0; i < asked.size(); i++) {
            Sql.OfCurrency amounts = asked.get(i).amounts();
            sql.add(before + "select " + i + " as place, (select coalesce(string_agg(k.c, ', ' order by k.c), '') from "
                    + "(select distinct a." + amounts.column() + "::text as c from " + amounts.table() + " a where a."
                    + amounts.column() + " is not null) k) where not exists (select 1 from " + amounts.table()
                    + " a where a." + amounts.column() + " = ");
            sql.bind(amounts.currency()).add(")");
            before = " union all ";
        }
        sql.add(" order by place");
        return new Statement(RowsPlan.computedOf(models.register()), sql, null, false, List.of(), asked.size());
    }

    private Hint hint(AskedCurrency asked, String known) {
        Sql.OfCurrency amounts = asked.amounts();
        String words = "names " + amounts.currency() + ", and no amount that it looks at is in that currency. "
                + (known.isEmpty() ? "There are none at all." : "There are amounts in " + known + ".");
        var field = request.place(asked.field(), amounts.argument());
        return new Hint(field.path(), amounts.argument(), words, List.of());
    }

    private static String text(Rows rows, int row, int cell) {
        return new String(Objects.requireNonNull(rows.cell(row, cell)), StandardCharsets.UTF_8);
    }
}
