package io.zonegraph.observe;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.zonegraph.Database;
import io.zonegraph.OwnDatabase;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.MDC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is logged of a request that fails: enough to find it, and nothing that its sender wrote. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class LogTest {

    private static final String SECRET = "hunter2";
    private static final String FOLD = "create or replace function zg_fold(value text) returns text language plpgsql "
            + "immutable strict as $$ begin raise exception 'cannot fold %', value "
            + "using detail = 'It was ' || value, hint = 'Not ' || value; end $$";

    @Inject
    Database database;

    private final Queue<ExtLogRecord> lines = new ConcurrentLinkedQueue<>();
    private String fold = "";
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            ExtLogRecord wrapped = ExtLogRecord.wrap(line);
            wrapped.copyMdc();
            lines.add(wrapped);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen_and_break_the_database() {
        fold = QuarkusTransaction.requiringNew()
                .call(() -> database.one("select pg_get_functiondef('zg_fold(text)'::regprocedure)"));
        define(FOLD);
        Logger.getLogger("").addHandler(handler);
    }

    @AfterEach
    void mend_the_database() {
        Logger.getLogger("").removeHandler(handler);
        define(fold);
    }

    @Test
    void a_fault_is_logged_under_its_trace_without_the_values_of_the_request() {
        Response response = ask();
        response.then().body("errors[0].extensions.code", equalTo("INTERNAL_ERROR"));
        List<String> logged = lines.stream().map(LogTest::text).toList();
        assertFalse(logged.toString().contains(SECRET), logged.toString());
        String trace = response.header("X-Trace-Id");
        ExtLogRecord fault = lines.stream()
                .filter(line -> line.getFormattedMessage().contains(trace))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line of trace " + trace + ": " + logged));
        assertTrue(text(fault).contains("INTERNAL_ERROR"), text(fault));
        assertTrue(text(fault).contains("SQL state P0001"), text(fault));
        assertTrue(text(fault).contains("at io.zonegraph.graph.run.Snapshot"), text(fault));
    }

    @Test
    void every_line_of_a_request_bears_its_trace_and_no_other_does() {
        Response response = ask();
        assertFalse(lines.isEmpty());
        for (ExtLogRecord line : lines) {
            if (line.getLoggerName().startsWith("io.zonegraph.http")) {
                assertEquals(response.header("X-Trace-Id"), line.getMdc("traceId"), text(line));
            }
        }
        assertNull(MDC.get("traceId"), "on the thread of the test");
        lines.clear();
        Logger.getLogger("io.zonegraph.http").warning("Outside of any request.");
        assertNull(lines.element().getMdc("traceId"));
    }

    private static Response ask() {
        return given().contentType("application/json")
                .body(Map.of(
                        "query",
                        "query ($name: String!) { parks(filter: {name: {eq: $name}}) { totalCount } }",
                        "variables",
                        Map.of("name", SECRET)))
                .post("/graphql");
    }

    private static String text(ExtLogRecord line) {
        var text = new StringWriter();
        var writer = new PrintWriter(text);
        writer.println(line.getLoggerName() + ": " + line.getFormattedMessage());
        if (line.getThrown() != null) {
            line.getThrown().printStackTrace(writer);
        }
        return text.toString();
    }

    private void define(String function) {
        QuarkusTransaction.requiringNew().run(() -> database.update(function.replace(":", "\\:")));
    }
}
