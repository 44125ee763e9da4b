/**
 * What is wrong with a document or a variable, in words that tell its author where it is, what is allowed and what comes
 * near to it. graphql-java decides; this only tells.
 */
@NullMarked
package io.zonegraph.graph.validation;

import org.jspecify.annotations.NullMarked;
