package io.zonegraph.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The programs that PostgreSQL brings for its operators, of version 18 or later. */
final class ClientPrograms {

    private static final int OLDEST = 18;
    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");
    private static final Pattern COMMAND = Pattern.compile("^(pg_(?:dump|restore) .*)$", Pattern.MULTILINE);

    private ClientPrograms() {}

    /** Whether they can be used, or must be: a build that names them must not pass without. */
    static boolean areWanted() {
        return folder().isPresent() || System.getenv("PG_DUMP") != null;
    }

    /** Where they are: beside the {@code pg_dump} that the variable PG_DUMP names, or on the PATH. */
    private static Optional<Path> folder() {
        String named = System.getenv("PG_DUMP");
        Stream<Path> folders = named != null
                ? Stream.ofNullable(Path.of(named).toAbsolutePath().getParent())
                : Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
        return folders.filter(folder -> version(folder.resolve("pg_dump")) >= OLDEST)
                .findFirst();
    }

    private static int version(Path program) {
        if (!Files.isExecutable(program)) {
            return 0;
        }
        try {
            Process process = new ProcessBuilder(program.toString(), "--version").start();
            Matcher version =
                    VERSION.matcher(new String(process.getInputStream().readAllBytes(), UTF_8));
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Runs the one command with this program that the page on operations tells, in this folder. */
    static void runAsDocumented(String program, Path folder, Map<String, String> environment)
            throws IOException, InterruptedException {
        List<String> commands = COMMAND.matcher(Files.readString(Path.of("docs/operations.md")))
                .results()
                .map(found -> found.group(1))
                .filter(command -> command.startsWith(program + " "))
                .toList();
        assertEquals(1, commands.size(), commands.toString());
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", commands.getFirst())
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().merge("PATH", folder().orElseThrow() + File.pathSeparator, (path, first) -> first + path);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), commands + ": " + output);
        assertEquals("", output, commands + " has nothing to complain about");
    }
}
