package dev.gwr.gateway.prefix;

import dev.gwr.commons.openapi.ServedDocument;
import dev.gwr.commons.request.Stage;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The path that a proxy in front serves the gateway under, and takes off before it asks: {@code /gwr}. Pages write it
 * into their links by themselves, the OpenAPI document into its server; where an answer leads to, and which paths its
 * cookies are for, is completed here. The forwarding of Quarkus would put it into the address that is asked for, which
 * no route here knows.
 */
@ApplicationScoped
public class ForwardedPrefix {

    private static final String HEADER = "X-Forwarded-Prefix";
    private static final String COOKIE = "Set-Cookie";
    private static final Pattern FORM = Pattern.compile("(/[A-Za-z0-9._~-]+)+");

    @ConfigProperty(name = "gwr.behind-proxy")
    boolean behindProxy;

    void register(@Observes Router router) {
        if (behindProxy) {
            router.route().order(Stage.PREFIX.order()).handler(this::complete);
        }
    }

    /** What stands before each path outside; nothing, if there is no proxy to be believed, or it says none. */
    public String of(HttpServerRequest request) {
        String said = behindProxy ? request.getHeader(HEADER) : null;
        return said != null && FORM.matcher(said).matches() ? said : "";
    }

    private void complete(RoutingContext context) {
        HttpServerRequest request = context.request();
        String prefix = of(request);
        if (!prefix.isEmpty()) {
            context.put(ServedDocument.PREFIX, prefix);
            context.addHeadersEndHandler(end -> complete(prefix, request, request.response().headers()));
        }
        context.next();
    }

    private static void complete(String prefix, HttpServerRequest request, MultiMap answer) {
        String location = answer.get(HttpHeaders.LOCATION);
        if (location != null) {
            String site = location.startsWith("/") ? "" : request.scheme() + "://" + request.authority();
            if (location.startsWith(site + "/")) {
                answer.set(HttpHeaders.LOCATION, site + prefix + location.substring(site.length()));
            }
        }
        List<String> cookies = answer.getAll(COOKIE);
        if (!cookies.isEmpty()) {
            answer.set(COOKIE,
                    cookies.stream().map(cookie -> cookie.replace("Path=/", "Path=" + prefix + "/")).toList());
        }
    }
}
