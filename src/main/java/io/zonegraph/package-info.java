/** The application: only what belongs to no single room; every feature has a package of its own below this one. */
@NullMarked
package io.zonegraph;

import org.jspecify.annotations.NullMarked;
