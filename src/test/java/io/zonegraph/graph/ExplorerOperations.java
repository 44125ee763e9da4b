package io.zonegraph.graph;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the explorer asks: the operations of {@code src/main/webui}, each with the fragments it needs, and with variables
 * from a file of JSON that bears its name.
 */
final class ExplorerOperations {

    private static final Path SOURCES = Path.of("src/main/webui/src");
    private static final Path VARIABLES = Path.of("src/test/resources/graphql/explorer");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, OperationDefinition> operations = new TreeMap<>();
    private final Map<String, FragmentDefinition> fragments = new TreeMap<>();

    static Stream<GoldenQuery> all() {
        return new ExplorerOperations().read();
    }

    /** The variables of an operation for this database: an id is told by the query that finds it. */
    static Map<String, Object> variables(GoldenQuery operation, Asking asking) {
        Map<String, Object> variables = new TreeMap<>(operation.variables());
        variables.replaceAll(
                (name, value) -> value instanceof String text && text.startsWith("{") ? leaf(asking.ask(text)) : value);
        return variables;
    }

    private static String leaf(JsonNode found) {
        JsonNode node = found;
        while (node.isContainerNode()) {
            node = node.iterator().next();
        }
        return node.asText();
    }

    private Stream<GoldenQuery> read() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".graphql"))
                    .flatMap(file -> parse(file).getDefinitions().stream())
                    .forEach(this::sort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return operations.values().stream().map(this::golden);
    }

    private static Document parse(Path file) {
        try {
            return Parser.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sort(Definition<?> definition) {
        Object before = definition instanceof OperationDefinition operation
                ? operations.put(operation.getName(), operation)
                : fragments.put(((FragmentDefinition) definition).getName(), (FragmentDefinition) definition);
        if (before != null) {
            throw new AssertionError("Two definitions have the name of " + definition);
        }
    }

    private GoldenQuery golden(OperationDefinition operation) {
        Set<Definition<?>> needed = new LinkedHashSet<>(List.of(operation));
        collect(operation, needed);
        Document document = new Document(List.copyOf(needed));
        return new GoldenQuery(
                "explorer/" + operation.getName(), AstPrinter.printAst(document), variables(operation.getName()));
    }

    private void collect(Node<?> node, Set<Definition<?>> needed) {
        if (node instanceof FragmentSpread spread && needed.add(fragments.get(spread.getName()))) {
            collect(fragments.get(spread.getName()), needed);
        }
        node.getChildren().forEach(child -> collect(child, needed));
    }

    private static Map<String, Object> variables(String operation) {
        Path file = VARIABLES.resolve(operation + ".json");
        if (!Files.exists(file)) {
            throw new AssertionError("The explorer's operation " + operation + " lacks variables in " + file);
        }
        try {
            return JSON.readValue(file.toFile(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
