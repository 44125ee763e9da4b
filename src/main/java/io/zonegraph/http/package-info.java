/**
 * GraphQL over HTTP: the route, its limits, and every error as its sender may see it. It knows the engine's
 * vocabulary ({@code graph}) and graphql-java, and no feature. Nothing but this package may write to a response of
 * {@code /graphql}.
 */
@NullMarked
package io.zonegraph.http;

import org.jspecify.annotations.NullMarked;
