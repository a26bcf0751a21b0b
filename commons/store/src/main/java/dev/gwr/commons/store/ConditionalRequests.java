package dev.gwr.commons.store;

import dev.gwr.commons.caching.ResponseCacheRoute;
import dev.gwr.commons.caching.ResponseCacheRoute.CacheTicket;
import dev.gwr.commons.caching.EntityTags;
import dev.gwr.commons.caching.Versioned;
import dev.gwr.commons.request.Stage;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every read a strong entity tag made of the data's revision and the request, so that an unchanged answer is a
 * 304 before any table is read. The revision is taken before the data: a tag may be older than its body, never newer,
 * so that a client is at worst told to fetch again what it has.
 */
public class ConditionalRequests {

    private static final String TAG = "gwr.entity-tag";
    private static final String CACHE_CONTROL = "no-cache";
    private static final String VARY = "Accept";

    @Inject
    CurrentVertxRequest current;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    @ServerRequestFilter(priority = Stage.Filter.ENTITY_TAG)
    public Response before(ContainerRequestContext request) {
        RoutingContext context = current.getCurrent();
        CacheTicket ticket = ResponseCacheRoute.ticket(context);
        if (ticket == null) {
            return null;
        }
        String tag = tag(ticket);
        request.setProperty(TAG, tag);
        String known = known(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag);
        if (known == null) {
            return null;
        }
        return Response.notModified().header(HttpHeaders.ETAG, known).header(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL)
                .header(HttpHeaders.VARY, VARY).build();
    }

    @ServerResponseFilter
    public void after(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 200 && request.getProperty(TAG) instanceof String tag) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, response.getEntity() instanceof Versioned record
                    ? '"' + tag + '-' + record.versionTag() + '"' : '"' + tag + '"');
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
            response.getHeaders().putSingle(HttpHeaders.VARY, VARY);
            if ("*".equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
                // Any answer will do, but there had to be one.
                response.setStatus(304);
                response.setEntity(null);
            }
        }
    }

    /**
     * The tag as the client has it, or null if it has another. Within a revision of the data a record has one version,
     * so what follows the tag need not be compared.
     */
    private static String known(String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return null;
        }
        Matcher matcher = Pattern.compile('"' + tag + "(-[0-9a-f]{8}\\." + Versioned.VERSION + "\\d+)?\"")
                .matcher(EntityTags.plain(ifNoneMatch));
        return matcher.find() ? matcher.group() : null;
    }

    private String tag(CacheTicket ticket) {
        String content = version + '\n' + ticket.revision() + '\n' + ticket.key();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
