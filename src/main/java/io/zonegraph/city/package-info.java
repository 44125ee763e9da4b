/** Countries and cities, with how cities rank. What lies in a city belongs to the room that holds the reference. */
@NullMarked
package io.zonegraph.city;

import org.jspecify.annotations.NullMarked;
