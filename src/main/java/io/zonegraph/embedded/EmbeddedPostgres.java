package io.zonegraph.embedded;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The PostgreSQL of this process: at most one, started when first asked for, stopped when the process ends.
 *
 * @param url where its database is
 * @param password of the user {@value #NAME}
 */
record EmbeddedPostgres(String url, String password) {

    /** The name of the database and of the user that owns it. */
    static final String NAME = "zonegraph";

    /**
     * The port of the running server. A system property and not a field, because development mode reloads this class
     * with every change of the code while the server goes on.
     */
    private static final String RUNNING = "io.zonegraph.embedded.port";

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);

    static synchronized EmbeddedPostgres ofThisProcess(EmbeddedConfig config) {
        ServerFolder folder =
                new ServerFolder(config.dataDirectory().toAbsolutePath().normalize());
        try {
            Integer running = Integer.getInteger(RUNNING);
            int port = running != null ? running : start(folder, config.port());
            return new EmbeddedPostgres("jdbc:postgresql://localhost:" + port + "/" + NAME, folder.password());
        } catch (IOException e) {
            throw new ConfigurationException(
                    "The embedded PostgreSQL in " + folder.path() + " cannot be used: " + e.getMessage()
                            + ". Mend that, or set QUARKUS_DATASOURCE_JDBC_URL to a database of your own.",
                    e);
        }
    }

    private static int start(ServerFolder folder, int wantedPort) throws IOException {
        FileChannel lock = folder.lock()
                .orElseThrow(() -> new ConfigurationException("Another Zonegraph is running on the embedded PostgreSQL"
                        + " in " + folder.path() + ". Stop it, or give this one a folder of its own with"
                        + " ZONEGRAPH_EMBEDDED_DATA_DIRECTORY, or a database with QUARKUS_DATASOURCE_JDBC_URL."));
        Postmaster.of(folder.data()).ifPresent(Postmaster::stop);
        folder.removeStalePid();

        PostgresServer server = PostgresServer.start(folder, wantedPort);
        Optional<Postmaster> postmaster = Postmaster.of(folder.data());
        Runtime.getRuntime()
                .addShutdownHook(new StopAtExit(postmaster.orElseThrow().process(), lock));
        System.setProperty(RUNNING, Integer.toString(server.port()));
        server.createDatabase(NAME, folder.password());
        folder.markComplete();
        LOG.infof(
                "No database is configured: using the embedded PostgreSQL at localhost:%d/%s, user %s, its data and"
                        + " password in %s. To use another one, set QUARKUS_DATASOURCE_JDBC_URL.",
                server.port(), NAME, NAME, folder.path());
        return server.port();
    }
}
