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
    private final PersistedDocuments documents;
    private final Admission admission;
    private final SchemaAnswers schemaAnswers = new SchemaAnswers();
    private final long deadlineMillis;
    private final long databaseMillis;
    private final long queueMillis;

    RequestRunner(GraphQLExecution execution, PersistedDocuments documents, Limits limits, Admission admission) {
        this.execution = execution;
        this.documents = documents;
        this.admission = admission;
        this.deadlineMillis = limits.deadline().toMillis();
        this.databaseMillis = limits.databaseTime().toMillis();
        this.queueMillis = limits.queueTime().toMillis();
    }

    /** Answers the exchange, now or later; {@code parse} runs on the worker. */
    void run(Exchange exchange, Supplier<RequestParameters> parse) {
        exchange.cost().allowDatabase(databaseMillis);
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

    /** Before anything of a request is read that would be refused for want of room. */
    void mustHaveRoom(Exchange exchange) {
        if (!admission.hasRoom(exchange.caller().address())) {
            exchange.countRefused();
            throw HttpRefusal.overloaded();
        }
    }

    private void refuse(Exchange exchange) {
        exchange.countRefused();
        exchange.refuse(HttpRefusal.overloaded());
    }

    private final class Run implements Admission.Ticket {

        private final Exchange exchange;
        private final Supplier<RequestParameters> parse;
        private final io.vertx.core.Context context;

        Run(Exchange exchange, Supplier<RequestParameters> parse, io.vertx.core.Context context) {
            this.exchange = exchange;
            this.parse = parse;
            this.context = context;
        }

        @Override
        public Object client() {
            return exchange.caller().address();
        }

        @Override
        public boolean wanted() {
            return exchange.interruption().reason() == null;
        }

        @Override
        public void start() {
            long start = System.nanoTime();
            context.executeBlocking(() -> exchange.trace().inLog(this::compute), false)
                    .onComplete(done -> admission.leave(this, System.nanoTime() - start))
                    .onSuccess(exchange::answer)
                    .onFailure(exchange::fail);
        }

        private Exchange.Answer compute() {
            // What the client asked meanwhile may have used up what it had.
            long seconds = exchange.caller().secondsOfDebt();
            if (seconds > 0) {
                throw HttpRefusal.rateLimited(seconds);
            }
            long start = System.nanoTime();
            try {
                return answer();
            } finally {
                exchange.caller().settle(exchange.cost(), System.nanoTime() - start);
            }
        }

        private Exchange.Answer answer() {
            RequestParameters asked = parse.get();
            GraphQLRequest request = documents.resolve(asked);
            TransportRules.check(
                    request, !HttpMethod.POST.equals(exchange.request().method()));
            SchemaAnswers.Kept known = schemaAnswers.find(request);
            if (known != null) {
                return exchange.answerOf(known);
            }
            var response = execution.execute(request, exchange);
            FaultLog.log(LOG, response.errors(), exchange.trace());
            schemaAnswers.keep(request, exchange, response);
            documents.keep(asked, exchange.operation());
            return exchange.answerOf(response);
        }
    }
}
