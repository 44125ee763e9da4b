package io.zonegraph.claim;

import io.quarkus.arc.All;
import io.zonegraph.node.NodeKind;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All that can be claimed about anything, as the rooms tell it. */
@Singleton
public class Vocabulary {

    private final List<PropertyRule> rules;
    private final Map<NodeKind, Map<Property, PropertyRule>> byKind = new EnumMap<>(NodeKind.class);

    Vocabulary(@All List<PropertyRules> rooms) {
        rules = rooms.stream()
                .flatMap(room -> room.rules().stream())
                .sorted(Comparator.comparing((PropertyRule rule) -> rule.subject)
                        .thenComparing(rule -> rule.property))
                .toList();
        rules.forEach(this::add);
    }

    private void add(PropertyRule rule) {
        PropertyRule twin = byKind.computeIfAbsent(rule.subject, _ -> new EnumMap<>(Property.class))
                .putIfAbsent(rule.property, rule);
        if (twin != null) {
            throw new IllegalStateException("Two rules for " + rule.property + " of " + rule.subject.word);
        }
    }

    List<PropertyRule> rules() {
        return rules;
    }

    Collection<PropertyRule> rulesOf(NodeKind subject) {
        return byKind.getOrDefault(subject, Map.of()).values();
    }

    Optional<PropertyRule> find(NodeKind subject, Property property) {
        return Optional.ofNullable(byKind.getOrDefault(subject, Map.of()).get(property));
    }

    /** What the values of the property are on nodes of the kind; empty if they have no such property. */
    public Optional<Value> valueOf(NodeKind subject, Property property) {
        return find(subject, property).map(rule -> rule.value);
    }

    /** The properties of a kind, in alphabetical order. */
    public Set<Property> propertiesOf(NodeKind subject) {
        return new TreeSet<>(byKind.getOrDefault(subject, Map.of()).keySet());
    }
}
