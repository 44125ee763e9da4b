/** Parks, their subdivisions and utilities. Deals and events about a park belong to their own rooms. */
@NullMarked
package io.zonegraph.park;

import org.jspecify.annotations.NullMarked;
