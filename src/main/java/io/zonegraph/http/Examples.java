package io.zonegraph.http;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ready operations of {@code examples/*.graphql}, in the order of {@code examples/index.txt}, whose comments tell for
 * whom those that follow are: a native image cannot list a folder. The first line of each is its title, as a comment.
 * Variables, if any, lie beside it in {@code <name>.json}.
 */
public final class Examples {

    private static final String FOLDER = "/examples/";

    private Examples() {}

    /** One operation that can be run as it stands. */
    @RegisterForReflection // Written as JSON.
    public record Example(
            String group,
            String name,
            String title,
            String query,
            @Nullable String variables) {}

    public static List<Example> load() {
        List<Example> examples = new ArrayList<>();
        String group = "";
        for (String line : required("index.txt").lines().toList()) {
            if (line.startsWith("# ")) {
                group = line.substring(2);
            } else if (!line.isBlank()) {
                examples.add(example(group, line));
            }
        }
        return List.copyOf(examples);
    }

    private static Example example(String group, String name) {
        String query = required(name + ".graphql");
        if (!query.startsWith("# ")) {
            throw new IllegalStateException("examples/" + name + ".graphql does not begin with its title as a comment");
        }
        String title = query.substring(2, query.indexOf('\n')).strip();
        return new Example(group, name, title, query, read(name + ".json"));
    }

    private static String required(String file) {
        String text = read(file);
        if (text == null) {
            throw new IllegalStateException("There is no examples/" + file);
        }
        return text;
    }

    private static @Nullable String read(String file) {
        try (InputStream stream = Examples.class.getResourceAsStream(FOLDER + file)) {
            return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
