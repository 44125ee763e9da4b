/**
 * Running a plan: arguments become conditions, plans become SQL, levels become round trips in one snapshot, rows become
 * JSON. One instance of each class a request, except where a class says that it is shared.
 */
@NullMarked
package io.zonegraph.graph.run;

import org.jspecify.annotations.NullMarked;
