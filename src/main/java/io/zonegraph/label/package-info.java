/**
 * The enums of the schema that are codes of the domain, and what their values are called in the languages of readers. The
 * words stand in {@code labels/*.json}, where the explorer takes them from as well.
 */
@NullMarked
package io.zonegraph.label;

import org.jspecify.annotations.NullMarked;
