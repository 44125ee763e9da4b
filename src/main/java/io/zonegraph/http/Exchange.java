package io.zonegraph.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.zonegraph.graph.Cost;
import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.Interruption;
import io.zonegraph.graph.RequestException;
import io.zonegraph.http.ResponseWriter.Response;
import io.zonegraph.http.client.Caller;
import java.util.List;
import org.jboss.logging.Logger;

/** One request and its one response. Used on the event loop of the request only, but for {@link #interruption}. */
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);
    private static final CharSequence RATE_LIMIT = HttpHeaders.createOptimized("RateLimit");
    private static final CharSequence RATE_LIMIT_POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    private static final CharSequence TRACE_ID = HttpHeaders.createOptimized("X-Trace-Id");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    /** It may be kept, and is asked about each time: when the data change, nobody can know. */
    private static final CharSequence NO_CACHE = HttpHeaders.createOptimized("no-cache");

    private final RoutingContext context;
    private final TraceId trace;
    private final RequestMeters meters;
    private final Caller caller;
    private final Cost cost = new Cost();
    private final Interruption interruption = new Interruption();
    private final Operation operation = new Operation();
    private final long start = System.nanoTime();
    private MediaType mediaType = MediaType.JSON;
    private Delivery delivery = Delivery.PLAIN;

    Exchange(RoutingContext context, TraceId trace, RequestMeters meters, Caller caller) {
        this.context = context;
        this.trace = trace;
        this.meters = meters;
        this.caller = caller;
    }

    RoutingContext context() {
        return context;
    }

    HttpServerRequest request() {
        return context.request();
    }

    TraceId trace() {
        return trace;
    }

    MediaType mediaType() {
        return mediaType;
    }

    Caller caller() {
        return caller;
    }

    /** What the request uses; on its worker. */
    Cost cost() {
        return cost;
    }

    Interruption interruption() {
        return interruption;
    }

    Operation operation() {
        return operation;
    }

    /** Settles on the media type of the response, and on how it travels. */
    void negotiate() {
        List<String> accept = request().headers().getAll(HttpHeaders.ACCEPT);
        mediaType = MediaType.negotiate(accept)
                .orElseThrow(() -> new HttpRefusal(
                        406,
                        ErrorCode.BAD_REQUEST,
                        "Accept must allow application/graphql-response+json or application/json."));
        delivery = Delivery.of(request());
        if (delivery.codings().allowsNone()) {
            delivery = Delivery.PLAIN;
            throw new HttpRefusal(406, ErrorCode.BAD_REQUEST, "Accept-Encoding must allow gzip or identity.");
        }
    }

    /** Whether the response is written or its reader gone. */
    private boolean isOver() {
        return response().ended() || response().closed();
    }

    /** Runs {@code action} once the response is written or its reader gone; in the latter case stops the work for it. */
    void whenOver(Runnable action) {
        response().endHandler(written -> action.run());
        response().closeHandler(gone -> {
            action.run();
            if (!response().ended()) {
                meters.abandoned();
            }
            interruption.interrupt(new RequestException(ErrorCode.DEADLINE_EXCEEDED, "The client has gone."));
        });
    }

    /** There is no room for it. */
    void countRefused() {
        meters.refused();
    }

    /** Stops the work for this exchange and answers with the reason at once. */
    void stop(RequestException reason) {
        interruption.interrupt(reason);
        answer(answerOf(new Response(false, null, List.of(Faults.translate(reason)), null)));
    }

    void fail(Throwable fault) {
        if (fault instanceof HttpRefusal refusal) {
            refuse(refusal);
        } else {
            List<WireError> errors = List.of(Faults.translate(fault));
            FaultLog.log(LOG, errors, trace);
            answer(answerOf(new Response(false, null, errors, null)));
        }
    }

    /** The response as bytes, with the status that the media type asks for. May be called from any thread. */
    Answer answerOf(Response response) {
        boolean ok = response.hasData() || mediaType == MediaType.JSON;
        int status = ok ? 200 : Statuses.of(response.errors().getFirst().code());
        boolean whole = response.data() != null && response.errors().isEmpty();
        Payload payload = delivery.payload(ResponseWriter.write(response, trace), whole);
        return new Answer(status, payload, response.data() != null, response.errors());
    }

    Answer answerOf(SchemaAnswers.Kept known) {
        operation.is(known.operation());
        return new Answer(200, delivery.payload(known.packed(), known.tag()), true, List.of());
    }

    void refuse(HttpRefusal refusal) {
        refusal.headers().forEach(response()::putHeader);
        WireError error = WireError.of(refusal);
        Payload payload = Payload.plain(ResponseWriter.write(error, trace));
        answer(new Answer(refusal.status(), payload, false, List.of(error)));
    }

    void answer(Answer answer) {
        if (isOver()) {
            return;
        }
        Payload payload = answer.payload();
        HttpServerResponse response = response().setStatusCode(payload.isKnown() ? 304 : answer.status());
        response.headers()
                .set(HttpHeaders.CACHE_CONTROL, payload.tag() == null ? NO_STORE : NO_CACHE)
                .set(TRACE_ID, trace.value())
                .add(HttpHeaders.VARY, "Accept, Accept-Encoding");
        tellWhatIsLeft(response);
        payload.describe(response, mediaType);
        Unread.handle(context.vertx(), request(), response);
        // Before its reader can know: who has an answer finds it counted.
        meters.answered(answer, operation, System.nanoTime() - start);
        if (request().method().equals(HttpMethod.HEAD)) {
            if (!payload.isKnown()) {
                // As long as the answer to GET, which a HEAD is told of and not given.
                response.putHeader(
                        HttpHeaders.CONTENT_LENGTH,
                        Integer.toString(payload.body().length()));
            }
            response.end();
        } else {
            response.end(payload.body());
        }
    }

    /** As a draft of the IETF has it (draft-ietf-httpapi-ratelimit-headers-11). */
    private void tellWhatIsLeft(HttpServerResponse response) {
        String left = caller.told();
        if (left != null) {
            response.putHeader(RATE_LIMIT_POLICY, caller.policy()).putHeader(RATE_LIMIT, left);
        }
    }

    /** Answers without a body. */
    void answerEmpty(int status, CharSequence header, String value) {
        response().setStatusCode(status).putHeader(header, value).putHeader(TRACE_ID, trace.value());
        Unread.handle(context.vertx(), request(), response());
        response().end();
    }

    private HttpServerResponse response() {
        return context.response();
    }

    /** A status and the JSON that goes with it; whether the JSON holds any data, of which null is none, and errors. */
    record Answer(int status, Payload payload, boolean hasData, List<WireError> errors) {}
}
