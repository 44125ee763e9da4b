import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * CPU time per request of the service and of PostgreSQL, which a busy machine disturbs less than elapsed time. Linux
 * only: it reads /proc.
 *
 * <pre>java src/bench/CpuPerRequest.java http://127.0.0.1:8080/graphql QUERY-FILE SERVICE-PID POSTMASTER-PID</pre>
 */
final class CpuPerRequest {

    private static final int WARM_UP = 30_000;
    private static final int ROUNDS = 5;
    private static final int REQUESTS = 5_000;
    private static final int CLIENTS = 4;
    private static final double TICKS_PER_MILLISECOND = 0.1; // USER_HZ is 100 on every Linux.

    public static void main(String[] arguments) throws Exception {
        URI service = URI.create(arguments[0]);
        if (!List.of("127.0.0.1", "localhost").contains(service.getHost())) {
            throw new IllegalArgumentException("Only a service on this machine is measured.");
        }
        String body = "{\"query\":" + quoted(Files.readString(Path.of(arguments[1]))) + "}";
        long servicePid = Long.parseLong(arguments[2]);
        long postmasterPid = Long.parseLong(arguments[3]);
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpRequest request = HttpRequest.newBuilder(service)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            System.out.println("bytes: " + send(client, request).length);
            ask(client, request, WARM_UP);
            List<Double> services = new ArrayList<>();
            List<Double> databases = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                double serviceBefore = milliseconds(servicePid);
                double databaseBefore = ofChildren(postmasterPid);
                ask(client, request, REQUESTS);
                services.add((milliseconds(servicePid) - serviceBefore) / REQUESTS);
                databases.add((ofChildren(postmasterPid) - databaseBefore) / REQUESTS);
            }
            System.out.printf("CPU ms a request, median of %d rounds of %d: service %.3f, PostgreSQL %.3f%n",
                    ROUNDS, REQUESTS, median(services), median(databases));
        }
    }

    private static void ask(HttpClient client, HttpRequest request, int times) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                for (int sent = 0; sent < times / CLIENTS; sent++) {
                    send(client, request);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static byte[] send(HttpClient client, HttpRequest request) {
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("Status " + response.statusCode() + ": " + new String(response.body()));
            }
            return response.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double milliseconds(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_MILLISECOND;
    }

    private static double ofChildren(long parent) throws IOException {
        double sum = 0;
        for (ProcessHandle child : ProcessHandle.of(parent).orElseThrow().children().toList()) {
            sum += milliseconds(child.pid());
        }
        return sum;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
