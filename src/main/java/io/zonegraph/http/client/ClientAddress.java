package io.zonegraph.http.client;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * One client, as far as its address tells: an IPv4 address, or the 64 bits of an IPv6 address that a provider gives to
 * one customer, who may use any address below them.
 */
public record ClientAddress(boolean isIpv6, long bits) {

    /** Whoever has no address, such as the other end of a socket in the file system. */
    static final ClientAddress NONE = new ClientAddress(false, -1);

    static ClientAddress of(@Nullable InetAddress address) {
        if (address == null) {
            return NONE;
        }
        // Java makes an IPv4 address of one that is mapped to IPv6.
        ByteBuffer bytes = ByteBuffer.wrap(address.getAddress());
        return bytes.remaining() == 4
                ? new ClientAddress(false, Integer.toUnsignedLong(bytes.getInt()))
                : new ClientAddress(true, bytes.getLong());
    }

    /** The address that a text is, maybe with a port; null if it is none. Names are not looked up. */
    static @Nullable InetAddress parse(@Nullable String text) {
        return text == null ? null : NetUtil.createInetAddressFromIpAddressString(withoutPort(text.strip()));
    }

    private static String withoutPort(String text) {
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            return end < 0 ? text : text.substring(1, end);
        }
        int colon = text.indexOf(':');
        // More than one colon is an IPv6 address without a port.
        return colon > 0 && colon == text.lastIndexOf(':') ? text.substring(0, colon) : text;
    }
}
