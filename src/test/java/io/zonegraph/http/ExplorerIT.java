package io.zonegraph.http;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.zonegraph.Browser;
import io.zonegraph.NodeScripts;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
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
    void showsEveryPageAndTellsEveryStory() throws IOException, InterruptedException {
        Browser.mustBeThere();
        String pictures = System.getProperty("explorer.pictures", "");
        TESTS.mustPass("run.js", root.toString(), pictures);
    }
}
