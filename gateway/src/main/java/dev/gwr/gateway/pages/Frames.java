package dev.gwr.gateway.pages;

import dev.gwr.gateway.prefix.ForwardedPrefix;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Makes the frame of the page that is asked for. */
@RequestScoped
public class Frames {

    @Context
    UriInfo address;

    @Context
    HttpHeaders headers;

    @Inject
    HttpServerRequest request;

    @Inject
    ForwardedPrefix prefix;

    @Inject
    Assets assets;

    public Frame of(Language language) {
        URI asked = address.getRequestUri();
        return Frame.of(language, prefix.of(request), asked.getRawPath(), asked.getRawQuery(), assets.path(),
                asked.getScheme() + "://" + asked.getAuthority(), visitor());
    }

    /** Who asks. */
    public Visitor visitor() {
        return Session.visitor(headers.getCookies());
    }
}
