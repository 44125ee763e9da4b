/** What one side asked of or promised to another, and what answers it. Nothing here is ever counted as a deal. */
@NullMarked
package io.zonegraph.commitment;

import org.jspecify.annotations.NullMarked;
