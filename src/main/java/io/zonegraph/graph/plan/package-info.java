/**
 * Plans: what a request's selection becomes before any argument is known. A plan is a tree of row sets, one SQL
 * statement each, and of outputs that say how their cells become JSON. Plans are immutable once compiled and shared.
 */
@NullMarked
package io.zonegraph.graph.plan;

import org.jspecify.annotations.NullMarked;
