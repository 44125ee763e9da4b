/** What happened on a date, who took part and what came of it. Commitments made there have their own room. */
@NullMarked
package io.zonegraph.event;

import org.jspecify.annotations.NullMarked;
