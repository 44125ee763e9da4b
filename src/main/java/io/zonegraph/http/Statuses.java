package io.zonegraph.http;

import io.zonegraph.graph.ErrorCode;

/** The status of a response without data, where the media type lets the status say it. */
final class Statuses {

    private Statuses() {}

    static int of(ErrorCode code) {
        return switch (code) {
            case BAD_REQUEST,
                    GRAPHQL_PARSE_FAILED,
                    GRAPHQL_VALIDATION_FAILED,
                    OPERATION_RESOLUTION_FAILED,
                    BAD_USER_INPUT,
                    BAD_CURSOR,
                    LIMIT_EXCEEDED,
                    PERSISTED_QUERY_NOT_FOUND -> 400;
            case FORBIDDEN_TRANSPORT, PERSISTED_QUERY_ONLY -> 403;
            case RATE_LIMITED -> 429;
            case INTERNAL_ERROR -> 500;
            case OVERLOADED, DATABASE_UNAVAILABLE -> 503;
            case DEADLINE_EXCEEDED -> 504;
        };
    }
}
