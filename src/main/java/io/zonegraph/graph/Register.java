package io.zonegraph.graph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the entity whose rows name all nodes, of whatever kind, and repeat what these have in common. Lists of nodes of any
 * kind at the query root are its rows, and its attributes are what a filter can ask of any node without knowing its kind.
 * The attribute {@code id} is the id of the node, and {@code kind} its kind as global ids spell it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Register {}
