package dev.gwr.gateway.proxy;

import dev.gwr.gateway.service.Service;
import io.vertx.core.http.RequestOptions;
import java.net.URI;

/** Where requests to a service go. */
final class ServiceAddress {

    private ServiceAddress() {
    }

    static RequestOptions of(Service service) {
        URI url = service.url();
        boolean ssl = url.getScheme().equals("https");
        return new RequestOptions().setHost(url.getHost()).setSsl(ssl)
                .setPort(url.getPort() > 0 ? url.getPort() : ssl ? 443 : 80);
    }
}
