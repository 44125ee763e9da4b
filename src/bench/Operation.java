import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A query that is asked over and over, each time with other variables. Beside {@code name.graphql} may stand
 * {@code name.variables}: of its lines one is taken, in which {@code <1-9>} is any number from 1 to 9, and
 * {@code <A|B>} either word. Or {@code name.json}: variables that are always the same.
 */
record Operation(String name, String query, List<String> variables) {

    private static final Pattern CHOICE = Pattern.compile("<(?:(\\d+)-(\\d+)|([^<>]*))>");
    private static final Pattern NAME = Pattern.compile("^query (\\w+)", Pattern.MULTILINE);

    static List<Operation> in(Path folder) throws IOException {
        List<Path> queries;
        try (Stream<Path> files = Files.list(folder)) {
            queries = files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList();
        }
        List<Operation> operations = new ArrayList<>();
        for (Path query : queries) {
            String name = query.getFileName().toString().replace(".graphql", "");
            operations.add(new Operation(name, Files.readString(query), variables(query, name)));
        }
        return operations;
    }

    /** The queries of a file that holds several, each with its name and a blank line after it. */
    static List<Operation> each(Path file) throws IOException {
        return Stream.of(Files.readString(file).split("\n\\s*\n"))
                .map(query -> {
                    Matcher named = NAME.matcher(query);
                    if (!named.find()) {
                        throw new IllegalArgumentException("A query of " + file + " has no name: " + query);
                    }
                    return new Operation(named.group(1), query, List.of("{}"));
                })
                .toList();
    }

    private static List<String> variables(Path query, String name) throws IOException {
        Path lines = query.resolveSibling(name + ".variables");
        Path whole = query.resolveSibling(name + ".json");
        if (Files.exists(lines)) {
            return Files.readAllLines(lines);
        }
        return List.of(Files.exists(whole) ? Files.readString(whole) : "{}");
    }

    /** A request with variables of chance. */
    HttpRequest request(URI service, RandomGenerator chance) {
        String line = CHOICE.matcher(variables.get(chance.nextInt(variables.size())))
                .replaceAll(choice -> Matcher.quoteReplacement(chosen(choice.group(1), choice.group(2), choice.group(3), chance)));
        String body = "{\"query\":" + quoted(query) + ",\"variables\":" + line + "}";
        return HttpRequest.newBuilder(service)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static String chosen(String from, String to, String words, RandomGenerator chance) {
        if (words == null) {
            return Integer.toString(chance.nextInt(Integer.parseInt(from), Integer.parseInt(to) + 1));
        }
        String[] all = words.split("\\|");
        return all[chance.nextInt(all.length)];
    }

    /** The answer, which must be one without errors. */
    static byte[] answer(HttpClient client, HttpRequest request) {
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            String head = new String(response.body(), 0, Math.min(300, response.body().length));
            if (response.statusCode() != 200 || head.contains("\"errors\"")) {
                throw new IllegalStateException("Status " + response.statusCode() + ": " + head);
            }
            return response.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
