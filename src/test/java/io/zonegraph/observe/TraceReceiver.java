package io.zonegraph.observe;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A receiver of traces by OTLP over HTTP, to which the service sends its spans. What came in can be asked for as JSON at
 * {@code /spans}, since a test and its resources may not share classes.
 */
public class TraceReceiver implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Queue<Map<String, Object>> spans = new ConcurrentLinkedQueue<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", this::receive);
        server.createContext("/spans", exchange -> answer(exchange, JSON.writeValueAsBytes(List.copyOf(spans))));
        server.start();
        return Map.of(
                "quarkus.otel.sdk.disabled", "false",
                "quarkus.otel.exporter.otlp.endpoint",
                        "http://127.0.0.1:" + server.getAddress().getPort(),
                "quarkus.otel.exporter.otlp.protocol", "http/protobuf",
                "quarkus.otel.bsp.schedule.delay", "100ms");
    }

    private void receive(HttpExchange exchange) throws IOException {
        var request = ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
        request.getResourceSpansList().stream()
                .flatMap(resource -> resource.getScopeSpansList().stream())
                .flatMap(scope -> scope.getSpansList().stream())
                .forEach(span -> spans.add(plain(span)));
        answer(exchange, ExportTraceServiceResponse.getDefaultInstance().toByteArray());
    }

    private static Map<String, Object> plain(Span span) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (KeyValue attribute : span.getAttributesList()) {
            attributes.put(attribute.getKey(), value(attribute));
        }
        return Map.of(
                "name", span.getName(),
                "kind", span.getKind().name(),
                "trace", HexFormat.of().formatHex(span.getTraceId().toByteArray()),
                "id", HexFormat.of().formatHex(span.getSpanId().toByteArray()),
                "parent", HexFormat.of().formatHex(span.getParentSpanId().toByteArray()),
                "failed", span.getStatus().getCodeValue() == 2,
                "attributes", attributes,
                "all", span.toString());
    }

    private static Object value(KeyValue attribute) {
        var value = attribute.getValue();
        return switch (value.getValueCase()) {
            case STRING_VALUE -> value.getStringValue();
            case INT_VALUE -> value.getIntValue();
            case ARRAY_VALUE ->
                value.getArrayValue().getValuesList().stream()
                        .map(element -> element.getIntValue())
                        .toList();
            default -> value.toString();
        };
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
