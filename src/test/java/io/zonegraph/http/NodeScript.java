package io.zonegraph.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs the scripts of {@code src/test/conformance} with Node, and fetches their packages when they are not there. */
final class NodeScript {

    private static final Path FOLDER = Path.of("src/test/conformance");
    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");

    private NodeScript() {}

    static void run(String script, String... arguments) throws IOException, InterruptedException {
        if (!Files.exists(FOLDER.resolve("node_modules"))) {
            run(List.of(WINDOWS ? "npm.cmd" : "npm", "ci", "--no-audit", "--no-fund"));
        }
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var process = start(command);
        CompletableFuture.delayedExecutor(3, TimeUnit.MINUTES).execute(process::destroyForcibly);
        // Line by line: a test's process may not write to this one's output itself.
        try (var output = process.inputReader(UTF_8)) {
            output.lines().forEach(System.out::println);
        }
        assertEquals(0, process.waitFor(), command + " failed; see its output above");
    }

    private static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            return fail("The conformance tests need Node 20 or newer on the PATH: " + e.getMessage(), e);
        }
    }
}
