/**
 * Claims, their citations, and the projection onto the plain columns of nodes: the one way by which a fact is written.
 * Knows no feature: cities, parks and deals come here and tell what can be claimed about them.
 */
@NullMarked
package io.zonegraph.claim;

import org.jspecify.annotations.NullMarked;
