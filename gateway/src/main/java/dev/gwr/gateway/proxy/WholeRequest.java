package dev.gwr.gateway.proxy;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;

/**
 * A request whose body was read before it is passed on. The library would stop and go on reading it, which one over
 * HTTP/2 refuses after its end.
 */
final class WholeRequest extends HttpServerRequestWrapper {

    WholeRequest(HttpServerRequest read) {
        super((HttpServerRequestInternal) read);
    }

    @Override
    public HttpServerRequest pause() {
        return this;
    }

    @Override
    public HttpServerRequest resume() {
        return this;
    }

    @Override
    public HttpServerRequest fetch(long amount) {
        return this;
    }
}
