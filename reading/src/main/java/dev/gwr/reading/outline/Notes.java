package dev.gwr.reading.outline;

import dev.gwr.reading.ReadOutline.Section;
import dev.gwr.reading.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes on terms (名词解释): each is a section, headed by its term, on one line or on two. */
public final class Notes {

    private static final int LONGEST_TERM = 70;
    private static final Pattern NUMBER = Pattern.compile(
            "[\\s　]{0,8}(?:[\\[［（(〔【]?[\\s　]?([0-9０-９]{1,3})[\\s　]?[\\]］）)〕】]?[.．、:：]?[\\s　]{0,3}|([①-⑳])[\\s　]{0,3})");

    private Notes() {
    }

    /**
     * {@code number}: 0 where the notes are not numbered; {@code definition}: where it begins in the line, its length
     * if elsewhere.
     */
    public record Head(int number, String term, int definition) {
    }

    /** Reads the beginning of a note: its number, its term and a colon. Null if the line begins none. */
    public static Head head(String line) {
        Matcher found = NUMBER.matcher(line);
        int start = 0;
        int number = 0;
        if (found.lookingAt()) {
            start = found.end();
            number = found.group(1) != null ? dev.gwr.model.Numerals.first(found.group(1)).orElseThrow().intValue()
                    : found.group(2).charAt(0) - '①' + 1;
        }
        int colon = colon(line, start);
        if (colon < 0) {
            return null;
        }
        String term = SourceText.bare(line.substring(start, colon));
        if (number > 0 && term.matches("[+＋].*")) {
            return null;
        }
        return term.isEmpty() ? null : new Head(number, term, colon + 1);
    }

    private static int colon(String line, int start) {
        int limit = Math.min(line.length(), start + LONGEST_TERM);
        for (int at = start; at < limit; at++) {
            char sign = line.charAt(at);
            if (sign == '：' || sign == ':') {
                return at;
            }
            if (sign == '。') {
                return -1;
            }
        }
        return -1;
    }

    static List<Section> sections(SourceText text, String code, List<Integer> lines) {
        List<Section> sections = new ArrayList<>();
        boolean numbered = lines.stream().map(text::line).filter(Notes::isNumbered).count() * 4 >= lines.size();
        List<Integer> open = new ArrayList<>();
        String heading = null;
        int next = 1;
        for (int line : lines) {
            Head head = head(text.line(line));
            boolean begins = head != null && (numbered ? head.number() > 0 && head.number() >= next
                    && head.number() <= next + 2
                    : open.size() != 1 || heading == null || !ends(text.line(open.get(0))));
            if (begins) {
                close(text, code, sections, open, heading);
                heading = head.term();
                next = numbered ? head.number() + 1 : next;
            }
            open.add(line);
        }
        close(text, code, sections, open, heading);
        return List.copyOf(sections);
    }

    private static boolean isNumbered(String line) {
        Head head = head(line);
        return head != null && head.number() > 0;
    }

    /** Whether the definition is still to come on the next line. */
    private static boolean ends(String line) {
        String bare = SourceText.bare(line);
        return bare.endsWith("：") || bare.endsWith(":");
    }

    private static void close(SourceText text, String code, List<Section> sections, List<Integer> open,
            String heading) {
        if (open.isEmpty()) {
            return;
        }
        if (heading == null) {
            sections.add(Sections.section(text, code, "引言", true, 1, open));
        } else {
            long notes = sections.stream().filter(section -> !section.synthetic()).count();
            sections.add(Sections.section(text, code + '.' + (notes + 1), heading, false, 1, open));
        }
        open.clear();
    }
}
