package io.zonegraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What lies beside the package tells of every library in it, by the hash of the very file. */
class SbomIT {

    private static final Path PACKAGE = Path.of("target/quarkus-app");
    private static final Path LIST = Path.of("target/quarkus-run-cyclonedx.json");

    @Test
    void every_library_of_the_package_is_listed_with_its_hash() throws IOException, NoSuchAlgorithmException {
        assumeTrue(Files.exists(PACKAGE), "A native executable holds no files to compare");
        JsonNode list = new ObjectMapper().readTree(LIST.toFile());
        Set<String> told = new TreeSet<>();
        for (JsonNode component : list.get("components")) {
            component
                    .path("hashes")
                    .forEach(hash -> told.add(hash.path("content").asText()));
        }
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PACKAGE.resolve("lib"))) {
            for (Path library :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(library));
                if (!told.contains(HexFormat.of().formatHex(hash))) {
                    missing.add(library.toString());
                }
            }
        }
        assertTrue(told.size() > 100, "Hardly anything is listed: " + told);
        assertEquals(Set.of(), missing);
    }
}
