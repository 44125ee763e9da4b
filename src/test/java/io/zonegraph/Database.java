package io.zonegraph;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Asks the database directly, in the transaction of the test. */
@ApplicationScoped
public class Database {

    private final EntityManager entities;

    Database(EntityManager entities) {
        this.entities = entities;
    }

    /** The rows, each as its values with commas between. */
    public List<String> rows(String sql, Object... parameters) {
        return query(sql, parameters).getResultList().stream()
                .map(Database::text)
                .toList();
    }

    /** The only value of the only row, as text. */
    public String one(String sql, Object... parameters) {
        List<String> rows = rows(sql, parameters);
        if (rows.size() != 1) {
            throw new AssertionError("One row expected: " + rows);
        }
        return rows.getFirst();
    }

    public long count(String sql, Object... parameters) {
        return Long.parseLong(one("select count(*) from " + sql, parameters));
    }

    public int update(String sql, Object... parameters) {
        return query(sql, parameters).executeUpdate();
    }

    /** As {@link #one}, but for good: what an answer is to see, since the engine reads by a connection of its own. */
    public String committed(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> one(sql));
    }

    private jakarta.persistence.Query query(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static String text(Object row) {
        return row instanceof Object[] values
                ? Arrays.stream(values).map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(row);
    }
}
