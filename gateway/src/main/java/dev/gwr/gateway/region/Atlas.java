package dev.gwr.gateway.region;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.gateway.region.RegionDetail.RegionMention;
import dev.gwr.gateway.report.Sentences;
import dev.gwr.seeds.Citation;
import dev.gwr.seeds.Outline;
import dev.gwr.seeds.Report;
import dev.gwr.seeds.Seeds.RegionSeed;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The regions of a report, and what there is about each or a region below it. */
final class Atlas {

    private final Report report;
    private final Map<String, RegionSeed> regions = new LinkedHashMap<>();
    private final Map<String, Set<String>> withParents = new HashMap<>();
    private final Map<String, Long> mentions = new HashMap<>();

    Atlas(Report report) {
        this.report = report;
        report.regions().forEach(region -> {
            Set<String> up = report.withParents(List.of(region.code()));
            regions.put(region.code(), region);
            withParents.put(region.code(), up);
            up.forEach(code -> mentions.merge(code, (long) region.cites().size(), Long::sum));
        });
    }

    boolean has(String code) {
        return regions.containsKey(code);
    }

    /** The regions with their numbers; projects and targets may be null: missing. */
    List<Region> list(List<JsonNode> projects, List<JsonNode> targets) {
        Map<String, Long> built = count(projects);
        Map<String, Long> planned = count(targets);
        return regions.values().stream().map(region -> new Region(region.code(), region.name(), region.nameEn(),
                region.level(), region.parent(), mentions.getOrDefault(region.code(), 0L),
                built == null ? null : built.getOrDefault(region.code(), 0L),
                planned == null ? null : planned.getOrDefault(region.code(), 0L))).toList();
    }

    /** How many of the records name each region or one below it. */
    private Map<String, Long> count(List<JsonNode> records) {
        if (records == null) {
            return null;
        }
        Map<String, Long> counts = new HashMap<>();
        for (JsonNode record : records) {
            Set<String> named = new HashSet<>();
            record.path("regions").forEach(code -> named.addAll(withParents.getOrDefault(code.asText(), Set.of())));
            named.forEach(code -> counts.merge(code, 1L, Long::sum));
        }
        return counts;
    }

    /** Every place that names a region or one below it, in the order of the text. */
    List<RegionMention> mentions(String code) {
        List<String> order = report.outline().sections().stream().map(Outline.Section::code).toList();
        return regions.values().stream().filter(region -> withParents.get(region.code()).contains(code))
                .flatMap(region -> report.citations(region).stream().map(citation -> mention(region, citation)))
                .sorted(Comparator.comparingInt((RegionMention mention) -> order.indexOf(mention.citation().section()))
                        .thenComparingInt(mention -> mention.citation().paragraph())
                        .thenComparingInt(mention -> mention.citation().start())).toList();
    }

    private RegionMention mention(RegionSeed region, Citation citation) {
        Outline.Paragraph paragraph = report.outline().section(citation.section()).orElseThrow().paragraphs()
                .get(citation.paragraph() - 1);
        return new RegionMention(region.code(), citation,
                Sentences.text(paragraph, Sentences.around(paragraph, citation.start(), citation.end())));
    }
}
