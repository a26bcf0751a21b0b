package dev.gwr.gateway.combine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gwr.commons.caching.ResponseCache;
import dev.gwr.commons.caching.ResponseCacheRoute;
import dev.gwr.commons.caching.ResponseCacheRoute.CacheTicket;
import dev.gwr.commons.caching.EntityTags;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives a combined answer a strong entity tag, made of its content: it depends on several services, which have no
 * revision in common. An answer that does not last is not to be kept.
 */
public class CombinedTags {

    @Inject
    ObjectMapper json;

    @Inject
    CurrentVertxRequest current;

    @Inject
    ResponseCache answers;

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (response.getStatus() != 200 || !(response.getEntity() instanceof Combined combined)
                || !(request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))) {
            return;
        }
        if (!combined.lasts()) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            return;
        }
        String tag = '"' + digest(json.writeValueAsBytes(combined), String.valueOf(response.getMediaType())) + '"';
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (EntityTags.matches(known, tag)) {
            CacheTicket ticket = ResponseCacheRoute.ticket(current.getCurrent());
            if (ticket != null) {
                answers.putTag(ticket, tag, current.getCurrent().request());
            }
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static String digest(byte[] content, String mediaType) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(mediaType.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sha.digest(content)).substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
