package io.zonegraph.graph;

/** Every way in which a request can go wrong, as {@code extensions.code} of a GraphQL error. The list is closed. */
public enum ErrorCode {
    /** The HTTP request is not a GraphQL request: wrong method, media type or JSON. */
    BAD_REQUEST,
    /** The document is not GraphQL. */
    GRAPHQL_PARSE_FAILED,
    /** The document does not fit the schema. */
    GRAPHQL_VALIDATION_FAILED,
    /** The document holds no such operation, or several and none was named. */
    OPERATION_RESOLUTION_FAILED,
    /** A variable or an argument has a value that its type or its field does not allow. */
    BAD_USER_INPUT,
    /** The cursor is no cursor, or one of another list or order. */
    BAD_CURSOR,
    /** The body, the document or the answer is larger than this service allows. */
    LIMIT_EXCEEDED,
    /** The document is named by its hash or id, and not known: send its text along, which is kept if it is valid. */
    PERSISTED_QUERY_NOT_FOUND,
    /** Nothing is answered here but documents that are known beforehand, and this is none. */
    PERSISTED_QUERY_ONLY,
    /** The operation may not be sent this way: for example a mutation by GET or by a cross-site form. */
    FORBIDDEN_TRANSPORT,
    /** The request ran longer than its deadline and was cancelled. */
    DEADLINE_EXCEEDED,
    /** The client has used up what it may for now; the answer says when to try again. */
    RATE_LIMITED,
    /** Too many requests are under way; try again shortly. */
    OVERLOADED,
    /** The database cannot be reached or went away during the request; try again shortly. */
    DATABASE_UNAVAILABLE,
    /** A fault of this service; the trace id finds it in the log. */
    INTERNAL_ERROR
}
