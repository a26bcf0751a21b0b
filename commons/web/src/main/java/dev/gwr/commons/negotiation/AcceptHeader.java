package dev.gwr.commons.negotiation;

import dev.gwr.commons.request.Stage;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rewrites the header Accept into a form that Quarkus REST understands. Without this, an empty Accept is answered with
 * 500, one malformed part makes the valid ones useless, {@code text/*} does not find CSV, {@code q=0} counts as
 * acceptable, and a parameter that the client sent comes back in the Content-Type of the answer.
 */
@ApplicationScoped
public class AcceptHeader {

    private static final Pattern RANGE = Pattern.compile("([\\w!#$&^.+-]+|\\*)/([\\w!#$&^.+-]+|\\*)\\s*((?:;.*)?)");
    private static final Pattern QUALITY = Pattern.compile("(?i);\\s*q\\s*=\\s*([^;]*)");
    private static final Pattern QUALITY_VALUE = Pattern.compile("0(\\.\\d{0,3})?|1(\\.0{0,3})?");
    private static final String ANY = "*/*";

    /** Every media type that an operation of ours answers in; the first is sent to a client that takes any. */
    private static final List<String> OURS = List.of("application/json", "text/csv", "text/event-stream");

    private record Range(String type, String subtype, double quality) {
        boolean takes(String mediaType) {
            return (type.equals("*") || mediaType.startsWith(type + "/"))
                    && (subtype.equals("*") || mediaType.endsWith("/" + subtype));
        }

        boolean exact() {
            return !subtype.equals("*");
        }

        String written() {
            return type + "/" + subtype;
        }
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(Stage.ACCEPT.order()).handler(AcceptHeader::rewrite);
    }

    private static void rewrite(RoutingContext context) {
        MultiMap headers = context.request().headers();
        if (headers.contains(HttpHeaderNames.ACCEPT)) {
            String given = String.join(",", headers.getAll(HttpHeaderNames.ACCEPT));
            Optional<String> plain = plain(given);
            headers.remove(HttpHeaderNames.ACCEPT);
            plain.ifPresent(accept -> headers.set(HttpHeaderNames.ACCEPT, accept));
        }
        context.next();
    }

    /**
     * Media types in the order of preference, without parameters; empty if the client takes anything. A header with
     * nothing usable stays as it is, so that the 406 can show it.
     */
    static Optional<String> plain(String header) {
        List<String> parts = Stream.of(header.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Range> ranges = parts.stream().map(part -> part.equals("*") ? ANY : part).map(AcceptHeader::range)
                .flatMap(Optional::stream).toList();
        Set<String> refused = ranges.stream().filter(range -> range.exact() && range.quality() == 0).map(Range::written)
                .collect(Collectors.toSet());
        List<String> wanted = new ArrayList<>();
        ranges.stream().filter(range -> range.quality() > 0)
                .sorted(Comparator.comparingDouble(Range::quality).reversed())
                .forEach(range -> wanted.addAll(types(range, refused)));
        return Optional.of(wanted.isEmpty() ? header : wanted.stream().distinct().collect(Collectors.joining(", ")));
    }

    private static List<String> types(Range range, Set<String> refused) {
        if (range.exact() || range.type().equals("*") && refused.isEmpty()) {
            return List.of(range.written());
        }
        return OURS.stream().filter(type -> range.takes(type) && !refused.contains(type)).toList();
    }

    private static Optional<Range> range(String part) {
        Matcher range = RANGE.matcher(part);
        if (!range.matches() || range.group(1).equals("*") && !range.group(2).equals("*")) {
            return Optional.empty();
        }
        Matcher quality = QUALITY.matcher(range.group(3));
        String value = quality.find() ? quality.group(1).strip() : "1";
        return QUALITY_VALUE.matcher(value).matches()
                ? Optional.of(new Range(range.group(1).toLowerCase(Locale.ROOT),
                range.group(2).toLowerCase(Locale.ROOT),
                        Double.parseDouble(value)))
                : Optional.empty();
    }
}
