/**
 * Coming and going: prepares the database in the background while the port is open already, watches it from then on,
 * and tells probes and requests how things stand. It knows the rooms that have something to prepare; none knows it.
 */
@NullMarked
package io.zonegraph.start;

import org.jspecify.annotations.NullMarked;
