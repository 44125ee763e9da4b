package io.zonegraph.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A request that cannot be answered as it is, and what its sender is told. In the files of {@code graphql/wrong} the
 * lines of a request begin with {@code >} (the document), {@code $} (variables), {@code @} (the name of the operation) or
 * {@code ^} (the head of a request by hand), those of the answer with {@code !} (status, code, line and column, path),
 * {@code =} (the message) or {@code ~} (a hint).
 */
record WrongRequest(Path file, int line, List<String> asked, List<String> answered) {

    private static final Path FOLDER = Path.of("src/test/resources/graphql/wrong");

    static List<WrongRequest> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(file -> of(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<WrongRequest> of(Path file) {
        List<WrongRequest> requests = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (begins(line)) {
                requests.add(new WrongRequest(file, i, new ArrayList<>(), new ArrayList<>()));
            }
            if (isAsked(line)) {
                requests.getLast().asked.add(line);
            } else if (isAnswered(line)) {
                requests.getLast().answered.add(line);
            }
        }
        return requests;
    }

    private static boolean begins(String line) {
        return line.startsWith("> ") || line.matches("\\^ [A-Z]+ /.*");
    }

    private static boolean isAsked(String line) {
        return line.matches("[>$@^] .*");
    }

    private static boolean isAnswered(String line) {
        return line.matches("[!=~] .*");
    }

    /** What stands on the lines that begin with the sign. */
    List<String> lines(String sign) {
        return asked.stream()
                .filter(line -> line.startsWith(sign + " "))
                .map(line -> line.substring(2))
                .toList();
    }

    /** Writes the answers of a file's requests in place of those that it holds. */
    static void write(Path file, Map<Integer, List<String>> answers) {
        List<String> written = new ArrayList<>();
        List<String> due = List.of();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isAnswered(line)) {
                continue;
            }
            if (begins(line) || !isAsked(line)) {
                written.addAll(due);
                due = answers.getOrDefault(i, List.of());
            }
            written.add(line);
        }
        written.addAll(due);
        try {
            Files.write(file, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file.getFileName() + ":" + (line + 1) + " " + String.join(" ", asked);
    }
}
