package dev.gwr.gateway.search;

import dev.gwr.gateway.combine.Combined;
import dev.gwr.gateway.combine.MissingPart;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a search found: the best hits of all types in one order, and how many there are of each "
        + "type",
        requiredProperties = {"query", "items", "counts"})
public record SearchAnswer(
        @Schema(description = "The query", examples = "高铁") String query,
        @Schema(description = "The best hits; for more of a type use its own list with the same `q`")
        List<SearchHit> items,
        @Schema(description = "How many hits there are in all; absent where parts are missing, as nobody knows then",
                minimum = "0", examples = "17") Long total,
        @Schema(description = "How many hits there are of each type that was asked for and is not missing")
        List<TypeCount> counts,
        @Schema(description = "What was looked for instead, where nothing holds the query as it is written; for more "
                + "use these words and reports")
        TakenApart takenApart,
        @Schema(description = Combined.MISSING) List<MissingPart> missing) implements Combined {

    @Schema(name = "SearchTypeCount", description = "How many hits there are of a type",
            requiredProperties = {"type", "count"})
    public record TypeCount(
            @Schema(description = "The type", examples = "PROJECT") HitType type,
            @Schema(description = "How many", minimum = "0", examples = "4") long count) {
    }

    @Schema(name = "SearchTakenApart", description = "A question, taken apart", requiredProperties = {"words"})
    public record TakenApart(
            @Schema(description = "The words that each hit holds", examples = "[\"粮食产量\"]") List<String> words,
            @Schema(description = "Ids of the reports that its years and provinces mean; absent if it means all",
                    examples = "[\"jx-2024\"]") List<String> reports) {
    }

    static SearchAnswer of(String query, List<SearchHit> items, List<TypeCount> counts, List<MissingPart> missing) {
        return new SearchAnswer(query, items, missing == null ? found(counts) : null, counts, null, missing);
    }

    private static long found(List<TypeCount> counts) {
        return counts.stream().mapToLong(TypeCount::count).sum();
    }

    /** How many hits were found: a lower limit if some services did not answer. */
    public long found() {
        return found(counts);
    }

    SearchAnswer of(Question.Attempt attempt) {
        return new SearchAnswer(query, items, total, counts, new TakenApart(attempt.words(),
                attempt.reports().isEmpty() ? null : attempt.reports()), missing);
    }
}
