package io.zonegraph;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonegraph.NodeScripts.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;
import org.junit.jupiter.params.provider.CsvSource;

/** What runs Zonegraph in containers is what the tools that read it expect, and gives up what it does not need. */
class ContainerFilesTest {

    private static final Path DOCKER = Path.of("docker").toAbsolutePath();
    private static final NodeScripts CHECKS = new NodeScripts(Path.of("src/test/containers"));

    @BeforeAll
    static void there_is_a_node() {
        assumeTrue(NodeScripts.canRun(), "No Node on the PATH: docker/ goes unchecked");
    }

    @Test
    void manifests_keep_the_schemas_of_kubernetes_and_of_the_operators() throws IOException, InterruptedException {
        CHECKS.mustPass("kubernetes.js", DOCKER.resolve("kubernetes").toString());
    }

    @Test
    void the_compose_file_keeps_its_schema() throws IOException, InterruptedException {
        CHECKS.mustPass("compose.js", DOCKER.resolve("compose.yaml").toString());
    }

    @Test
    void dockerfiles_keep_the_rules_of_their_language() throws IOException, InterruptedException {
        CHECKS.mustPass(
                "dockerfile.js",
                DOCKER.resolve("Dockerfile.native").toString(),
                DOCKER.resolve("Dockerfile.jvm").toString());
    }

    @ParameterizedTest(name = "{1}: {3} for {2}")
    @CsvSource(delimiter = '|', textBlock = """
            kubernetes.js | deployment.yaml        | revisionHistoryLimit: 3     | revisionHistory: 3    | nothing is called /spec/revisionHistory
            kubernetes.js | deployment.yaml        | maxSkew: 1                  | maxSkew: one          | must be integer
            kubernetes.js | deployment.yaml        | path: /q/health/live        | url: /q/health/live   | nothing is called /spec/template/spec/containers/0/livenessProbe/httpGet/url
            kubernetes.js | autoscaler.yaml        | autoscaling/v2              | autoscaling/v3        | there is no HorizontalPodAutoscaler
            kubernetes.js | networkpolicy.yaml     | operator: In                | operators: In         | required property operator
            kubernetes.js | database.yaml          | instances: 3                | instances: three      | must be integer
            kubernetes.js | database.yaml          | localeProvider: builtin     | localProvider: icu    | nothing is called /spec/bootstrap/initdb/localProvider
            kubernetes.js | gateway.yaml           | type: PathPrefix            | type: Precise         | must be equal to one of the allowed values
            kubernetes.js | kustomization.yaml     | '- service.yaml'            | '- services.yaml'     | does not list service.yaml
            kubernetes.js | deployment.yaml        | database-reader             | database-app          | must not know database-app
            compose.js    | compose.yaml           | '- secrets-of-serving:/run' | '- secrets-of-preparing:/run' | zonegraph must not know secrets-of-preparing
            compose.js    | compose.yaml           | mem_limit: 512m             | memory_limit: 512m    | must NOT have additional properties
            compose.js    | compose.yaml           | POSTGRES_PASSWORD_FILE: /   | POSTGRES_PASSWORD: /  | database holds a secret
            compose.js    | compose.yaml           | '"127.0.0.1:'               | '"'                   | can be reached by other machines
            compose.js    | compose.yaml           | cap_drop: [ALL]             | cap_drop: [KILL]      | balancer keeps capabilities
            compose.js    | compose.yaml           | 'image: haproxy:3.2'        | 'image: haproxy'      | service-image-require-explicit-tag
            dockerfile.js | Dockerfile.native      | EXPOSE 8080 9000            | EXPOSES 8080          | Unknown instruction
            dockerfile.js | Dockerfile.native      | USER 10001:10001            | USER root             | does not end as a user given by number
            dockerfile.js | Dockerfile.native      | micro-image:2.0             | micro-image           | names an image without a version
            dockerfile.js | Dockerfile.jvm         | 'ENTRYPOINT ["java", '      | 'ENTRYPOINT java '    | starts by way of a shell
            """)
    void a_fault_is_found(@AggregateWith(FaultOfRow.class) Fault fault, @TempDir Path folder)
            throws IOException, InterruptedException {
        Outcome outcome = CHECKS.run(fault.script(), fault.plantedIn(folder).toString());
        assertFalse(outcome.passed(), outcome.output());
        assertTrue(outcome.output().contains(fault.message()), outcome.output());
    }

    /** Something wrong in a copy of a file, and the words of it that a check has to find. */
    record Fault(String script, String file, String sound, String faulty, String message) {

        /** The copy that the script is to look at: the file, or for manifests their folder. */
        Path plantedIn(Path folder) throws IOException {
            Path original =
                    script.equals("kubernetes.js") ? DOCKER.resolve("kubernetes/" + file) : DOCKER.resolve(file);
            try (Stream<Path> files = Files.list(original.getParent())) {
                for (Path each : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(each, folder.resolve(each.getFileName()));
                }
            }
            String text = Files.readString(original);
            assertTrue(text.contains(sound), () -> file + " no longer says: " + sound);
            Files.writeString(folder.resolve(file), text.replace(sound, faulty));
            return script.equals("kubernetes.js") ? folder : folder.resolve(file);
        }
    }

    /** Makes a fault of each row. */
    static final class FaultOfRow implements ArgumentsAggregator {
        @Override
        public Fault aggregateArguments(ArgumentsAccessor row, ParameterContext context) {
            return new Fault(row.getString(0), row.getString(1), row.getString(2), row.getString(3), row.getString(4));
        }
    }
}
