package io.zonegraph.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.Arrays;

/** HTTP/1.1 by hand, to send what no client would. Texts are bytes, one for each character. */
final class RawHttp implements AutoCloseable {

    private final Socket socket;

    RawHttp(URI server) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(15_000);
    }

    /** A POST of JSON with these further header lines, without its body. */
    static String post(String... headers) {
        return "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + String.join(
                        "", Arrays.stream(headers).map(line -> line + "\r\n").toList()) + "\r\n";
    }

    static String post(byte[] body) {
        return post("Content-Length: " + body.length) + new String(body, ISO_8859_1);
    }

    RawHttp send(String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(ISO_8859_1));
        out.flush();
        return this;
    }

    /** Sends the text over and over until the server has had enough; the number of bytes that went. */
    long flood(String text, long most) throws IOException {
        byte[] bytes = text.getBytes(ISO_8859_1);
        long sent = 0;
        try {
            while (sent < most) {
                socket.getOutputStream().write(bytes);
                sent += bytes.length;
            }
        } catch (SocketException e) {
            // The server has closed the connection.
        }
        return sent;
    }

    /** The head of the next response. */
    String head() throws IOException {
        InputStream in = socket.getInputStream();
        var head = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            head.write(b);
            if (head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
                break;
            }
        }
        return head.toString(ISO_8859_1);
    }

    /** The next response: its head, and the body by its length. */
    Response read() throws IOException {
        InputStream in = socket.getInputStream();
        String text = head();
        var length =
                java.util.regex.Pattern.compile("(?i)content-length: (\\d+)").matcher(text);
        return new Response(
                text, length.find() ? new String(in.readNBytes(Integer.parseInt(length.group(1))), ISO_8859_1) : "");
    }

    /** Whether the server has closed its side. */
    boolean isClosed() throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    record Response(String head, String body) {
        int status() {
            return head.isEmpty() ? 0 : Integer.parseInt(head.substring(9, 12));
        }
    }
}
