import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fills a database that the service has prepared with 7,000 parks, 200,000 deals and all that belongs to them, as large
 * as the graph may become: wholly or not at all, and the same for the same seed. It takes the service's own settings.
 *
 * <pre>java -cp 'target/quarkus-app/lib/main/*' src/bench/SyntheticData.java [seed=1] [scale=1] [on-top]</pre>
 */
final class SyntheticData {

    private static final Path SCRIPTS = Path.of("src/bench/synthetic");

    public static void main(String[] arguments) throws IOException, SQLException {
        List<String> words = Arrays.asList(arguments);
        Instant start = Instant.now();
        try (Connection connection = DriverManager.getConnection(
                        setting("JDBC_URL"), setting("USERNAME"), setting("PASSWORD"));
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            if (!words.contains("on-top")) {
                refuseWhatIsNotBundled(statement);
            }
            set(statement, "seed", words);
            set(statement, "scale", words);
            for (Path script : scripts()) {
                run(statement, script.getFileName().toString().replace(".sql", ""), Files.readString(script));
            }
            connection.commit();
            connection.setAutoCommit(true);
            run(statement, "vacuum analyze", "vacuum analyze");
            count(statement);
        }
        System.out.printf("Done in %d s%n", Duration.between(start, Instant.now()).toSeconds());
    }

    private static String setting(String name) {
        String value = System.getenv("QUARKUS_DATASOURCE_" + name);
        if (value == null) {
            throw new IllegalArgumentException("Set QUARKUS_DATASOURCE_" + name + ", as for the service.");
        }
        return value;
    }

    private static void refuseWhatIsNotBundled(Statement statement) throws SQLException {
        try (ResultSet known = statement.executeQuery("select count(*), coalesce((select nodes from dataset_load"
                + " order by loaded_at desc, id desc limit 1), 0) from node")) {
            known.next();
            if (known.getLong(1) > known.getLong(2)) {
                throw new IllegalStateException("The database holds %d nodes, of which %d are bundled. Give an empty one,"
                        .formatted(known.getLong(1), known.getLong(2)) + " or say `on-top` to fill it all the same.");
            }
        }
    }

    private static void set(Statement statement, String name, List<String> words) throws SQLException {
        long value = words.stream()
                .filter(word -> word.startsWith(name + "="))
                .map(word -> Long.parseLong(word.substring(name.length() + 1)))
                .findFirst()
                .orElse(1L);
        statement.execute("set local synthetic." + name + " = '" + value + "'");
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> all = Files.list(SCRIPTS)) {
            return all.sorted().toList();
        }
    }

    private static void run(Statement statement, String name, String sql) throws SQLException {
        Instant start = Instant.now();
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(name + ": " + e.getMessage(), e);
        }
        System.out.printf(
                "%-40s %6.1f s%n", name.replace('_', ' '), Duration.between(start, Instant.now()).toMillis() / 1000.0);
    }

    private static void count(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select kind, count(*) from node group by kind"
                + " union all select 'names', count(*) from name union all select 'claims', count(*) from claim"
                + " union all select 'parties', count(*) from link where property = 'PARTY' order by 2")) {
            while (rows.next()) {
                System.out.printf("%-15s %,10d%n", rows.getString(1), rows.getLong(2));
            }
        }
    }
}
