package io.zonegraph.http;

import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.zonegraph.graph.RequestException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Takes a request from the event loop to a worker thread and its answer back. Workers are platform threads of the
 * shared pool, bounded by {@link Admission}: the work is mostly computing, and the connection pool and the JSON writer
 * keep what they use again with the thread, which virtual threads would throw away each time.
 */
@Startup
@ApplicationScoped
class RequestRunner {

    private static final Logger LOG = Logger.getLogger(RequestRunner.class);

    private final GraphQLExecution execution;
    private final RequestScope scope;
    private final Admission admission;
    private final RequestMeters meters;
    private final SchemaAnswers schemaAnswers = new SchemaAnswers();
    private final long deadlineMillis;
    private final long queueMillis;

    RequestRunner(GraphQLExecution execution, RequestScope scope, Limits limits, RequestMeters meters) {
        this.execution = execution;
        this.scope = scope;
        this.admission = new Admission(limits.concurrentRequests(), limits.queuedRequests());
        this.meters = meters;
        meters.watch(admission);
        this.deadlineMillis = limits.deadline().toMillis();
        this.queueMillis = limits.queueTime().toMillis();
    }

    /** Answers the exchange, now or later; {@code parse} runs on the worker. */
    void run(Exchange exchange, Supplier<GraphQLRequest> parse) {
        Vertx vertx = exchange.context().vertx();
        long timer = vertx.setTimer(deadlineMillis, late -> exchange.stop(RequestException.tooLate()));
        exchange.whenOver(() -> vertx.cancelTimer(timer));
        var run = new Run(exchange, parse, vertx.getOrCreateContext());
        switch (admission.admit(run)) {
            case SEATED -> {}
            case WAITING -> vertx.setTimer(queueMillis, late -> giveUp(run));
            case NONE -> refuse(exchange);
        }
    }

    private void giveUp(Run run) {
        if (admission.withdraw(run) && run.wanted()) {
            refuse(run.exchange);
        }
    }

    private void refuse(Exchange exchange) {
        meters.refused();
        exchange.refuse(HttpRefusal.overloaded());
    }

    private final class Run implements Admission.Ticket {

        private final Exchange exchange;
        private final Supplier<GraphQLRequest> parse;
        private final io.vertx.core.Context context;

        Run(Exchange exchange, Supplier<GraphQLRequest> parse, io.vertx.core.Context context) {
            this.exchange = exchange;
            this.parse = parse;
            this.context = context;
        }

        @Override
        public boolean wanted() {
            return exchange.interruption().reason() == null;
        }

        @Override
        public void start() {
            context.executeBlocking(() -> exchange.trace().inLog(this::compute), false)
                    .onComplete(done -> admission.leave())
                    .onSuccess(exchange::answer)
                    .onFailure(exchange::fail);
        }

        private Exchange.Answer compute() {
            GraphQLRequest request = parse.get();
            TransportRules.check(
                    request, !HttpMethod.POST.equals(exchange.request().method()));
            SchemaAnswers.Kept known = schemaAnswers.find(request);
            if (known != null) {
                return exchange.answerOf(known);
            }
            return scope.within(exchange.context(), () -> {
                var response = execution.execute(request, exchange.interruption(), exchange.operation());
                FaultLog.log(LOG, response.errors(), exchange.trace());
                schemaAnswers.keep(request, exchange, response);
                return exchange.answerOf(response);
            });
        }
    }
}
