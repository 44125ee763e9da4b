package io.zonegraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files stay so short that each can be read in one go; the engine's may be longer. */
class FileSizeTest {

    private static final Path SOURCES = Path.of("src/main/java/io/zonegraph");
    private static final int CEILING = 250;
    private static final int MEDIAN = 60;
    private static final int NINETIETH_PERCENTILE = 150;

    private static final Map<String, Integer> LINES = new TreeMap<>();

    @BeforeAll
    static void count() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(SOURCES)) {
            files = all.filter(file -> file.toString().endsWith(".java")).toList();
        }
        for (Path file : files) {
            LINES.put(
                    SOURCES.relativize(file).toString().replace('\\', '/'),
                    Files.readAllLines(file).size());
        }
    }

    @Test
    void no_file_outside_the_engine_is_longer_than_the_ceiling() {
        List<String> longer = LINES.entrySet().stream()
                .filter(file -> !file.getKey().startsWith("graph/"))
                .filter(file -> file.getValue() > CEILING)
                .map(file -> file.getKey() + ": " + file.getValue())
                .toList();
        assertEquals(List.of(), longer, "files of more than " + CEILING + " lines");
    }

    @Test
    void most_files_are_short() {
        List<Integer> sorted = LINES.values().stream().sorted().toList();
        int median = sorted.get(sorted.size() / 2);
        int ninetieth = sorted.get(sorted.size() * 9 / 10);
        assertTrue(median <= MEDIAN, "the median file has " + median + " lines");
        assertTrue(ninetieth <= NINETIETH_PERCENTILE, "one file in ten has " + ninetieth + " lines or more");
    }
}
