/** What happened to nodes in the world, and what the graph learned and gave up. */
@NullMarked
package io.zonegraph.history;

import org.jspecify.annotations.NullMarked;
