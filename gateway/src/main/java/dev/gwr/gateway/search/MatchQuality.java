package dev.gwr.gateway.search;

import dev.gwr.commons.search.SearchText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How well a record fits a search: the one rule that ranks hits of all types. It is the rule by which the services
 * order their own lists by RELEVANCE, so the best of each are the best of all.
 */
@Schema(name = "SearchFit", description = "How well a hit fits: its title is the query (EXACT), begins with it "
        + "(START), holds it (TITLE), or only its text holds the words (TEXT)")
public enum MatchQuality {
    EXACT, START, TITLE, TEXT;

    static MatchQuality of(String title, List<String> words) {
        String query = String.join(" ", words);
        String name = SearchText.normalise(title);
        if (name.equals(query)) {
            return EXACT;
        }
        if (name.startsWith(query)) {
            return START;
        }
        return name.contains(query) ? TITLE : TEXT;
    }
}
