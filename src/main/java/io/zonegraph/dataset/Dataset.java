package io.zonegraph.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the files of the data set say, each node on its own; what they say of one another is not checked yet.
 *
 * @param recordedBy who recorded its claims
 * @param recordedAt when they were recorded
 */
record Dataset(String recordedBy, Instant recordedAt, List<NodeEntry> nodes) {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    /**
     * @throws DatasetException with all entries that cannot be understood
     */
    static Dataset read(DatasetFiles files) throws IOException {
        List<DatasetProblem> problems = new ArrayList<>();
        Entry index = new Entry(YAML.readTree(files.index()));
        List<NodeEntry> nodes = new ArrayList<>();
        for (DatasetFiles.File file : files.files()) {
            try {
                readFile(file, nodes, problems);
            } catch (JsonProcessingException e) {
                problems.add(new DatasetProblem(file.name(), null, null, String.valueOf(e.getMessage())));
            } catch (EntryException e) {
                problems.add(new DatasetProblem(file.name(), null, null, e.reason()));
            }
        }
        refuseTwins(nodes, problems);
        if (!problems.isEmpty()) {
            throw new DatasetException(problems);
        }
        return new Dataset(
                index.requiredText("recordedBy"), Instant.parse(index.requiredText("recordedAt")), List.copyOf(nodes));
    }

    /** The files that the index names, in its order. */
    static List<String> fileNames(byte[] index) throws IOException {
        return new Entry(YAML.readTree(index))
                .list("files").stream().map(JsonNode::asText).toList();
    }

    private static void readFile(DatasetFiles.File file, List<NodeEntry> nodes, List<DatasetProblem> problems)
            throws IOException {
        Entry content = new Entry(YAML.readTree(file.content())).allowing(Set.of("defaults", "nodes"));
        Optional<Entry> defaults = content.find("defaults").map(Entry::new);
        for (JsonNode node : content.list("nodes")) {
            try {
                nodes.add(NodeEntry.read(file.name(), node, defaults));
            } catch (EntryException e) {
                String first = node.properties().stream()
                        .map(Object::toString)
                        .findFirst()
                        .orElse("a node");
                problems.add(new DatasetProblem(file.name(), first, null, e.reason()));
            }
        }
    }

    private static void refuseTwins(List<NodeEntry> nodes, List<DatasetProblem> problems) {
        Set<String> seen = new HashSet<>();
        for (NodeEntry node : nodes) {
            if (!seen.add(node.reference())) {
                problems.add(new DatasetProblem(node.file(), node.reference(), null, "it is described twice"));
            }
        }
    }
}
