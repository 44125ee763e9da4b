/**
 * What the engine knows of the Panache entities: tables, columns and references, read from Hibernate's metamodel at
 * start-up, so that no name stands in two places.
 */
@NullMarked
package io.zonegraph.graph.model;

import org.jspecify.annotations.NullMarked;
