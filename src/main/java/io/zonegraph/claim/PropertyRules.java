package io.zonegraph.claim;

import java.util.List;

/** What can be claimed about the nodes of a room. Each room that has nodes provides one. */
@FunctionalInterface
public interface PropertyRules {
    List<PropertyRule> rules();
}
