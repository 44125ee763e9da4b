package io.zonegraph.dataset;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one entry of the data set.
 *
 * @param node the node, as kind and slug; null if the entry is not within one
 * @param property the property; null if the entry is no claim
 */
record DatasetProblem(
        String file, @Nullable String node, @Nullable String property, String reason) {

    @Override
    public String toString() {
        return file + (node == null ? "" : ": " + node) + (property == null ? "" : " " + property) + ": " + reason;
    }
}
