/** The sectors of activity, as concepts of a scheme. Who is active in one is told by the rooms that refer to it. */
@NullMarked
package io.zonegraph.sector;

import org.jspecify.annotations.NullMarked;
