package dev.gwr.commons.watch;

import dev.gwr.commons.request.Stage;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives every request a trace id: that of its {@code traceparent} (W3C Trace Context), or a new one, which the gateway
 * passes on. It stands in the logs and in problems, so that a complaint leads to its lines. Where tracing is on,
 * OpenTelemetry has done so already, and this does nothing.
 */
public class TraceIds {

    /** In logs. */
    public static final String KEY = "traceId";

    public static final String HEADER = "traceparent";

    private static final Pattern FORM = Pattern.compile(
            "[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}.*");
    private static final int ID_START = 3;
    private static final int ID_END = 35;

    void register(@Observes Filters filters) {
        filters.register(TraceIds::identify, Stage.TRACE_ID.priority());
    }

    private static void identify(RoutingContext context) {
        give(context.request());
        context.next();
    }

    /** A request that no stage sees needs one, too. */
    public static void give(HttpServerRequest request) {
        if (MDC.get(KEY) == null) {
            String parent = request.getHeader(HEADER);
            if (parent == null || !FORM.matcher(parent).matches()) {
                parent = parent(random() + random());
                request.headers().set(HEADER, parent);
            }
            MDC.put(KEY, parent.substring(ID_START, ID_END));
        }
    }

    /** What is sent on with a request that belongs to a trace; the trace is not recorded. */
    public static String parent(String traceId) {
        return "00-" + traceId + '-' + random() + "-00";
    }

    /** Sixteen digits, not all of them 0. */
    private static String random() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
    }

    /** That of a request, wherever it is answered: not every thread that does has it at hand. */
    public static String of(HttpServerRequest request) {
        String current = current();
        String parent = current == null ? request.getHeader(HEADER) : null;
        return parent != null && FORM.matcher(parent).matches() ? parent.substring(ID_START, ID_END) : current;
    }

    /** That of the request at hand; null outside of one. */
    public static String current() {
        return (String) MDC.get(KEY);
    }
}
