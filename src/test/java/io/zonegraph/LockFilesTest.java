package io.zonegraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What comes from npm is what was once looked at: each part by its version and the hash of its files, from anywhere. */
class LockFilesTest {

    private static final Set<String> NOT_OURS = Set.of("node_modules", "target", ".git", "dist", "generated");

    @Test
    void pin_every_part_by_its_hash_and_name_no_address() throws IOException {
        List<Path> manifests = named("package.json");
        assertTrue(manifests.size() > 3, manifests.toString());
        List<String> problems = new ArrayList<>();
        for (Path manifest : manifests) {
            Path lock = manifest.resolveSibling("package-lock.json");
            if (Files.notExists(lock)) {
                problems.add(manifest + " has no lock file");
                continue;
            }
            JsonNode parts = new ObjectMapper().readTree(lock.toFile()).get("packages");
            parts.properties().forEach(part -> {
                if (!part.getKey().isEmpty()
                        && !part.getValue().path("integrity").asText().startsWith("sha512-")) {
                    problems.add(lock + ": " + part.getKey() + " has no hash");
                }
                if (part.getValue().has("resolved")) {
                    problems.add(lock + ": " + part.getKey() + " has an address");
                }
            });
            problems.addAll(ranges(manifest));
        }
        assertEquals(List.of(), problems);
    }

    private static List<String> ranges(Path manifest) throws IOException {
        List<String> ranges = new ArrayList<>();
        JsonNode read = new ObjectMapper().readTree(manifest.toFile());
        for (String kind : List.of("dependencies", "devDependencies")) {
            read.path(kind).properties().forEach(part -> {
                if (!part.getValue().asText().matches("\\d+\\.\\d+\\.\\d+")) {
                    ranges.add(manifest + ": " + part + " is no version");
                }
            });
        }
        return ranges;
    }

    private static List<Path> named(String name) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(Path.of(""), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean ours = folder.getFileName() == null
                        || !NOT_OURS.contains(folder.getFileName().toString());
                return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.getFileName().toString().equals(name)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
