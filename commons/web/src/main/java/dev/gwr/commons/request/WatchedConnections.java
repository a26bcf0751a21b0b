package dev.gwr.commons.request;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFactory;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.InternetProtocolFamily;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.spi.VertxServiceProvider;
import io.vertx.core.spi.transport.Transport;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Sets a {@link HeadDeadline} on every connection that is accepted, and accepts only so many of a client. Vert.x has no
 * time-out for the head of a request, nor a place for one; its transport is where connections can be had before their
 * first byte is read. Not with a native transport.
 */
public final class WatchedConnections implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        if (!builder.options().getPreferNativeTransport()) {
            builder.findTransport(new Watched(JDKTransport.INSTANCE));
        }
    }

    private record Watched(Transport jdk) implements Transport {

        @Override
        public EventLoopGroup eventLoopGroup(int type, int threads, ThreadFactory factory, int ioRatio) {
            return jdk.eventLoopGroup(type, threads, factory, ioRatio);
        }

        @Override
        public DatagramChannel datagramChannel() {
            return jdk.datagramChannel();
        }

        @Override
        public DatagramChannel datagramChannel(InternetProtocolFamily family) {
            return jdk.datagramChannel(family);
        }

        @Override
        public ChannelFactory<? extends Channel> channelFactory(boolean domainSocket) {
            return jdk.channelFactory(domainSocket);
        }

        @Override
        public ChannelFactory<? extends ServerChannel> serverChannelFactory(boolean domainSocket) {
            ChannelFactory<? extends ServerChannel> factory = jdk.serverChannelFactory(domainSocket);
            return () -> {
                ServerChannel server = factory.newChannel();
                server.pipeline().addLast(new Acceptor());
                return server;
            };
        }
    }

    /** What a listening socket reads are its new connections. */
    private static final class Acceptor extends ChannelInboundHandlerAdapter {

        private final long millis =
                ConfigProvider.getConfig().getValue("gwr.http.head-patience", Duration.class).toMillis();
        private final ConnectionsPerClient clients = new ConnectionsPerClient(
                isBehindProxy() ? 0 : ConfigProvider.getConfig().getValue("gwr.connections.per-client", Integer.class));

        @Override
        public void channelRead(ChannelHandlerContext context, Object accepted) {
            if (clients.admits((Channel) accepted)) {
                ((Channel) accepted).pipeline().addLast(new HeadDeadline(millis));
                context.fireChannelRead(accepted);
            }
        }

        /** Where all connections are of a proxy, which is no client. */
        private static boolean isBehindProxy() {
            return ConfigProvider.getConfig().getOptionalValue("gwr.behind-proxy", Boolean.class).orElse(false);
        }
    }
}
