/** Ports, airports, power plants, border gates, railways and expressways; never what a park itself supplies. */
@NullMarked
package io.zonegraph.infrastructure;

import org.jspecify.annotations.NullMarked;
