package dev.gwr.commons.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Translates problems into Chinese for clients that prefer it. The English sentence is the key, so code that raises a
 * problem needs to know nothing of translations. A sentence without a translation stays English.
 */
public final class ProblemWords {

    private static final String FILE = "/problems.zh.tsv";
    private static final Pattern CHANGING = Pattern.compile("\\{(\\d)}");

    /** The longest sentence that is looked at: a client's own text in it must not cost much. */
    private static final int LONGEST = 1000;

    private record Sentence(String english, Pattern form, String chinese) {

        static Sentence of(String line) {
            String[] both = line.split("\t");
            String form = Pattern.compile("[^{]+|\\{\\d}").matcher(both[0]).results().map(part -> CHANGING.matcher(
                    part.group()).matches() ? "(.*?)" : Pattern.quote(part.group())).collect(Collectors.joining());
            return new Sentence(both[0], Pattern.compile(form, Pattern.DOTALL), both[1]);
        }
    }

    private static final List<Sentence> SENTENCES = read();

    private ProblemWords() {
    }

    /** A page has a language of its own, which is said by its path; anything else is answered as the client prefers. */
    static boolean areChinese(HttpServerRequest request) {
        String path = String.valueOf(request.path());
        if (path.startsWith("/zh/") || path.startsWith("/en/")) {
            return path.startsWith("/zh/");
        }
        String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            return accepted != null && "zh".equals(Locale.lookupTag(Locale.LanguageRange.parse(accepted), List.of("en",
                    "zh")));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    /** The sentence in Chinese, or unchanged if it has no translation. */
    public static String chinese(String english) {
        if (english == null || english.length() > LONGEST) {
            return english;
        }
        for (Sentence sentence : SENTENCES) {
            Matcher words = sentence.form().matcher(english);
            if (words.matches()) {
                return CHANGING.matcher(sentence.chinese()).replaceAll(place -> {
                    String word = words.group(Integer.parseInt(place.group(1)) + 1);
                    boolean quoted = sentence.english().contains("'" + place.group() + "'");
                    return Matcher.quoteReplacement(quoted ? word : chinese(word));
                });
            }
        }
        return english;
    }

    private static List<Sentence> read() {
        try (InputStream in = ProblemWords.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Sentence::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
