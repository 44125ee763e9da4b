package io.zonegraph.http;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.zonegraph.graph.ErrorCode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stands between HTTP and whoever answers it on a connection: refuses what is no request in the form of all errors, gives
 * that form to errors that were left empty, and watches how fast answers are taken.
 */
final class RequestGuard extends ChannelDuplexHandler {

    /** Vert.x keeps all that were sent ahead, in a list that each further one walks along. */
    private static final int MOST_AHEAD = 100;

    private final HeadGuard heads;
    private final UnreadAnswers unread;

    /** The methods of the requests that are not wholly answered, in the order in which they came. */
    private final Deque<HttpMethod> open = new ArrayDeque<>();

    private @Nullable ChannelHandlerContext context;

    /** The last that will be answered on this connection, when those before it are. */
    private @Nullable HttpRefusal refusal;

    private HttpMethod refused = HttpMethod.GET;

    RequestGuard(HeadGuard heads, Limits limits) {
        this.heads = heads;
        this.unread = new UnreadAnswers(limits);
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
    }

    void headIsLate() {
        if (context != null) {
            refuse(context, HttpMethod.GET, HttpRefusal.ofStatus(408));
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext channel, Object message) {
        if (refusal != null) {
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpRequest head) {
            heads.headEnds();
            Optional<HttpRefusal> fault = open.size() < MOST_AHEAD
                    ? HeadRules.check(head)
                    : Optional.of(new HttpRefusal(
                            400,
                            ErrorCode.LIMIT_EXCEEDED,
                            "At most " + MOST_AHEAD + " requests may be sent ahead of their answers. Wait for some."));
            if (fault.isPresent()) {
                ReferenceCountUtil.release(message);
                refuse(channel, head.method(), fault.get());
                return;
            }
            open.addLast(head.method());
        }
        if (message instanceof HttpContent body && body.decoderResult().isFailure()) {
            ReferenceCountUtil.release(message);
            breakOff(channel);
            return;
        }
        if (message instanceof LastHttpContent) {
            heads.requestEnds();
        }
        channel.fireChannelRead(message);
    }

    /** The body of the last request is in no chunks, and where a further request would begin nobody knows. */
    private void breakOff(ChannelHandlerContext channel) {
        HttpMethod broken = open.pollLast();
        if (broken == null) {
            channel.close();
        } else {
            refuse(channel, broken, HttpRefusal.badRequest("The body is not in the chunks that its head tells of."));
        }
    }

    private void refuse(ChannelHandlerContext channel, HttpMethod method, HttpRefusal newRefusal) {
        if (refusal == null) {
            refusal = newRefusal;
            refused = method;
            endIfAnswered(channel);
        }
    }

    private void endIfAnswered(ChannelHandlerContext channel) {
        if (refusal != null && open.isEmpty()) {
            channel.writeAndFlush(RefusalMessage.of(refusal, refused))
                    .addListener(new LingeringClose(channel.channel()));
        }
    }

    @Override
    public void write(ChannelHandlerContext channel, Object message, ChannelPromise promise) {
        ChannelPromise known = promise.unvoid();
        boolean isLast = message instanceof LastHttpContent && !isInterim(message);
        HttpMethod method = isLast ? open.pollFirst() : null;
        Object sent = message;
        if (message instanceof FullHttpResponse response && RefusalMessage.isDue(response, method)) {
            sent = RefusalMessage.instead(response);
            ReferenceCountUtil.release(message);
        }
        unread.add(channel.channel(), sent, known);
        channel.write(sent, known);
        if (isLast) {
            endIfAnswered(channel);
        }
    }

    private static boolean isInterim(Object message) {
        return message instanceof FullHttpResponse response
                && response.status().codeClass() == io.netty.handler.codec.http.HttpStatusClass.INFORMATIONAL
                && response.status().code() != HttpResponseStatus.SWITCHING_PROTOCOLS.code();
    }

    @Override
    public void flush(ChannelHandlerContext channel) {
        channel.flush();
        unread.watch(channel.channel());
    }

    @Override
    public void channelInactive(ChannelHandlerContext channel) {
        unread.forget(channel.channel());
        channel.fireChannelInactive();
    }
}
