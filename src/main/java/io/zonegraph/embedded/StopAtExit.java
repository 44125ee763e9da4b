package io.zonegraph.embedded;

import java.nio.channels.FileChannel;
import java.util.concurrent.TimeUnit;

/**
 * Stops the server when this process ends. The server lets its clients finish first, so the order in which the
 * process closes its pools and runs this does not matter.
 *
 * <p>Uses the JDK's own classes only: in development mode the class loader of this one is long closed by then.
 */
final class StopAtExit extends Thread {

    private static final int SECONDS_TO_WAIT = 5;

    private final ProcessHandle server;

    /** Held, not used: a lock goes away with its channel, and a channel that nobody holds is closed. */
    @SuppressWarnings("unused")
    private final FileChannel lock;

    StopAtExit(ProcessHandle server, FileChannel lock) {
        super("embedded-postgresql-stop");
        this.server = server;
        this.lock = lock;
    }

    @Override
    public void run() {
        server.destroy();
        try {
            server.onExit().get(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (Exception e) {
            // A client of this process is still connected: it goes with the process, and the server right after it.
        }
    }
}
