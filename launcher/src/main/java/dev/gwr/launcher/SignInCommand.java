package dev.gwr.launcher;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/**
 * What {@code ./run sign-in} was asked for: a link that signs a browser in, once. The token goes to the gateway that
 * runs here, and never into the link, which browsers and terminals keep.
 */
record SignInCommand(TokenRequest bearer) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    static SignInCommand of(List<String> words) {
        return new SignInCommand(TokenRequest.of(words));
    }

    String link(Settings settings) throws IOException, InterruptedException {
        String gateway = settings.url(Service.GATEWAY);
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + "/sign-in-links")).timeout(PATIENCE)
                .header("Authorization", "Bearer " + bearer.answer(settings)).POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<String> answer = HttpClient.newBuilder().connectTimeout(PATIENCE).build()
                    .send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new Refusal("the GWR that runs there gives no link to sign in with (it answered "
                        + answer.statusCode()
                        + "): is it another one?");
            }
            return gateway.replace(Settings.LOOPBACK, "localhost") + answer.body().strip();
        } catch (ConnectException e) {
            throw new Refusal("nothing answers at " + gateway + ": start ./run first");
        }
    }
}
