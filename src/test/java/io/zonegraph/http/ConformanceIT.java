package io.zonegraph.http;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.zonegraph.Browser;
import io.zonegraph.NodeScripts;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The packaged application before the judges that others wrote. */
@QuarkusIntegrationTest
class ConformanceIT {

    private static final NodeScripts JUDGES = new NodeScripts(Path.of("src/test/conformance"));

    @TestHTTPResource("/graphql")
    URI endpoint;

    @TestHTTPResource("/graphiql")
    URI graphiql;

    @Test
    void passesEveryAuditOfGraphqlOverHttp() throws IOException, InterruptedException {
        JUDGES.mustPass("audit.js", endpoint.toString());
    }

    @Test
    void graphiqlRunsAnExampleWithoutAWordOnTheConsole() throws IOException, InterruptedException {
        Browser.mustBeThere();
        JUDGES.mustPass(
                "graphiql.js",
                graphiql.toString(),
                "What one type holds: its fields, their arguments and meaning",
                "\"name\": \"Query\"",
                Path.of("target").toAbsolutePath().toString());
    }
}
