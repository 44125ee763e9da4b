/** The publications that facts come from. What they say is in {@code claim}; nothing here reads or judges it. */
@NullMarked
package io.zonegraph.source;

import org.jspecify.annotations.NullMarked;
