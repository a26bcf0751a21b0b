package dev.gwr.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.URL;

/** Asks a service whether it is ready, as an orchestrator would. */
final class Readiness {
    private static final int TIMEOUT_MILLIS = 2_000;

    private final URL url;

    Readiness(String address) throws IOException {
        this.url = URI.create(address + "/q/health/ready").toURL();
    }

    /** No proxy: a proxy set for the internet would be asked for this machine's own loopback. */
    boolean isReady() {
        try {
            HttpURLConnection connection = (HttpURLConnection) url.openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
