/** Search for nodes of any kind by any of their names. How names are matched and ranked is told by the migrations. */
@NullMarked
package io.zonegraph.search;

import org.jspecify.annotations.NullMarked;
