package io.zonegraph.graph.run;

import java.util.List;

/** The parents whose rows a statement reads, as the table {@code p(id)}. */
sealed interface Parents {

    void from(Sql sql);

    /** How many there are at most. */
    int count();

    /** Parents whose ids are known. A single one is a constant to PostgreSQL, which plans better for it. */
    record Known(List<String> ids) implements Parents {
        @Override
        public int count() {
            return ids.size();
        }

        @Override
        public void from(Sql sql) {
            if (ids.size() == 1) {
                sql.add("(select ").bind(ids.getFirst()).add("::bigint as id) p");
            } else {
                sql.add("unnest(").bind("{" + String.join(",", ids) + "}").add("::bigint[]) p(id)");
            }
        }
    }

    /**
     * The parent that another statement of the same round trip reads by a key.
     *
     * @param expression the parent's id among that statement's columns
     * @param table that statement's table with its joins
     */
    record ByKey(String expression, String table, String keyColumn, String key) implements Parents {
        @Override
        public int count() {
            return 1;
        }

        @Override
        public void from(Sql sql) {
            sql.add("(select " + expression + " as id from " + table + " where " + keyColumn + " = ")
                    .bind(key)
                    .add(") p");
        }
    }
}
