package io.zonegraph.dataset;

/**
 * A claim as its file describes it.
 *
 * @param word the name of the property, as written
 */
record ClaimEntry(NodeEntry node, String word, Entry body) {

    /** The entry to read a key from: the claim itself, or else what the file says of all its claims. */
    Entry orDefault(String key) {
        return body.find(key).isPresent() ? body : node.defaults().orElse(body);
    }

    DatasetProblem problem(String reason) {
        return new DatasetProblem(node.file(), node.reference(), word, reason);
    }
}
