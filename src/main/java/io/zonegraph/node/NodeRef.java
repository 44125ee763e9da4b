package io.zonegraph.node;

/** Names a node without loading it. */
public record NodeRef(NodeKind kind, long id) {}
