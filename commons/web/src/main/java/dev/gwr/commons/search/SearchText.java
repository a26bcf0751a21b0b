package dev.gwr.commons.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Text as it is searched: full-width and half-width, upper and lower case, traditional and simplified are one;
 * quotation marks and brackets vanish, so that {@code 1269行动} finds {@code “1269”行动}; other punctuation parts words.
 * Words are found by their pairs of characters, which needs no dictionary and finds two-character words.
 */
public final class SearchText {

    private static final String VANISH = "“”‘’\"'《》〈〉()[]【】「」『』";
    private static final String PART = "，。、；：！？,;:!?·…—～~|/\\";

    /** Invisible characters that come along when text is copied from pages and PDFs. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private SearchText() {
    }

    /** The text in its searched form. */
    public static String normalise(String text) {
        StringBuilder out = new StringBuilder(text.length());
        positions(UNSEEN.matcher(text).replaceAll(""), out);
        return out.toString().strip();
    }

    /**
     * Appends the searched form and returns, for each of its characters, the index in the original: so a match can be
     * shown where it stands.
     */
    public static int[] positions(String text, StringBuilder out) {
        int[] positions = new int[text.length() * 4 + 1];
        int length = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            String folded = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT);
            for (int j = 0; j < folded.length(); j++) {
                char sign = Simplified.of(folded.charAt(j));
                if (VANISH.indexOf(sign) >= 0) {
                    continue;
                }
                boolean gap = PART.indexOf(sign) >= 0 || Character.isWhitespace(sign) || Character.isISOControl(sign);
                if (gap && (out.length() == 0 || out.charAt(out.length() - 1) == ' ')) {
                    continue;
                }
                if (length == positions.length) {
                    positions = Arrays.copyOf(positions, length * 2);
                }
                positions[length++] = i;
                out.append(gap ? ' ' : sign);
            }
            i += Character.charCount(point);
        }
        return Arrays.copyOf(positions, length);
    }

    /** The words of a query, in searched form: a text matches if it holds each of them. */
    public static List<String> words(String query) {
        return Arrays.stream(normalise(query).split(" ")).filter(word -> !word.isEmpty()).distinct().toList();
    }

    /**
     * Pairs of neighbouring characters that a text has which holds the words: enough of them to find it by. Of a long
     * word it is every other pair from the second on. Most Chinese words have two characters, so these stand across the
     * border of two words: few texts have them, where many have the words.
     */
    public static Set<String> bigrams(List<String> words) {
        Set<String> pairs = new TreeSet<>();
        for (String word : words) {
            int[] points = word.codePoints().toArray();
            boolean isLong = points.length > 3;
            for (int i = isLong ? 1 : 0; i + 1 < points.length; i += isLong ? 2 : 1) {
                pairs.add(new String(points, i, 2));
            }
        }
        return pairs;
    }

    /** Escapes what LIKE would take for a wildcard. */
    public static String like(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** Whether a normalised text holds each word. */
    public static boolean holds(String normalised, List<String> words) {
        return words.stream().allMatch(normalised::contains);
    }

    /**
     * Where the words stand in an original text: pairs of start and end, in UTF-16 units, ordered and not overlapping.
     */
    public static List<int[]> find(String text, List<String> words) {
        StringBuilder folded = new StringBuilder();
        int[] positions = positions(text, folded);
        List<int[]> found = new ArrayList<>();
        for (String word : words) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
                int last = positions[at + word.length() - 1];
                found.add(new int[] {positions[at], last + Character.charCount(text.codePointAt(last))});
            }
        }
        found.sort((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(b[1], a[1]));
        List<int[]> apart = new ArrayList<>();
        for (int[] span : found) {
            if (apart.isEmpty() || span[0] >= apart.get(apart.size() - 1)[1]) {
                apart.add(span);
            }
        }
        return apart;
    }
}
