package dev.gwr.commons;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

/** Routes of a test's own on a port of this machine, for what can be seen of a stage only by asking over HTTP. */
public final class LocalServer implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final Vertx vertx = Vertx.vertx();
    private final Router router = Router.router(vertx);
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private int port;

    public Vertx vertx() {
        return vertx;
    }

    public Router router() {
        return router;
    }

    public int port() {
        return port;
    }

    public void listen() throws Exception {
        port = vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1").toCompletionStage()
                .toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS).actualPort();
    }

    public CompletableFuture<HttpResponse<String>> asking(String path, UnaryOperator<HttpRequest.Builder> more) {
        return client.sendAsync(more.apply(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)))
                .build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> ask(String path, UnaryOperator<HttpRequest.Builder> more) throws Exception {
        return answer(asking(path, more));
    }

    public HttpResponse<String> ask(String path) throws Exception {
        return ask(path, request -> request);
    }

    /** Fails if it does not come. */
    public static HttpResponse<String> answer(CompletableFuture<HttpResponse<String>> asked)
            throws InterruptedException, ExecutionException, TimeoutException {
        return asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
