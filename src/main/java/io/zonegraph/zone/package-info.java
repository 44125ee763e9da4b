/** Economic zones, their sites and legal instruments. Parks come to zones, so no park is known here. */
@NullMarked
package io.zonegraph.zone;

import org.jspecify.annotations.NullMarked;
