package io.zonegraph.dataset;

import io.zonegraph.node.Node;
import io.zonegraph.node.NodeKind;
import io.zonegraph.sector.Sector;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings the nodes themselves, without their claims, in line with the data set. A node once written stays. */
final class NodeWriter {

    private final EntityManager entities;
    private final List<DatasetProblem> problems = new ArrayList<>();
    private final Map<NodeEntry, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Node> byReference = new HashMap<>();

    NodeWriter(EntityManager entities) {
        this.entities = entities;
    }

    /** Writes the nodes, with their names and identifiers, and tells where to find them. */
    Directory write(Dataset dataset) {
        Map<NodeKind, List<NodeEntry>> byKind = new EnumMap<>(NodeKind.class);
        dataset.nodes()
                .forEach(entry -> byKind.computeIfAbsent(entry.kind(), _ -> new ArrayList<>())
                        .add(entry));
        byKind.forEach(this::findOrCreate);
        Map<Node, Integer> versions = new HashMap<>();
        nodes.values().stream().filter(Node::isPersistent).forEach(node -> versions.put(node, node.version));
        nodes.forEach(this::readAttributes);
        refuseProblems();
        nodes.values().stream().filter(node -> !node.isPersistent()).forEach(node -> {
            node.recordedAt = dataset.recordedAt();
            node.persist();
        });
        entities.flush();
        Directory directory = new Directory();
        nodes.forEach((entry, node) -> directory.add(entry.kind(), entry.slug(), node.id));
        Set<Long> changed = new HashSet<>(new NameWriter(directory, problems).write(nodes));
        changed.addAll(new ExternalIdWriter().write(nodes));
        refuseProblems();
        nodes.values().stream()
                .filter(node -> changed.contains(node.id) || node.version > versions.getOrDefault(node, node.version))
                .forEach(node -> node.updated(dataset.recordedAt()));
        return directory;
    }

    private void findOrCreate(NodeKind kind, List<NodeEntry> entries) {
        Map<String, Node> there = new HashMap<>();
        entities.createQuery("from " + kind.word + " where slug in :slugs", Node.class)
                .setParameter("slugs", entries.stream().map(NodeEntry::slug).toList())
                .getResultList()
                .forEach(node -> there.put(node.slug, node));
        for (NodeEntry entry : entries) {
            Node known = there.get(entry.slug());
            try {
                Node node = known == null ? NodeFactory.create(entry) : known;
                nodes.put(entry, node);
                byReference.put(entry.reference(), node);
            } catch (EntryException e) {
                problems.add(new DatasetProblem(entry.file(), entry.reference(), null, e.reason()));
            }
        }
    }

    private void readAttributes(NodeEntry entry, Node node) {
        try {
            Entry attributes = entry.attributes().orElseGet(Entry::empty);
            new NodeAttributes(this::sector).read(attributes, entry.defaults().orElseGet(Entry::empty), node);
            // Read here, where what is wrong with them is told; written when the node has an id.
            entry.ids();
        } catch (EntryException e) {
            problems.add(new DatasetProblem(entry.file(), entry.reference(), null, e.reason()));
        }
    }

    private Sector sector(String slug) {
        if (byReference.get(NodeKind.SECTOR.word + "/" + slug) instanceof Sector sector) {
            return sector;
        }
        throw new EntryException("there is no sector " + slug);
    }

    private void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new DatasetException(problems);
        }
    }
}
