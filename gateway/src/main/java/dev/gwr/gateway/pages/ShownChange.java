package dev.gwr.gateway.pages;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.model.Period;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A change as a reader is told of it.
 *
 * @param name what changed; its id, if the feed knows no name
 * @param href the page of what changed; where it has none, its record
 * @param by   who did it; empty where nobody is named
 */
public record ShownChange(Instant at, String words, String id, String name, String href, String by) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .withZone(Period.ZONE);

    public String minute() {
        return MINUTE.format(at);
    }

    /**
     * That a service loaded what another published is no news: each report is told of once. The newest comes first, so
     * that it was loaded stands before that it was published.
     */
    static List<ShownChange> of(Frame f, List<JsonNode> changes) {
        Set<String> told = changes.stream().filter(one -> !isLoaded(one)).map(ShownChange::key)
                .collect(Collectors.toCollection(HashSet::new));
        List<ShownChange> shown = new ArrayList<>();
        for (JsonNode one : changes) {
            if (!isLoaded(one) || told.add(key(one))) {
                shown.add(of(f, one));
            }
        }
        return shown;
    }

    private static boolean isLoaded(JsonNode one) {
        return one.path("kind").asText().equals("LOADED");
    }

    private static String key(JsonNode one) {
        return one.path("resource").asText().replace("REPORTS", "REPORT") + one.path("id").asText();
    }

    private static ShownChange of(Frame f, JsonNode one) {
        String id = one.path("id").asText();
        String what = RecordWords.of(f, one.path("resource").asText().replace("REPORTS", "REPORT"));
        String did = switch (one.path("kind").asText()) {
            case "PUBLISHED" -> f.say("已发布", "published");
            case "LOADED" -> f.say("数据已载入", "loaded");
            case "RECORDED" -> f.say("已记录", "recorded");
            case "CORRECTED" -> f.say("已更正", "corrected");
            case "WITHDRAWN" -> f.say("已撤回", "withdrawn");
            case "REVISED" -> f.say("表述有变", "revised");
            default -> one.path("kind").asText();
        };
        return new ShownChange(Instant.parse(one.path("at").asText()), what + " " + did, id,
                name(f, one),
                page(f, one.path("resource").asText(), id, one.path("href").asText()), one.path("by").asText());
    }

    private static String name(Frame f, JsonNode one) {
        String name = one.path("name").asText();
        return name.isEmpty() ? f.report(one.path("id").asText()) : f.name(name, one.path("nameEn").asText());
    }

    private static String page(Frame f, String resource, String id, String href) {
        return switch (resource) {
            case "REPORT", "REPORTS" -> f.link("/reports/" + id);
            case "OBSERVATION" -> f.link("/results/" + id);
            case "TARGET" -> f.link("/targets/" + id);
            case "PROJECT" -> f.link("/projects/" + id);
            default -> f.prefix() + href;
        };
    }
}
