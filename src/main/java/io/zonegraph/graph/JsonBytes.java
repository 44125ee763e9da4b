package io.zonegraph.graph;

/**
 * A part of a response that is already written: UTF-8 JSON in {@code bytes[0, length)}. It stands where graphql-java
 * would hold a map or a list; whoever writes the response copies it.
 */
public record JsonBytes(byte[] bytes, int length) {}
