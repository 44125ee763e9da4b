import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Asks a running service every example and every golden query, and those of {@code src/bench/reads}; tells how long each
 * took, how long PostgreSQL ran and how many blocks of 8 KB it looked at for it, and which large tables it read from end
 * to end. On a database of the synthetic data, with nobody else asking. The slowest stand at the end once more.
 *
 * <pre>java -cp 'target/quarkus-app/lib/main/*' src/bench/ReadFromEndToEnd.java [PORT=8080] [FOLDER|FILE ...]</pre>
 *
 * Options stand before the file: -Dtimes=5 -Dslowest=15
 */
final class ReadFromEndToEnd {

    private static final List<String> ALL = List.of(
            "src/main/resources/examples", "src/test/resources/graphql/queries", "src/bench/queries", "src/bench/reads");

    private static final int TIMES = Integer.getInteger("times", 3);
    private static final int SLOWEST = Integer.getInteger("slowest", 15);

    private static final String LARGE = "select relname, seq_scan from pg_stat_user_tables where n_live_tup > 5000";

    /** The preparing user's own questions are left out. */
    private static final String RUN = "select coalesce(sum(total_exec_time), 0), "
            + "coalesce(sum(shared_blks_hit + shared_blks_read), 0), coalesce(sum(rows), 0) from pg_stat_statements "
            + "where dbid = (select oid from pg_database where datname = current_database()) "
            + "and toplevel and query not like '%pg_stat_%'";

    /** What PostgreSQL counts, it tells at most a second later. */
    private static final int UNTIL_TOLD = 1_200;

    /** What a query cost: medians of elapsed time, and of PostgreSQL's own. */
    private record Cost(String name, double elapsed, double database, long blocks, long rows, int bytes, String rest) {

        @Override
        public String toString() {
            return "%-40s %7.1f ms %7.1f ms db %,9d blocks %,7d rows %,9d bytes  %s"
                    .formatted(name, elapsed, database, blocks, rows, bytes, rest);
        }
    }

    private record Run(double milliseconds, long blocks, long rows) {}

    private final HttpClient client;
    private final URI service;
    private final Statement statement;

    private ReadFromEndToEnd(HttpClient client, URI service, Statement statement) {
        this.client = client;
        this.service = service;
        this.statement = statement;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        URI service = URI.create("http://127.0.0.1:" + (arguments.length > 0 ? arguments[0] : "8080") + "/graphql");
        List<String> asked = arguments.length > 1 ? Arrays.asList(arguments).subList(1, arguments.length) : ALL;
        try (HttpClient client = HttpClient.newHttpClient();
                Connection connection = DriverManager.getConnection(
                        setting("JDBC_URL"), setting("USERNAME"), setting("PASSWORD"));
                Statement statement = connection.createStatement()) {
            ReadFromEndToEnd bench = new ReadFromEndToEnd(client, service, statement);
            List<Cost> costs = new ArrayList<>();
            for (String place : asked) {
                for (Operation operation : operations(Path.of(place))) {
                    costs.add(bench.cost(operation));
                    System.out.println(costs.getLast());
                }
            }
            costs.sort(Comparator.comparingDouble(Cost::database).reversed());
            System.out.println("\nThe slowest:");
            costs.stream().limit(SLOWEST).forEach(System.out::println);
        }
    }

    private static List<Operation> operations(Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            return Operation.each(place);
        }
        if (!place.endsWith("reads")) {
            return Operation.in(place);
        }
        List<Operation> operations = new ArrayList<>();
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.sorted().toList()) {
                operations.addAll(Operation.each(file));
            }
        }
        return operations;
    }

    /** Of the requests after the first, which plans. */
    private Cost cost(Operation operation) throws IOException, InterruptedException, SQLException {
        ask(operation);
        Thread.sleep(UNTIL_TOLD);
        Map<String, Long> before = counts();
        List<Run> runs = new ArrayList<>();
        double[] elapsed = new double[TIMES];
        String answer = "";
        for (int i = 0; i < TIMES; i++) {
            Run then = run();
            long start = System.nanoTime();
            answer = ask(operation).body();
            elapsed[i] = (System.nanoTime() - start) / 1e6;
            Run now = run();
            runs.add(new Run(
                    now.milliseconds() - then.milliseconds(), now.blocks() - then.blocks(), now.rows() - then.rows()));
        }
        Thread.sleep(UNTIL_TOLD);
        Map<String, Long> scanned = counts();
        scanned.replaceAll((table, count) -> count - before.getOrDefault(table, 0L));
        scanned.values().removeIf(count -> count <= 0);
        Arrays.sort(elapsed);
        runs.sort(Comparator.comparingDouble(Run::milliseconds));
        Run median = runs.get(TIMES / 2);
        boolean answered = answer.startsWith("{\"data\"");
        return new Cost(
                operation.name(),
                elapsed[TIMES / 2],
                median.milliseconds(),
                median.blocks(),
                median.rows(),
                answer.length(),
                String.join(", ", scanned.keySet()) + (answered ? "" : " " + answer));
    }

    private HttpResponse<String> ask(Operation operation) throws IOException, InterruptedException {
        return client.send(operation.request(service, new Random(1)), HttpResponse.BodyHandlers.ofString());
    }

    private Run run() throws SQLException {
        try (ResultSet row = statement.executeQuery(RUN)) {
            row.next();
            return new Run(row.getDouble(1), row.getLong(2), row.getLong(3));
        }
    }

    private Map<String, Long> counts() throws SQLException {
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
