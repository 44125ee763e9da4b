package io.zonegraph.http;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ServerChannel;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.metrics.MetricsOptions;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxMetricsFactory;
import io.vertx.core.spi.metrics.VertxMetrics;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Puts a guard on each connection of the HTTP servers. What is refused before there is a request (a head that never ends,
 * one that is no HTTP) never reaches a route, and neither Quarkus nor Vert.x asks anybody what to answer. But Vert.x takes
 * the transport by which it listens from those who provide something for it; what provides figures is one of them.
 */
@Singleton
class ConnectionGuards implements VertxOptionsCustomizer {

    private final Limits limits;

    ConnectionGuards(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void accept(VertxOptions options) {
        MetricsOptions figures = options.getMetricsOptions();
        options.setMetricsOptions(figures.setFactory(new Provider(limits, figures.getFactory())));
    }

    private record Provider(Limits limits, @Nullable VertxMetricsFactory figures) implements VertxMetricsFactory {

        @Override
        public void init(VertxBuilder builder) {
            builder.findTransport(new Guarded(limits));
            if (figures != null) {
                figures.init(builder);
            }
        }

        @Override
        public @Nullable VertxMetrics metrics(VertxOptions options) {
            return figures == null ? null : figures.metrics(options);
        }
    }

    /** That of the JDK, the only one that comes along. */
    private static final class Guarded extends JDKTransport {

        private final Limits limits;

        Guarded(Limits limits) {
            this.limits = limits;
        }

        @Override
        public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
            super.configure(options, domainSocket, bootstrap);
            bootstrap.handler(new ChannelInitializer<ServerChannel>() {
                @Override
                protected void initChannel(ServerChannel server) {
                    server.pipeline().addLast(new Acceptor(limits));
                }
            });
        }
    }

    /** Sees each accepted connection before Vert.x does. */
    private static final class Acceptor extends ChannelInboundHandlerAdapter {

        private final Limits limits;

        Acceptor(Limits limits) {
            this.limits = limits;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object connection) {
            ((Channel) connection).pipeline().addLast(new Placement(limits));
            context.fireChannelRead(connection);
        }
    }

    /** Waits for the first bytes, when Vert.x has put its own handlers behind, and then puts the guards among them. */
    private static final class Placement extends ChannelInboundHandlerAdapter {

        private static final String TLS = "ssl";

        private final Limits limits;

        Placement(Limits limits) {
            this.limits = limits;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            ChannelPipeline pipeline = context.pipeline();
            var guard = new HeadGuard(limits);
            if (pipeline.get(TLS) == null) {
                pipeline.addAfter(context.name(), "headGuard", guard);
            } else {
                pipeline.addAfter(TLS, "headGuard", guard);
            }
            context.fireChannelRead(bytes);
            pipeline.remove(this);
        }
    }
}
