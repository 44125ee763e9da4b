/** Organisations and people. What they build, sign or attend belongs to the rooms of parks, deals and events. */
@NullMarked
package io.zonegraph.organisation;

import org.jspecify.annotations.NullMarked;
