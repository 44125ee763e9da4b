package io.zonegraph.http.client;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** An address, or a network as {@code 10.0.0.0/8} or {@code 2001:db8::/32}. */
final class Network {

    private final IpSubnetFilterRule rule;

    private Network(IpSubnetFilterRule rule) {
        this.rule = rule;
    }

    /** @throws IllegalArgumentException if the text is neither */
    static Network of(String text) {
        int slash = text.indexOf('/');
        InetAddress address = ClientAddress.parse(slash < 0 ? text : text.substring(0, slash));
        if (address == null) {
            throw none(text, null);
        }
        try {
            int bits = slash < 0 ? address.getAddress().length * 8 : Integer.parseInt(text.substring(slash + 1));
            return new Network(new IpSubnetFilterRule(address, bits, IpFilterRuleType.ACCEPT));
        } catch (IllegalArgumentException e) {
            throw none(text, e);
        }
    }

    private static IllegalArgumentException none(String text, @org.jspecify.annotations.Nullable Throwable cause) {
        return new IllegalArgumentException(
                "zonegraph.clients.trusted-proxies: " + text + " is no address and no network such as 10.0.0.0/8",
                cause);
    }

    boolean holds(InetAddress address) {
        return rule.matches(new InetSocketAddress(address, 0));
    }
}
