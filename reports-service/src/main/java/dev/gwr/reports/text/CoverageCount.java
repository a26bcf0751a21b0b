package dev.gwr.reports.text;

import dev.gwr.model.Citation;
import dev.gwr.model.Numerals;
import dev.gwr.reports.text.Coverage.SectionCoverage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Counts the numbers of a text, and what accounts for each. Places are code points of a paragraph, as in citations. */
public final class CoverageCount {

    private final TextOutline outline;
    private final Map<Integer, BitSet> claimed = new HashMap<>();
    private final Map<Integer, BitSet> excused = new HashMap<>();

    public CoverageCount(TextOutline outline) {
        this.outline = outline;
    }

    /** A record claims the numbers of its figure, as written; one without a figure, those of its quote. */
    public void claim(Citation citation, String written) {
        mark(claimed, citation, written);
    }

    public void excuse(Citation citation, String written) {
        mark(excused, citation, written);
    }

    /** All of a paragraph is accounted for. */
    public void complete(String section, int number) {
        outline.paragraph(section, number).ifPresent(paragraph ->
                excused.computeIfAbsent(paragraph.order(), one -> new BitSet()).set(0, paragraph.text().length()));
    }

    private void mark(Map<Integer, BitSet> marks, Citation citation, String written) {
        outline.paragraph(citation.section(), citation.paragraph()).ifPresent(paragraph -> {
            BitSet own = marks.computeIfAbsent(paragraph.order(), one -> new BitSet());
            String quote = citation.quote();
            int within = written == null ? -1 : quote.indexOf(written);
            if (within < 0) {
                own.set(citation.start(), citation.end());
            }
            for (; within >= 0; within = quote.indexOf(written, within + 1)) {
                int start = citation.start() + quote.codePointCount(0, within);
                own.set(start, start + written.codePointCount(0, written.length()));
            }
        });
    }

    public Coverage count() {
        Map<String, int[]> sections = new LinkedHashMap<>();
        int[] all = new int[3];
        for (TextOutline.Paragraph paragraph : outline.paragraphs()) {
            int[] own = sections.computeIfAbsent(paragraph.section(), one -> new int[2]);
            Matcher number = Numerals.ARABIC.matcher(paragraph.text());
            while (number.find()) {
                int at = paragraph.text().codePointCount(0, number.start());
                int by = has(claimed, paragraph, at) ? 0 : has(excused, paragraph, at) ? 1 : 2;
                all[by]++;
                own[0]++;
                own[1] += by == 2 ? 1 : 0;
            }
        }
        List<SectionCoverage> list = new ArrayList<>();
        sections.forEach((section, own) -> list.add(new SectionCoverage(section, own[0], own[1])));
        return new Coverage(all[0] + all[1] + all[2], all[0], all[1], all[2], list);
    }

    private static boolean has(Map<Integer, BitSet> marks, TextOutline.Paragraph paragraph, int at) {
        BitSet own = marks.get(paragraph.order());
        return own != null && own.get(at);
    }
}
