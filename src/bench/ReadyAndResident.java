import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * The time from the start of a command to the first {@code 200} of {@code /q/health/ready}, and the memory it then holds
 * after a thousand requests, each of another kind than the one before. The database must be prepared.
 *
 * <pre>java src/bench/ReadyAndResident.java PORT MANAGEMENT-PORT COMMAND ...</pre>
 */
final class ReadyAndResident {

    private static final int STARTS = 5;
    private static final int REQUESTS = 1_000;
    private static final int TIMEOUT_SECONDS = 60;
    private static final byte[] ASK =
            "GET /q/health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final List<Path> QUERIES = List.of(
            Path.of("src/bench/queries"), Path.of("src/test/resources/graphql/queries"), Path.of("src/main/resources/examples"));

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        List<String> command = Arrays.asList(arguments).subList(2, arguments.length);
        int management = Integer.parseInt(arguments[1]);
        if (answers(management)) {
            throw new IllegalStateException("Something listens at port " + management + " already.");
        }
        System.out.println("Load before: " + Files.readString(Path.of("/proc/loadavg")).strip());
        List<Double> times = new ArrayList<>();
        for (int start = 1; start <= STARTS; start++) {
            long before = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                awaitReady(process, management, before);
                times.add((System.nanoTime() - before) / 1e6);
                System.out.printf("ready after %.1f ms, %d MB resident%n", times.getLast(), resident(process));
                if (start == STARTS) {
                    ask(port);
                    System.out.printf("%d MB resident after %d requests%n", resident(process), REQUESTS);
                }
            } finally {
                process.destroy();
                if (!process.waitFor(30, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            }
        }
        System.out.printf("ready after %.1f ms, median of %d%n", times.stream().sorted().toList().get(STARTS / 2), STARTS);
    }

    private static void awaitReady(Process process, int port, long since) throws Exception {
        while (!answers(port)) {
            if (!process.isAlive() || System.nanoTime() - since > TIMEOUT_SECONDS * 1_000_000_000L) {
                throw new IllegalStateException("It did not become ready.");
            }
            Thread.sleep(1);
        }
    }

    /** By a bare socket, which costs the starting process next to nothing. */
    private static boolean answers(int port) {
        try (SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port))) {
            channel.write(ByteBuffer.wrap(ASK));
            ByteBuffer head = ByteBuffer.allocate(12);
            while (head.hasRemaining() && channel.read(head) >= 0) {
                // The status line comes first.
            }
            return new String(head.array(), StandardCharsets.US_ASCII).endsWith(" 200");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void ask(int port) throws IOException {
        URI uri = URI.create("http://127.0.0.1:" + port + "/graphql");
        List<Operation> operations = new ArrayList<>();
        for (Path folder : QUERIES) {
            operations.addAll(Operation.in(folder));
        }
        Random chance = new Random(1);
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int i = 0; i < REQUESTS; i++) {
                Operation.answer(client, operations.get(i % operations.size()).request(uri, chance));
            }
        }
    }

    /** Megabytes of the process and of those it started. */
    private static long resident(Process process) throws IOException {
        long kilobytes = 0;
        for (ProcessHandle one : java.util.stream.Stream.concat(java.util.stream.Stream.of(process.toHandle()), process.descendants()).toList()) {
            for (String line : Files.readAllLines(Path.of("/proc/" + one.pid() + "/status"))) {
                kilobytes += line.startsWith("VmRSS:") ? Long.parseLong(line.replaceAll("\\D", "")) : 0;
            }
        }
        return kilobytes / 1024;
    }
}
