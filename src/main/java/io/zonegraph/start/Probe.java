package io.zonegraph.start;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.security.AgroalSecurityProvider;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * A connection to where a pool's connections lead, apart from the pool: what it finds does not depend on how busy the
 * pool is, and it finds it within a bounded time, whatever state the server is in.
 */
final class Probe implements AutoCloseable {

    private final AgroalConnectionFactoryConfiguration target;
    private final Limits limits;
    private volatile @Nullable Connection connection;

    Probe(AgroalDataSource pool, Limits limits) {
        this.target = pool.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        this.limits = limits;
    }

    /** How long the server may take to let the probe in, and to answer it. */
    record Limits(int secondsToConnect, int secondsToAnswer) {}

    /** Asks something of a connection. */
    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    boolean isConnected() {
        return connection != null;
    }

    /** The answer to a question; connects first, if need be, and closes the connection if anything fails. */
    <T> T ask(Question<T> question) throws SQLException {
        try {
            Connection open = connection;
            if (open == null) {
                open = connect();
                connection = open;
            }
            return question.ask(open);
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    private Connection connect() throws SQLException {
        // Of a URL that is not PostgreSQL's the driver makes nothing.
        return Objects.requireNonNull(new Driver().connect(target.jdbcUrl(), properties()), "not PostgreSQL");
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.putAll(target.jdbcProperties());
        putIdentity(properties, target.principal());
        target.credentials().forEach(credential -> putIdentity(properties, credential));
        PGProperty.APPLICATION_NAME.set(properties, "zonegraph-watch");
        PGProperty.LOGIN_TIMEOUT.set(properties, String.valueOf(limits.secondsToConnect));
        PGProperty.CONNECT_TIMEOUT.set(properties, String.valueOf(limits.secondsToConnect));
        PGProperty.SOCKET_TIMEOUT.set(properties, String.valueOf(limits.secondsToAnswer));
        return properties;
    }

    private void putIdentity(Properties properties, @Nullable Object identity) {
        if (identity == null) {
            return;
        }
        for (AgroalSecurityProvider provider : target.securityProviders()) {
            Properties found = provider.getSecurityProperties(identity);
            if (found != null) {
                properties.putAll(found);
                return;
            }
        }
    }

    /** Where the connection leads, for people: without parameters, among which may be a password. */
    String address() {
        return address(target.jdbcUrl());
    }

    static String address(String url) {
        return url.replaceFirst("^jdbc:postgresql:(//)?([^/?]*@)?", "").replaceFirst("\\?.*", "");
    }

    /** Lets the connection go without a word to the server, which may not listen. */
    @Override
    public void close() {
        Connection closing = connection;
        connection = null;
        if (closing != null) {
            try {
                closing.abort(Runnable::run);
            } catch (SQLException e) {
                // It is gone, which is what was wanted.
            }
        }
    }
}
