package io.zonegraph.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be wrong with the disk that the embedded PostgreSQL is to live on. */
class ServerFolderTest {

    @TempDir
    Path parent;

    private ServerFolder folder;

    @BeforeEach
    void take() throws IOException {
        folder = new ServerFolder(parent.resolve("postgresql"));
        assertTrue(folder.lock().isPresent());
    }

    @AfterEach
    void stop() throws IOException {
        Postmaster.of(folder.data()).ifPresent(Postmaster::stop);
    }

    @Test
    void a_first_start_needs_room() throws IOException {
        String message = assertThrows(IOException.class, () -> folder.requireSpace(Integer.MAX_VALUE))
                .getMessage();
        assertTrue(message.startsWith("a first start needs 2147483647 MB there, and "), message);
        folder.markComplete();
        folder.requireSpace(Integer.MAX_VALUE);
    }

    /** As a full disk leaves them: the mark of having been unpacked is there, most files are not. */
    @Test
    void programs_that_were_unpacked_by_half_are_unpacked_again() throws IOException {
        PostgresServer.start(folder, 0);
        Optional<Postmaster> first = Postmaster.of(folder.data());
        first.orElseThrow().stop();
        try (Stream<Path> programs = Files.walk(folder.programs())) {
            for (Path program :
                    programs.filter(file -> file.endsWith("bin/initdb")).toList()) {
                Files.delete(program);
            }
        }
        // Not marked as complete: the data are made anew, for which the missing program is needed.
        assertThrows(IOException.class, () -> PostgresServer.start(folder, 0));
        PostgresServer.start(folder, 0).createDatabase("again", "secret");
    }

    @Test
    void what_the_server_said_is_told_in_whatever_encoding() throws IOException {
        Files.write(folder.log(), new byte[] {'n', 'o', ' ', (byte) 0xFC, '\n', '\n'});
        assertEquals("no \uFFFD", folder.lastWords());
    }
}
