/** Deals with their stages, amounts and milestones. A meeting or a promise is no deal and belongs elsewhere. */
@NullMarked
package io.zonegraph.deal;

import org.jspecify.annotations.NullMarked;
