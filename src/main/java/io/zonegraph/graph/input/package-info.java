/**
 * The input types that every feature's filters and orders are made of. They only give the schema its shape: the
 * engine reads the coerced values, so that one compiler serves every filter.
 */
@NullMarked
package io.zonegraph.graph.input;

import org.jspecify.annotations.NullMarked;
