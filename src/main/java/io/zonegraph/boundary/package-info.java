/** What lies outside of the boundary that it should lie in. Boundaries themselves are facts of their nodes. */
@NullMarked
package io.zonegraph.boundary;

import org.jspecify.annotations.NullMarked;
