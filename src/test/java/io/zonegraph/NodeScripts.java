package io.zonegraph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs the scripts of a folder with Node, and fetches their packages when they are not there.
 *
 * @param folder with a package.json and its lock file
 * @param patience how long a script may take
 */
public record NodeScripts(Path folder, Duration patience) {

    public NodeScripts(Path folder) {
        this(folder, Duration.ofMinutes(3));
    }

    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");

    /** What a script said, and whether it was content. */
    public record Outcome(boolean passed, String output) {}

    /** Whether there is a Node at all; a user's build may do without, the project's own may not. */
    public static boolean canRun() {
        if (System.getenv("CI") != null) {
            return true;
        }
        try {
            return start(Path.of("."), List.of("node", "--version")).waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs a script that has to be content. */
    public void mustPass(String script, String... arguments) throws IOException, InterruptedException {
        Outcome outcome = run(script, arguments);
        System.out.println(outcome.output());
        if (!outcome.passed()) {
            throw new AssertionError(script + " failed:\n" + outcome.output());
        }
    }

    public Outcome run(String script, String... arguments) throws IOException, InterruptedException {
        fetchPackages();
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        return run(command);
    }

    /** A change of the lock file is due to be followed, too. */
    private void fetchPackages() throws IOException, InterruptedException {
        Path fetched = folder.resolve("node_modules/.package-lock.json");
        Path wanted = folder.resolve("package-lock.json");
        if (Files.notExists(fetched)
                || Files.getLastModifiedTime(fetched).compareTo(Files.getLastModifiedTime(wanted)) < 0) {
            Outcome outcome = run(List.of(WINDOWS ? "npm.cmd" : "npm", "ci", "--no-audit", "--no-fund"));
            if (!outcome.passed()) {
                throw new IOException(outcome.output());
            }
        }
    }

    private Outcome run(List<String> command) throws IOException, InterruptedException {
        Process process = start(folder, command);
        CompletableFuture.delayedExecutor(patience.toSeconds(), TimeUnit.SECONDS)
                .execute(() -> end(process));
        StringBuilder said = new StringBuilder();
        try (var output = process.inputReader(UTF_8)) {
            output.lines().forEach(line -> said.append(line).append('\n'));
        } catch (UncheckedIOException e) {
            said.append("Ended because it took longer than ").append(patience);
        }
        return new Outcome(process.waitFor() == 0, said.toString());
    }

    /** With all that it has started: a browser would stay behind. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static Process start(Path folder, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }
}
