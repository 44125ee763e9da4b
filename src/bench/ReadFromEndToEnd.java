import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Asks a running service every example and every golden query, and tells how long each took and which large tables
 * PostgreSQL read from end to end for it. On a database of the synthetic data, with nobody else asking.
 *
 * <pre>java -cp 'target/quarkus-app/lib/main/*' src/bench/ReadFromEndToEnd.java [PORT=8080]</pre>
 */
final class ReadFromEndToEnd {

    private static final List<Path> QUERIES = List.of(
            Path.of("src/main/resources/examples"),
            Path.of("src/test/resources/graphql/queries"),
            Path.of("src/bench/queries"));

    private static final String LARGE = "select relname, seq_scan from pg_stat_user_tables "
            + "where relname in ('deal', 'deal_amount', 'deal_location_period', 'link', 'claim', 'citation', 'name', "
            + "'name_start', 'reference')";

    /** What PostgreSQL counts, it tells at most a second later. */
    private static final int UNTIL_TOLD = 1_200;

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        URI service = URI.create("http://127.0.0.1:" + (arguments.length > 0 ? arguments[0] : "8080") + "/graphql");
        try (HttpClient client = HttpClient.newHttpClient();
                Connection connection = DriverManager.getConnection(
                        setting("JDBC_URL"), setting("USERNAME"), setting("PASSWORD"));
                Statement statement = connection.createStatement()) {
            for (Path folder : QUERIES) {
                for (Operation operation : Operation.in(folder)) {
                    ask(client, service, operation);
                    Thread.sleep(UNTIL_TOLD);
                    Map<String, Long> before = counts(statement);
                    long start = System.nanoTime();
                    HttpResponse<String> answer = ask(client, service, operation);
                    double took = (System.nanoTime() - start) / 1e6;
                    Thread.sleep(UNTIL_TOLD);
                    Map<String, Long> scanned = counts(statement);
                    scanned.replaceAll((table, count) -> count - before.get(table));
                    scanned.values().removeIf(count -> count == 0);
                    System.out.printf(
                            "%-40s %7.0f ms %9d bytes  %s%s%n",
                            operation.name(),
                            took,
                            answer.body().length(),
                            scanned.isEmpty() ? "" : String.join(", ", scanned.keySet()),
                            answer.body().startsWith("{\"data\"") ? "" : " " + answer.body());
                }
            }
        }
    }

    private static HttpResponse<String> ask(HttpClient client, URI service, Operation operation)
            throws IOException, InterruptedException {
        return client.send(operation.request(service, new Random(1)), HttpResponse.BodyHandlers.ofString());
    }

    private static Map<String, Long> counts(Statement statement) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery(LARGE)) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counts;
    }

    private static String setting(String name) {
        String value = System.getenv("QUARKUS_DATASOURCE_" + name);
        if (value == null) {
            throw new IllegalArgumentException("Set QUARKUS_DATASOURCE_" + name + ", as for the service.");
        }
        return value;
    }
}
