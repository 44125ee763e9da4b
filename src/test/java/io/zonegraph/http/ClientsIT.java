package io.zonegraph.http;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.zonegraph.NodeScripts;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged application before the linters, generators and clients that people use; a configuration of each stands there. */
@QuarkusIntegrationTest
class ClientsIT {

    private static final NodeScripts SCRIPTS = new NodeScripts(Path.of("src/test/clients"));

    @TestHTTPResource("/graphql")
    URI endpoint;

    @ParameterizedTest
    @ValueSource(strings = {"lint.js", "codegen.js", "relay.js", "clients.js"})
    void are_content(String script) throws IOException, InterruptedException {
        SCRIPTS.mustPass(script, endpoint.toString());
    }
}
