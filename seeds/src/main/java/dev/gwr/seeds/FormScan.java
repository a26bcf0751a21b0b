package dev.gwr.seeds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the places of a text where one of many forms stands, the longest at each place; a place within another is none.
 */
public final class FormScan {

    /** {@code start}: in UTF-16 units of the text. */
    public record Found(String form, int start) {
        public int end() {
            return start + form.length();
        }
    }

    private final Map<Character, List<String>> byFirst = new HashMap<>();

    public FormScan(Collection<String> forms) {
        forms.stream().filter(form -> !form.isEmpty())
                .forEach(form -> byFirst.computeIfAbsent(form.charAt(0), first -> new ArrayList<>()).add(form));
        byFirst.values().forEach(list -> list.sort((a, b) -> b.length() - a.length()));
    }

    public List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            for (String form : byFirst.getOrDefault(text.charAt(at), List.of())) {
                if (text.startsWith(form, at)) {
                    found.add(new Found(form, at));
                    at += form.length() - 1;
                    break;
                }
            }
        }
        return found;
    }
}
