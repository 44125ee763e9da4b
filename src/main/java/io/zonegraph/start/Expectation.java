package io.zonegraph.start;

import io.zonegraph.dataset.DatasetLoader;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;

/** What this build expects of its database. A database that has more, from a later build, has it all the same. */
@ApplicationScoped
class Expectation {

    private final Flyway flyway;
    private final String newest;
    private final String look;
    private final boolean dataWanted;

    Expectation(Flyway flyway, DatasetLoader loader) {
        this.flyway = flyway;
        Configuration flywayConfiguration = flyway.getConfiguration();
        this.newest = newest(flywayConfiguration);
        this.look = """
                select exists (select from %s where version = ? and success), exists (select from dataset_load),
                not pg_is_in_recovery() or coalesce(pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn(), false)
                and exists (select from pg_stat_wal_receiver),
                coalesce(extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp()), 0)
                """.formatted(flywayConfiguration.getTable());
        this.dataWanted = loader.isWanted();
    }

    /** By the names of the files, as Flyway reads them. */
    private static String newest(Configuration flyway) {
        String prefix = flyway.getSqlMigrationPrefix();
        return flyway.getResourceProvider().getResources(prefix, flyway.getSqlMigrationSuffixes()).stream()
                .map(file -> file.getFilename().substring(prefix.length()))
                .map(name -> name.substring(0, name.indexOf(flyway.getSqlMigrationSeparator())))
                .map(MigrationVersion::fromVersion)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .getVersion();
    }

    /** Applies the migrations that are missing; waits for another process that is at it. */
    void migrate() {
        flyway.migrate();
    }

    /** The version of the newest migration. */
    String newestMigration() {
        return newest;
    }

    boolean isDataWanted() {
        return dataWanted;
    }

    /** Looks whether it is all there. */
    Sight look(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(look)) {
            statement.setString(1, newest);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                Duration age = Duration.ofMillis(Math.round(row.getDouble(4) * 1000));
                return new Sight(row.getBoolean(1), row.getBoolean(2), row.getBoolean(3), age);
            }
        } catch (SQLException e) {
            if (Trouble.isUndefined(e)) {
                return Sight.OF_NOTHING;
            }
            throw e;
        }
    }
}
