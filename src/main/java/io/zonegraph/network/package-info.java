/**
 * How nodes hang together: paths between two, what lies around one, and who owns an organisation in the end. Reads the
 * links and references of all rooms alike and holds no facts of its own.
 */
@NullMarked
package io.zonegraph.network;

import org.jspecify.annotations.NullMarked;
