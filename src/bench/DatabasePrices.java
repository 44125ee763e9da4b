import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the queries of dear.graphql are expected to take PostgreSQL, and what CPU they take it: the prices in
 * {@code io.zonegraph.graph.run.Price} are right if the two are alike. The service must refuse none, so start it with
 * {@code ZONEGRAPH_LIMITS_DATABASE_TIME=1h}; it is best if nobody else asks that PostgreSQL.
 *
 * <pre>java src/bench/DatabasePrices.java POSTMASTER-PID URL [NAME ...]</pre>
 */
final class DatabasePrices {

    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final Pattern ESTIMATE = Pattern.compile("\"database\":\\{\"estimate\":(\\d+),\"used\":(\\d+)");

    public static void main(String[] arguments) throws Exception {
        long postmaster = Long.parseLong(arguments[0]);
        System.out.printf("%-34s %12s %9s %9s %7s  %s%n", "", "estimate ms", "CPU ms", "wall ms", "ratio", "answer");
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String query : Files.readString(Path.of("src/bench/dear.graphql")).split("\n\n")) {
                String name = query.substring("query ".length(), query.indexOf(" {")).strip();
                if (arguments.length == 2 || Arrays.asList(arguments).contains(name)) {
                    measure(client, postmaster, URI.create(arguments[1]), name, query);
                }
            }
        }
    }

    private static void measure(HttpClient client, long postmaster, URI service, String name, String query)
            throws Exception {
        String body = "{\"query\":\"" + query.strip().replace("\"", "\\\"").replace("\n", " ")
                + "\",\"extensions\":{\"cost\":true}}";
        HttpRequest request = HttpRequest.newBuilder(service)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        String answer = "";
        double[] cpu = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double before = Service.cpuOfChildren(postmaster);
            answer = client.send(request, BodyHandlers.ofString()).body();
            cpu[round] = Service.cpuOfChildren(postmaster) - before;
        }
        Arrays.sort(cpu);
        Matcher told = ESTIMATE.matcher(answer);
        boolean isTold = told.find();
        double estimate = isTold ? Double.parseDouble(told.group(1)) : Double.NaN;
        System.out.printf("%-34s %12.0f %9.0f %9s %7.2f  %.60s%n", name, estimate, cpu[ROUNDS / 2],
                isTold ? told.group(2) : "", estimate / Math.max(1, cpu[ROUNDS / 2]), answer);
    }
}
