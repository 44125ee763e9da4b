package io.zonegraph;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The Chromium of this machine. A user's build may do without; the project's own may not. */
public final class Browser {

    private Browser() {}

    public static void mustBeThere() {
        String chromium = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
        boolean there = Files.isExecutable(Path.of(chromium));
        assumeTrue(there || System.getenv("CI") != null, "No Chromium at " + chromium + "; CHROMIUM says where it is");
    }
}
