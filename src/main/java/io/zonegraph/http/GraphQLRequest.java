package io.zonegraph.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a GraphQL request, as well-formed as HTTP can tell. */
record GraphQLRequest(
        String query,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, @Nullable Object> extensions) {}
