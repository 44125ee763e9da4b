/**
 * The schema: SmallRye builds it from the annotated classes, this package gives it its final shape and keeps what each
 * described field reads.
 */
@NullMarked
package io.zonegraph.graph.schema;

import org.jspecify.annotations.NullMarked;
