package dev.gwr.gateway.pages;

import dev.gwr.commons.problem.Problem;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * What pages are before and after their own work: forms may leave fields empty, errors are pages, the language is
 * remembered.
 */
public class PageFilters {

    @Inject
    Frames frames;

    @Inject
    SignIn signIn;

    /**
     * A form sends its empty fields too, which no operation takes. One state of a page has one address, so that leads
     * there.
     */
    @ServerRequestFilter(preMatching = true)
    public Optional<Response> withoutEmptyFields(ContainerRequestContext request) {
        URI asked = request.getUriInfo().getRequestUri();
        if (!request.getMethod().equals("GET") || asked.getRawQuery() == null
                || language(asked.getRawPath()).isEmpty()) {
            return Optional.empty();
        }
        String filled = Query.filled(asked.getRawQuery());
        if (filled.equals(asked.getRawQuery())) {
            return Optional.empty();
        }
        return Optional.of(Response.seeOther(URI.create(asked.getRawPath() + (filled.isEmpty() ? "" : "?" + filled)))
                .build());
    }

    /**
     * What changes something comes from a page of ours: a browser says where from, and whoever is no browser has no
     * cookie.
     */
    @ServerRequestFilter(preMatching = true)
    public void fromOurPages(ContainerRequestContext request) {
        String from = request.getHeaderString("Sec-Fetch-Site");
        boolean changes = !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        if (changes && from != null && !from.equals("same-origin")
                && language(request.getUriInfo().getRequestUri().getRawPath()).isPresent()) {
            throw new ProblemException(ProblemType.FORBIDDEN, "The request comes from another site", List.of());
        }
    }

    @ServerResponseFilter
    public void afterwards(ContainerRequestContext request, ContainerResponseContext answer) {
        Optional<Language> language = language(request.getUriInfo().getRequestUri().getRawPath());
        if (language.isEmpty()) {
            return;
        }
        if (answer.getEntity() instanceof Problem problem) {
            Frame frame = frames.of(language.get());
            answer.setEntity(ErrorPage.of(frame, problem), null, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
            if (problem.status() == ProblemType.UNAUTHENTICATED.status() && request.getMethod().equals("GET")
                    && frame.isIn("/desk") && signIn.isOn()) {
                answer.setStatus(Response.Status.SEE_OTHER.getStatusCode());
                answer.getHeaders().putSingle(HttpHeaders.LOCATION, URI.create(frame.signIn()));
            }
        }
        answer.getHeaders().putSingle(HttpHeaders.VARY, "Cookie");
        if (frames.visitor().signedIn()) {
            answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        String known = Session.value(request.getCookies(), Session.LANGUAGE);
        if (!known.equals(language.get().name())) {
            answer.getHeaders().add(HttpHeaders.SET_COOKIE, Session.remembered(
                    Session.LANGUAGE, language.get().name()));
        }
    }

    /** The page that somebody is to come back to: one of ours, and no other. */
    public static URI page(String to, String otherwise) {
        try {
            return URI.create(to != null && language(to.replaceAll("[?#].*", "")).isPresent() ? to : otherwise);
        } catch (IllegalArgumentException e) {
            throw ProblemException.parameter("to", "is no address of a page");
        }
    }

    /** The language of a path; empty if it is no page. */
    static Optional<Language> language(String path) {
        if (path.equals("/zh") || path.startsWith("/zh/")) {
            return Optional.of(Language.zh);
        }
        return path.equals("/en") || path.startsWith("/en/") ? Optional.of(Language.en) : Optional.empty();
    }
}
