package io.zonegraph.http.client;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whose request it is. Each proxy writes behind what it was sent, so that the entries are true from the right
 * as far as proxies of ours wrote them: the client is the first from there that is none. What stands further left the
 * client may have made up. (Quarkus' own setting takes the leftmost.)
 */
@Singleton
public final class ClientAddresses {

    private static final Logger LOG = Logger.getLogger(ClientAddresses.class);
    private static final String FORWARDED_FOR = "X-Forwarded-For";
    /** More proxies than stand behind one another anywhere; a header may hold thousands of entries. */
    private static final int MOST_HOPS = 16;

    private final List<Network> trusted;
    private final AtomicBoolean told = new AtomicBoolean();

    ClientAddresses(ClientConfig config) {
        this.trusted = config.trustedProxies().orElse(List.of()).stream()
                .map(Network::of)
                .toList();
    }

    ClientAddress of(HttpServerRequest request) {
        var connected = request.connection().remoteAddress();
        InetAddress peer = connected == null ? null : ClientAddress.parse(connected.hostAddress());
        return ClientAddress.of(client(peer, request.headers().getAll(FORWARDED_FOR)));
    }

    /** Whether the client came over TLS: to us, or to a proxy that is trusted to say so. */
    public boolean isOverTls(HttpServerRequest request) {
        var connected = request.connection().remoteAddress();
        InetAddress peer = connected == null ? null : ClientAddress.parse(connected.hostAddress());
        return request.isSSL()
                || peer != null && isTrusted(peer) && "https".equals(request.getHeader("X-Forwarded-Proto"));
    }

    /** The client behind the one that has connected, by what it and those before it say; null if that has no address. */
    @Nullable
    InetAddress client(@Nullable InetAddress peer, List<String> forwardedFor) {
        if (peer == null || forwardedFor.isEmpty()) {
            return peer;
        }
        if (!isTrusted(peer)) {
            tell(peer);
            return peer;
        }
        String[] entries = String.join(",", forwardedFor).split(",", -1);
        InetAddress nearest = peer;
        for (int i = entries.length - 1; i >= Math.max(0, entries.length - MOST_HOPS); i--) {
            InetAddress entry = ClientAddress.parse(entries[i]);
            if (entry == null) {
                return nearest;
            }
            if (!isTrusted(entry)) {
                return entry;
            }
            nearest = entry;
        }
        return nearest;
    }

    private boolean isTrusted(InetAddress address) {
        for (Network network : trusted) {
            if (network.holds(address)) {
                return true;
            }
        }
        return false;
    }

    /** A proxy of ours that nobody has named makes one client of all that are behind it. */
    private void tell(InetAddress peer) {
        boolean isNear = peer.isSiteLocalAddress() || peer.isLoopbackAddress();
        if (isNear && told.compareAndSet(false, true)) {
            LOG.warnf(
                    "X-Forwarded-For came from %s, which zonegraph.clients.trusted-proxies does not name: all clients"
                            + " behind it share what one may use.",
                    peer.getHostAddress());
        }
    }
}
