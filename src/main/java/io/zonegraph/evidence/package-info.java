/**
 * Questions put to the claims about all kinds of nodes: what held on a day, how nodes compare, and where claims disagree.
 */
@NullMarked
package io.zonegraph.evidence;

import org.jspecify.annotations.NullMarked;
