/**
 * What every node of the graph is: its identity, names, identifiers, dates, points and money. Knows no feature, no
 * source and no claim.
 */
@NullMarked
package io.zonegraph.node;

import org.jspecify.annotations.NullMarked;
