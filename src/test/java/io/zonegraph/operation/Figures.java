package io.zonegraph.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What was measured on the way, a line each in {@code target/operation/figures.txt}, for whoever wants to know it. */
final class Figures {

    private static final Path FILE = Path.of("target/operation/figures.txt");

    private Figures() {}

    static void note(String line) {
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(
                    FILE, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file of its own beside them. */
    static void table(String name, Stream<String> lines) {
        try {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE.resolveSibling(name), lines.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long millisSince(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime).toMillis();
    }

    static long slowest(List<Answer> answers) {
        return answers.stream()
                .map(Answer::took)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO)
                .toMillis();
    }
}
