package dev.gwr.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code ./run read} was asked for: files of reports, to be taken in by the GWR that runs here. */
record ReadCommand(boolean publish, List<String> files) {

    private static final String PUBLISH = "--publish";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
    private static final int UNAUTHENTICATED = 401;
    private static final ObjectMapper JSON = new ObjectMapper();

    static ReadCommand of(List<String> words) {
        List<String> files = words.stream().filter(word -> !word.equals(PUBLISH)).toList();
        files.stream().filter(file -> file.startsWith("--")).findFirst().ifPresent(option -> {
            throw new Refusal("read knows no option " + option + ", only " + PUBLISH);
        });
        if (files.isEmpty()) {
            throw new Refusal("read takes the files of reports: ./run read [" + PUBLISH + "] FILE...");
        }
        return new ReadCommand(words.contains(PUBLISH), files);
    }

    /** Whether every file is there afterwards. */
    boolean run(Settings settings, Console console) throws IOException, InterruptedException {
        Path from = Path.of(System.getenv().getOrDefault("GWR_FROM", ""));
        HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        int number = 0;
        int failed = 0;
        for (String file : files) {
            number++;
            String before = files.size() == 1 ? "" : String.format(Locale.ROOT, "[%d/%d] ", number, files.size());
            try {
                HttpResponse<String> answer = http.send(request(settings, from.resolve(file)),
                        HttpResponse.BodyHandlers.ofString());
                failed += answer.statusCode() == CREATED || answer.statusCode() == CONFLICT ? 0 : 1;
                console.print(before + file + ": " + said(answer));
            } catch (ConnectException e) {
                throw new Refusal("nothing answers at " + settings.url(Service.GATEWAY) + ": start ./run first");
            } catch (IOException e) {
                failed++;
                console.print(before + file + ": cannot be read (" + e + ")");
            }
        }
        if (files.size() > 1) {
            console.print(String.format(Locale.ROOT, "%d of %d are here, after %.1f s", files.size() - failed,
                    files.size(),
                    console.sinceBorn().toMillis() / 1000.0));
        }
        return failed == 0;
    }

    private HttpRequest request(Settings settings, Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        // Made anew for each file: many of them may take longer than a token is good for.
        String token = new TokenRequest(Role.EDITOR, Role.EDITOR + "@gwr.local").answer(settings);
        return HttpRequest.newBuilder(URI.create(settings.url(Service.GATEWAY) + "/api/v1/reports" + (publish
                ? "?publish=true" : "")))
                .timeout(PATIENCE).header("Authorization", "Bearer " + token).header("Content-Type",
                type(file.toString()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(content)).build();
    }

    private static String type(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return "text/html";
        }
        if (name.endsWith(".docx")) {
            return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        }
        return name.endsWith(".pdf") ? "application/pdf" : name.endsWith(".zip") ? "application/zip" : "text/plain";
    }

    private static String said(HttpResponse<String> answer) throws IOException {
        JsonNode body = JSON.readTree(answer.body());
        if (answer.statusCode() == CREATED) {
            return receipt(body);
        }
        if (answer.statusCode() == UNAUTHENTICATED) {
            return "not taken in: the GWR that runs there does not trust the tokens of this one";
        }
        List<String> faults = new ArrayList<>();
        body.path("violations").forEach(one -> faults.add("  " + one.path("field").asText() + ": "
                + one.path("message").asText()));
        String detail = body.path("detail").asText(body.path("title").asText("answered " + answer.statusCode()));
        String what = answer.statusCode() == CONFLICT ? "" : "not taken in: ";
        return what + detail + (faults.size() < 2 ? "" : System.lineSeparator() + String.join(System.lineSeparator(),
                faults));
    }

    private static String receipt(JsonNode body) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        body.path("readings").forEach(one -> kinds.merge(one.path("kind").asText().toLowerCase(Locale.ROOT) + "s",
                one.path("count").asInt(), Integer::sum));
        String read = kinds.entrySet().stream().map(kind -> kind.getValue() + " "
                + kind.getKey()).collect(Collectors.joining(", "));
        JsonNode coverage = body.path("coverage");
        List<String> missing = new ArrayList<>();
        body.path("missing").forEach(one -> missing.add(one.asText()));
        return body.path("id").asText() + ", " + body.path("title").asText() + ": "
                + body.path("state").asText().toLowerCase(Locale.ROOT)
                + "; " + (read.isEmpty() ? "nothing read" : read) + "; " + coverage.path("unread").asInt() + " of "
                + coverage.path("numbers").asInt() + " numbers not read"
                + (missing.isEmpty() ? "" : "; not found: " + String.join(", ", missing));
    }
}
