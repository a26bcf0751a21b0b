package dev.gwr.gateway.service;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** A ; belongs to the name it is in, as no path here has parameters. The client would send it as it stands. */
@Provider
public class SemicolonsInNames implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext request) {
        String uri = request.getUri().toString();
        if (uri.indexOf(';') >= 0) {
            request.setUri(URI.create(uri.replace(";", "%3B")));
        }
    }
}
