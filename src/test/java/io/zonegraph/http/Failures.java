package io.zonegraph.http;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.SqlFaults;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;

/** Exceptions as they come out of databases, pools and bugs, each with something in it that must not be shown. */
final class Failures {

    static final String SECRET = "hunter2";

    private Failures() {}

    static Exception byName(String name) {
        if (name.startsWith("sql-")) {
            return new RuntimeException("could not execute", sql(name.substring(4)));
        }
        return switch (name) {
            case "bug" -> new NullPointerException("select * from park where key = '" + SECRET + "'");
            case "input" -> new RequestException(ErrorCode.BAD_USER_INPUT, "'first' must be 1 to 100.");
            case "cursor" -> new CompletionException(new RequestException(ErrorCode.BAD_CURSOR, "That is no cursor."));
            case "rejected" -> new RejectedExecutionException("Task " + SECRET + " rejected from java.util.concurrent");
            case "timeout" -> new TimeoutException(SECRET);
            case "pool" -> new SQLException("Sorry, acquisition timeout!");
            case "pool-away" -> new SQLException("Acquisition timeout while waiting for new connection");
            case "engine" -> SqlFaults.translate(sql("08006"));
            case "refused" -> new RequestException(ErrorCode.DATABASE_UNAVAILABLE, "The database is being prepared.");
            case "circle" -> circle();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static SQLException sql(String state) {
        return new SQLException("ERROR: select password from account where name = '" + SECRET + "'", state);
    }

    private static Exception circle() {
        var outer = new RuntimeException(SECRET);
        outer.initCause(new RuntimeException("inner", outer));
        return outer;
    }
}
