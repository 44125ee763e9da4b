package io.zonegraph.dataset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bytes of the data set. The index names the files, since a native image has no folders to list. */
record DatasetFiles(byte[] index, List<File> files) {

    record File(String name, byte[] content) {}

    /** Opens a file of the data set by its name; null if there is none, as class loaders do. */
    @FunctionalInterface
    interface Folder {
        @Nullable
        InputStream open(String name);
    }

    static DatasetFiles read(Folder folder) throws IOException {
        byte[] index = bytes(folder, "index.yaml");
        List<File> files = new ArrayList<>();
        for (String name : Dataset.fileNames(index)) {
            files.add(new File(name, bytes(folder, name)));
        }
        return new DatasetFiles(index, files);
    }

    /** Changes when any byte of any file does, or moves from one to another, whose defaults are others. */
    String hash() {
        MessageDigest digest = sha256();
        update(digest, index);
        for (File file : files) {
            update(digest, file.name().getBytes(StandardCharsets.UTF_8));
            update(digest, file.content());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    static String hash(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(Folder folder, String name) throws IOException {
        try (InputStream stream = folder.open(name)) {
            if (stream == null) {
                throw new FileNotFoundException("The data set has no file " + name);
            }
            return stream.readAllBytes();
        }
    }
}
