/**
 * The read engine: descriptions of reads, the planner that compiles a query's selection to set-based SQL, and the
 * writer that turns rows into JSON. It knows no feature: what a city or a deal is, it learns from their descriptions.
 */
@NullMarked
package io.zonegraph.graph;

import org.jspecify.annotations.NullMarked;
