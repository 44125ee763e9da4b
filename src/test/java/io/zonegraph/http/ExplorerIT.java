package io.zonegraph.http;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.zonegraph.Browser;
import io.zonegraph.EmbeddedPostgresResource;
import io.zonegraph.NodeScripts;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The packaged application's explorer in a real browser: every page, every state, and what its users come for. With
 * {@code -Dexplorer.pictures=/a/folder} it leaves a picture of every page there.
 */
@QuarkusIntegrationTest
class ExplorerIT {

    private static final NodeScripts TESTS = new NodeScripts(Path.of("src/test/explorer"), Duration.ofMinutes(15));

    @TestHTTPResource("/")
    URI root;

    @Test
    void showsEveryPageAndTellsEveryStory() throws IOException, InterruptedException, SQLException {
        Browser.mustBeThere();
        letAPersonHaveTheSlugOfADeveloper();
        String pictures = System.getProperty("explorer.pictures", "");
        TESTS.mustPass("run.js", root.toString(), pictures);
    }

    /** No two nodes of the bundled data share a slug; what the explorer says then is only seen if two do. */
    private static void letAPersonHaveTheSlugOfADeveloper() throws SQLException {
        Optional<Connection> database = EmbeddedPostgresResource.connect();
        if (database.isPresent()) {
            try (Connection connection = database.get();
                    Statement statement = connection.createStatement()) {
                statement.execute("insert into person (id, slug, version, recorded_at) "
                        + "values (nextval('node_id_seq'), 'shenyue', 0, now())");
            }
        }
    }
}
