package io.zonegraph.graph.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.graph.Cost;
import io.zonegraph.graph.run.ComparisonSql.Folded;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL folds a text that is looked for once, and not again for each row that it looks at. */
@QuarkusTest
class FoldedOnceTest {

    @Inject
    Database database;

    @ParameterizedTest
    @ValueSource(strings = {"eq", "in", "startsWith", "contains"})
    @TestTransaction
    void is_a_text_that_is_looked_for(String operator) {
        Sql sql = new Sql(new Cost()).add("select n.value from name n where ");
        Object text = operator.equals("in") ? List.of("a", "b") : "a";
        ComparisonSql.folded(sql, new Folded("n.folded", "zg_fold"), operator, text);
        List<String> plan = database.rows(
                "explain (costs off) " + sql.text().replace("?", "current_setting('zonegraph.asked', true)"));
        assertTrue(plan.stream().anyMatch(line -> line.contains("InitPlan")), plan.toString());
        plan.stream()
                .filter(line -> line.matches(".*(Filter|Cond|Recheck).*"))
                .forEach(line -> assertFalse(line.matches(".*(asked|unaccent|zg_).*"), plan.toString()));
    }
}
