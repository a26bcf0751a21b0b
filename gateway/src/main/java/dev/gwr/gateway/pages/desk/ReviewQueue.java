package dev.gwr.gateway.pages.desk;

import dev.gwr.gateway.service.reports.ReadingPage;
import dev.gwr.gateway.service.reports.ReportReading;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where in the queue of readings one is. Its pages are given without the language.
 *
 * @param left   how many wait, those that were skipped too
 * @param chosen the reading that is looked at; null where nothing follows
 * @param done   what became of the last one: confirmed, corrected, rejected or skipped
 * @param back   the page of that one, from which the queue goes on where it is now; null if there was none
 * @param skip   the page that comes if nothing is decided here; null where nothing follows
 * @param begin  the page of what waits first
 */
public record ReviewQueue(long left, String chosen, String done, String back, String skip, String begin) {

    private static final String SKIPPED = "skipped";

    /** Which readings are looked at. */
    public static class Which {
        @QueryParam("kind")
        public String kind;
        @QueryParam("cursor")
        public String cursor;
        @QueryParam("reading")
        public String reading;
        @QueryParam("last")
        public String last;
        @QueryParam("done")
        public String done;
    }

    /** The page holds one reading at most, and a cursor only if another follows: the last is told by its id. */
    static ReviewQueue of(String report, Which which, ReadingPage page) {
        Optional<ReportReading> first = page.getItems().stream().findFirst();
        String follows = first.map(ReportReading::getId)
                .filter(id -> !(SKIPPED.equals(which.done) && id.equals(which.last))).orElse(null);
        String chosen = which.reading == null ? follows : which.reading;
        // A reading that is looked at again stands beside the queue, which goes on with the one that follows.
        boolean inQueue = chosen != null && chosen.equals(follows);
        String after = inQueue && page.getNext() != null ? page.getNext() : which.cursor;
        return new ReviewQueue(page.getTotal(), chosen, which.done,
                which.last == null ? null : page(report, which.kind, which.cursor, "reading", which.last),
                chosen == null ? null : page(report, which.kind, after, "last", chosen, "done", SKIPPED),
                page(report, which.kind, null));
    }

    /** The page of a review, with its filter, its place in the queue, and more; what is null or empty is left out. */
    static String page(String report, String kind, String cursor, String... more) {
        List<String> parts = new ArrayList<>(Arrays.asList("kind", kind, "cursor", cursor));
        parts.addAll(List.of(more));
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < parts.size(); i += 2) {
            String value = parts.get(i + 1);
            if (value != null && !value.isEmpty()) {
                pairs.add(parts.get(i) + "=" + encoded(value));
            }
        }
        return "/desk/reports/" + encoded(report) + "/review" + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
