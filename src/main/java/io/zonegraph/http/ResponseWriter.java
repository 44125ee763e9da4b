package io.zonegraph.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import graphql.language.SourceLocation;
import io.vertx.core.buffer.Buffer;
import io.zonegraph.graph.JsonBytes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a GraphQL response into one buffer. Parts that are JSON already are copied as they are, so their arrays may be
 * used again as soon as the writer returns.
 */
final class ResponseWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // Lets the bytes of a finished part go straight to the buffer between two flushes.
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final byte[] DATA = "{\"data\":".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final Buffer buffer;
    private final JsonGenerator json;

    private ResponseWriter(Buffer buffer) throws IOException {
        this.buffer = buffer;
        this.json = FACTORY.createGenerator(new BufferStream(buffer));
    }

    /** The parts of a response; {@code data} counts only if {@code hasData}. */
    record Response(
            boolean hasData,
            @Nullable Object data,
            List<WireError> errors,
            @Nullable Map<Object, Object> extensions) {

        Response with(@Nullable Map<Object, Object> newExtensions) {
            return new Response(hasData, data, errors, newExtensions);
        }
    }

    static Buffer write(WireError error, TraceId trace) {
        return write(new Response(false, null, List.of(error), null), trace);
    }

    static Buffer write(Response response, TraceId trace) {
        boolean plain = response.errors.isEmpty() && response.extensions == null;
        if (plain && response.data instanceof JsonBytes data) {
            return Buffer.buffer(data.length() + DATA.length + 1)
                    .appendBytes(DATA)
                    .appendBytes(data.bytes(), 0, data.length())
                    .appendByte((byte) '}');
        }
        try {
            var writer = new ResponseWriter(Buffer.buffer(512));
            writer.writeResponse(response, trace);
            return writer.buffer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Errors come first, as the specification advises: a reader of a long response sees them. */
    private void writeResponse(Response response, TraceId trace) throws IOException {
        json.writeStartObject();
        if (!response.errors.isEmpty()) {
            json.writeArrayFieldStart("errors");
            for (WireError error : response.errors) {
                writeError(error, trace);
            }
            json.writeEndArray();
        }
        if (response.hasData) {
            json.writeFieldName("data");
            writeValue(response.data);
        }
        if (response.extensions != null) {
            json.writeFieldName("extensions");
            writeValue(response.extensions);
        }
        json.writeEndObject();
        json.close();
    }

    private void writeError(WireError error, TraceId trace) throws IOException {
        json.writeStartObject();
        json.writeStringField("message", error.message());
        if (!error.locations().isEmpty()) {
            json.writeArrayFieldStart("locations");
            for (SourceLocation location : error.locations()) {
                json.writeStartObject();
                json.writeNumberField("line", location.getLine());
                json.writeNumberField("column", location.getColumn());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!error.path().isEmpty()) {
            json.writeFieldName("path");
            writeValue(error.path());
        }
        json.writeObjectFieldStart("extensions");
        json.writeStringField("code", error.code().name());
        json.writeStringField("traceId", trace.value());
        if (error.retryAfterSeconds() > 0) {
            json.writeNumberField("retryAfterSeconds", error.retryAfterSeconds());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeValue(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case JsonBytes part -> writePart(part);
            case Map<?, ?> map -> writeObject(map);
            case Iterable<?> list -> writeArray(list);
            case CharSequence text -> json.writeString(text.toString());
            case Boolean truth -> json.writeBoolean(truth);
            case Number number -> writeNumber(number);
            case Enum<?> constant -> json.writeString(constant.name());
            default -> throw new IllegalStateException("No JSON for a " + value.getClass());
        }
    }

    private void writeObject(Map<?, ?> map) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.writeFieldName(String.valueOf(entry.getKey()));
            writeValue(entry.getValue());
        }
        json.writeEndObject();
    }

    private void writeArray(Iterable<?> list) throws IOException {
        json.writeStartArray();
        for (Object element : list) {
            writeValue(element);
        }
        json.writeEndArray();
    }

    private void writeNumber(Number number) throws IOException {
        switch (number) {
            case Integer i -> json.writeNumber(i);
            case Long l -> json.writeNumber(l);
            case Double d -> json.writeNumber(d);
            case BigDecimal decimal -> json.writeNumber(decimal);
            case BigInteger integer -> json.writeNumber(integer);
            default -> json.writeNumber(number.toString());
        }
    }

    private void writePart(JsonBytes part) throws IOException {
        // Writes the comma or colon that is due.
        json.writeRawValue("");
        json.flush();
        buffer.appendBytes(part.bytes(), 0, part.length());
    }

    private static final class BufferStream extends OutputStream {

        private final Buffer buffer;

        BufferStream(Buffer buffer) {
            this.buffer = buffer;
        }

        @Override
        public void write(int b) {
            buffer.appendByte((byte) b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            buffer.appendBytes(bytes, offset, length);
        }
    }
}
