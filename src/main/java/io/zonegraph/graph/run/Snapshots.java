package io.zonegraph.graph.run;

import io.quarkus.agroal.DataSource;
import io.zonegraph.graph.DatabaseState;
import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/** Opens a snapshot of the database for each request. Shared. */
@Singleton
final class Snapshots {

    private final javax.sql.DataSource source;
    private final DatabaseState database;
    private final EngineWatch watch;

    Snapshots(@DataSource("read") javax.sql.DataSource source, DatabaseState database, EngineWatch watch) {
        this.source = source;
        this.database = database;
        this.watch = watch;
    }

    /** A snapshot that connects when it is first read: what needs no row, like introspection, needs no database. */
    Snapshot open(Request request) {
        return new Snapshot(this::connect, request, watch);
    }

    /** Asking a database that is known to be away or empty would only end in a worse error, and later. */
    private Connection connect() throws SQLException {
        String unavailable = database.unavailable();
        if (unavailable != null) {
            throw new RequestException(ErrorCode.DATABASE_UNAVAILABLE, unavailable);
        }
        try {
            return source.getConnection();
        } catch (SQLException e) {
            watch.noConnection();
            throw e;
        }
    }
}
