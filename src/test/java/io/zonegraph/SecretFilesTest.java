package io.zonegraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file named like a setting sets it: how containers are handed passwords. */
class SecretFilesTest {

    @Test
    void a_password_is_read_from_the_file_of_its_name(@TempDir Path secrets) throws IOException {
        Files.writeString(secrets.resolve("quarkus.datasource.password"), "from a file");

        var config = new SmallRyeConfigBuilder()
                .addDiscoveredSources()
                .withDefaultValue("smallrye.config.source.file.locations", secrets.toString())
                // Else the PostgreSQL that comes along would start, and set a password of its own.
                .withDefaultValue("quarkus.datasource.jdbc.url", "jdbc:postgresql://elsewhere/zonegraph")
                .build();

        assertEquals("from a file", config.getRawValue("quarkus.datasource.password"));
    }
}
