package dev.gwr.commons.request;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;
import io.netty.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection on which the head of a request does not become whole in time, however steadily its bytes trickle
 * in: a time-out for idle connections alone would never notice. It counts from the first byte that comes while no
 * request is at hand.
 */
final class HeadDeadline extends ChannelInboundHandlerAdapter {

    private static final AttributeKey<HeadDeadline> KEY = AttributeKey.valueOf(HeadDeadline.class.getName());

    private final long millis;
    private ScheduledFuture<?> end;
    private boolean atHand;

    HeadDeadline(long millis) {
        this.millis = millis;
    }

    /** That of a connection; null if it has none. */
    static HeadDeadline of(Channel channel) {
        return channel.attr(KEY).get();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        context.channel().attr(KEY).set(this);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (!atHand && end == null) {
            end = context.executor().schedule((Runnable) context::close, millis, TimeUnit.MILLISECONDS);
        }
        context.fireChannelRead(bytes);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        cancel();
        context.fireChannelInactive();
    }

    /** The head of a request is whole. */
    void begun() {
        atHand = true;
        cancel();
    }

    /** The request has been answered. */
    void answered() {
        atHand = false;
    }

    private void cancel() {
        if (end != null) {
            end.cancel(false);
            end = null;
        }
    }
}
