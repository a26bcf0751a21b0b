package dev.gwr.commons.caching;

import jakarta.inject.Inject;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every read a strong entity tag made of the data's revision and the request, so that an unchanged answer is a 304
 * before any table is read. The revision is taken before the data: a tag may be older than its body, never newer, so that a
 * client is at worst told to fetch again what it has.
 */
public class ConditionalRequests {

    private static final String TAG = "gwr.entity-tag";
    private static final String CACHE_CONTROL = "no-cache";
    private static final String VARY = "Accept";

    @Inject
    Instance<RevisionSource> revisions;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    @ServerRequestFilter(priority = 600)
    public Response before(ContainerRequestContext request) {
        if (!isRead(request) || !revisions.isResolvable()) {
            return null;
        }
        EntityTag tag = tag(request);
        request.setProperty(TAG, tag);
        return matches(request, tag)
                ? Response.notModified(tag).header(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL).header(HttpHeaders.VARY, VARY).build()
                : null;
    }

    @ServerResponseFilter
    public void after(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 200 && request.getProperty(TAG) instanceof EntityTag tag) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, response.getEntity() instanceof Versioned record
                    ? new EntityTag(tag.getValue() + '-' + record.versionTag()) : tag);
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
            response.getHeaders().putSingle(HttpHeaders.VARY, VARY);
        }
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /**
     * The header may list several tags; a weak one matches too, as RFC 9110 has it for If-None-Match. Within a revision of the
     * data a record has one version, so what follows the tag need not be compared.
     */
    private static boolean matches(ContainerRequestContext request, EntityTag tag) {
        String header = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return header != null && (header.contains('"' + tag.getValue() + '"')
                || header.contains('"' + tag.getValue() + '-' + Versioned.VERSION));
    }

    private EntityTag tag(ContainerRequestContext request) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        String content = version + '\n' + revisions.get().revision() + '\n' + request.getUriInfo().getRequestUri().getRawPath()
                + '?' + request.getUriInfo().getRequestUri().getRawQuery() + '\n' + accept;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 22));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
