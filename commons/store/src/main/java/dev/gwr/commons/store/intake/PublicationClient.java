package dev.gwr.commons.store.intake;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gwr.model.publication.AddedUnit;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Asks reports-service what is published. */
final class PublicationClient {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);

    /** A later version may say more than this one knows. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * All that is published.
     *
     * @param epoch another one after the database of reports-service was restored: revisions may come again for other
     *     content
     * @param revision grows with each publication and withdrawal, and with each unit that is added
     * @param units those that people added, in the order in which they did; null from an older reports-service
     */
    record PublicationList(String epoch, long revision, List<Published> items, List<AddedUnit> units) {
    }

    /** reports-service is there and does not give what was asked for. */
    static final class NotHadException extends IOException {

        private static final long serialVersionUID = 1L;

        NotHadException(String message) {
            super(message);
        }
    }

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();
    private final String publications;

    PublicationClient(String url) {
        this.publications = url.replaceAll("/+$", "") + "/internal/publications";
    }

    PublicationList list() throws IOException, InterruptedException {
        PublicationList list = JSON.readValue(get(publications), PublicationList.class);
        if (list.items() == null) {
            throw new IOException(publications + " has no items");
        }
        return list;
    }

    /** The publication of a report, as JSON. */
    byte[] publication(String report) throws IOException, InterruptedException {
        return get(publications + "/" + URLEncoder.encode(report, StandardCharsets.UTF_8));
    }

    private byte[] get(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(HttpRequest.newBuilder(URI.create(address)).timeout(TO_ANSWER)
                .header("Accept", "application/json").build(), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new NotHadException(address + " answers " + response.statusCode());
        }
        return response.body();
    }
}
