/**
 * What operators see of a running request, whichever room does the work: spans, when tracing is on. The meters of a room
 * stand in that room, beside what they measure.
 */
@NullMarked
package io.zonegraph.observe;

import org.jspecify.annotations.NullMarked;
