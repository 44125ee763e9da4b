package io.zonegraph.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of an embedded PostgreSQL: the data, and beside them what is needed to run it. */
record ServerFolder(Path path) {

    /** What PostgreSQL itself keeps. */
    Path data() {
        return path.resolve("data");
    }

    /** The server's programs, unpacked. Not in the system's temporary folder, which is swept while the server runs. */
    Path programs() {
        return path.resolve("programs");
    }

    /**
     * Removes the programs; the next start unpacks them. Half of them may be there: on a full disk some are left out,
     * and nothing looks again.
     */
    void removePrograms() throws IOException {
        if (Files.exists(programs())) {
            try (Stream<Path> all = Files.walk(programs())) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Refuses a disk that a first start would fill: PostgreSQL says little when that happens. */
    void requireSpace(int megabytes) throws IOException {
        long free = Files.getFileStore(path).getUsableSpace() / 1_000_000;
        if (!isComplete() && free < megabytes) {
            throw new IOException("a first start needs " + megabytes + " MB there, and " + free + " MB are free");
        }
    }

    /** What the server says. */
    Path log() {
        return path.resolve("server.log");
    }

    /** The password of this server's users, made when first asked for. */
    String password() throws IOException {
        Path file = passwordFile();
        if (Files.notExists(file)) {
            byte[] secret = new byte[16];
            new SecureRandom().nextBytes(secret);
            Files.writeString(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file);
    }

    Path passwordFile() {
        return path.resolve("password");
    }

    /** Takes the folder for this process, until the channel is closed or the process ends; empty if another has it. */
    Optional<FileChannel> lock() throws IOException {
        Files.createDirectories(path);
        if (Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class)) {
            // The password is in it.
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(channel);
    }

    /**
     * Removes the note of a server that is no more. After a crash its process number may have gone to any other
     * program, and PostgreSQL would take that for itself and refuse to start.
     */
    void removeStalePid() throws IOException {
        Files.deleteIfExists(data().resolve("postmaster.pid"));
    }

    /** Whether the data were made to the end; a first start that was killed half-way leaves some that never start. */
    boolean isComplete() {
        return Files.exists(completeMark());
    }

    void markComplete() throws IOException {
        if (!isComplete()) {
            Files.createFile(completeMark());
        }
    }

    private Path completeMark() {
        return path.resolve("complete");
    }

    /** Moves data that were not made to the end out of the way; not deleted, for the mark may be what got lost. */
    void setAsideIncompleteData() throws IOException {
        if (!isComplete() && Files.exists(data())) {
            Files.move(data(), path.resolve("incomplete-" + Instant.now().toEpochMilli()));
        }
    }

    /** The last lines of what the server said, to tell why it did not start. */
    String lastWords() {
        try {
            // In whatever encoding: a message that cannot be read in full is better than another exception.
            String log = new String(Files.readAllBytes(log()), StandardCharsets.UTF_8);
            List<String> said = log.lines().filter(line -> !line.isBlank()).toList();
            return String.join("; ", said.subList(Math.max(0, said.size() - 3), said.size()));
        } catch (IOException e) {
            return "it left no log";
        }
    }
}
