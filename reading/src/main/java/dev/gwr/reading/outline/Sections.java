package dev.gwr.reading.outline;

import dev.gwr.reading.ReadOutline.Paragraph;
import dev.gwr.reading.ReadOutline.Section;
import dev.gwr.reading.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts the lines of a part into sections, and those into the sections within them. */
final class Sections {

    private static final int DEEPEST = 3;
    private static final int FEWEST = 2;
    private static final int LONG = 45;
    private static final String INTRODUCTION = "引言";
    private static final String CONCLUSION = "结语";
    private static final Pattern TURNS = Pattern.compile(
            "各位代表|一年来|过去(?:的)?一年|过去五年|五年来|这五年|成绩的取得|(?:这些|上述)?成绩|我们也清醒|同时，|在(?:看到|肯定|总结)|此外|需要"
                    + "|回顾(?:过去|这)|“?十[一二三四五六]五”?(?:时期|期间|以来)|我们将一以贯之|总之|全力支持国防|支持国防");

    private final SourceText text;
    private final List<Section> found = new ArrayList<>();
    private final Map<String, Integer> codes = new HashMap<>();

    private Sections(SourceText text) {
        this.text = text;
    }

    static List<Section> read(SourceText text, String part, List<Integer> lines) {
        Sections sections = new Sections(text);
        sections.split(part, INTRODUCTION, true, part, lines, 1);
        return List.copyOf(sections.found);
    }

    static Section section(SourceText text, String code, String heading, boolean synthetic, int level,
            List<Integer> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int line : lines) {
            paragraphs.add(new Paragraph(code, paragraphs.size() + 1, line, text.line(line)));
        }
        return new Section(code, heading, synthetic, level, List.copyOf(paragraphs));
    }

    /** Where a section begins among its lines. */
    private record Head(int at, int number, String heading) {
    }

    /**
     * {@code own}: code of what stands before the first section within; {@code prefix}: that of the sections within.
     * Both are the
     * same but for an introduction, whose own code is the part's.
     */
    private void split(String own, String heading, boolean synthetic, String prefix, List<Integer> lines, int level) {
        List<Head> heads = level > DEEPEST ? List.of() : heads(lines, own.equals(prefix) && !synthetic ? 1 : 0);
        int ownLevel = synthetic ? level : level - 1;
        if (heads.isEmpty()) {
            add(own, heading, synthetic, Math.max(1, ownLevel), lines);
            return;
        }
        List<Integer> before = lines.subList(0, heads.get(0).at());
        if (!before.isEmpty()) {
            boolean introduction = synthetic && heading.equals(INTRODUCTION) && own.equals(prefix);
            if (introduction && level < DEEPEST) {
                split(own, INTRODUCTION, true, own + '.' + INTRODUCTION, before, level + 1);
            } else {
                add(own, heading, synthetic, Math.max(1, ownLevel), before);
            }
        }
        int end = end(lines, heads);
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            int to = i + 1 < heads.size() ? heads.get(i + 1).at() : end;
            String code = unique(prefix + '.' + head.number());
            split(code, head.heading(), false, code, lines.subList(head.at(), to), level + 1);
        }
        if (end < lines.size()) {
            String code = unique(prefix + '.' + CONCLUSION);
            split(code, CONCLUSION, true, code, lines.subList(end, lines.size()), level + 1);
        }
    }

    private void add(String code, String heading, boolean synthetic, int level, List<Integer> lines) {
        if (!lines.isEmpty()) {
            found.add(section(text, code, heading, synthetic, level, lines));
        }
    }

    private String unique(String code) {
        int times = codes.merge(code, 1, Integer::sum);
        return times == 1 ? code : code + '-' + times;
    }

    private List<Head> heads(List<Integer> lines, int from) {
        for (Mark.Kind kind : Mark.Kind.values()) {
            List<Head> heads = kind == Mark.Kind.BULLET ? bullets(lines, from) : numbered(lines, from, kind);
            if (heads.size() >= FEWEST) {
                return heads;
            }
        }
        return alone(lines, from);
    }

    private List<Head> numbered(List<Integer> lines, int from, Mark.Kind kind) {
        List<Head> heads = new ArrayList<>();
        int last = 0;
        for (int at = from; at < lines.size(); at++) {
            String line = text.line(lines.get(at));
            Optional<Mark> mark = Mark.of(line).filter(one -> one.kind() == kind);
            if (mark.isPresent() && (mark.get().number() == 1 || last > 0 && mark.get().number() > last)) {
                last = mark.get().number();
                heads.add(new Head(at, last, Headings.run(line, mark.get().start())));
            }
        }
        return heads;
    }

    private List<Head> bullets(List<Integer> lines, int from) {
        List<Head> heads = new ArrayList<>();
        for (int at = from; at < lines.size(); at++) {
            String line = text.line(lines.get(at));
            Optional<Mark> mark = Mark.of(line).filter(one -> one.kind() == Mark.Kind.BULLET);
            if (mark.isPresent()) {
                heads.add(new Head(at, heads.size() + 1, Headings.run(line, mark.get().start())));
            }
        }
        return heads;
    }

    /** Headings without a number, each alone on its line and each with text below it. */
    private List<Head> alone(List<Integer> lines, int from) {
        List<Head> heads = new ArrayList<>();
        int stopped = 0;
        for (int at = from; at + 1 < lines.size(); at++) {
            String bare = text.bare(lines.get(at));
            boolean before = at == 0 || Headings.stops(text.bare(lines.get(at - 1))) || at == from && from > 0;
            if (before && Headings.alone(bare) && text.bare(lines.get(at + 1)).length() >= LONG
                    && Mark.of(bare).isEmpty()) {
                heads.add(new Head(at, heads.size() + 1, bare.endsWith("。") ? bare.substring(0, bare.length() - 1)
                        : bare));
                stopped += bare.endsWith("。") ? 1 : 0;
            }
        }
        if (stopped > 0 && !alternate(lines, heads)) {
            return List.of();
        }
        return heads.size() >= FEWEST ? heads : List.of();
    }

    /** Short sentences are headings only where they take turns with one or two long paragraphs. */
    private static boolean alternate(List<Integer> lines, List<Head> heads) {
        int regular = 0;
        long single = heads.stream().filter(head -> head.heading().indexOf('。') < 0).count();
        for (int i = 0; i + 1 < heads.size(); i++) {
            regular += heads.get(i + 1).at() - heads.get(i).at() <= FEWEST + 1 ? 1 : 0;
        }
        return single * 2 > heads.size() && regular * 10 >= (heads.size() - 1) * 7;
    }

    /** Where the last section ends: as long as the others, or where the text turns to something else. */
    private int end(List<Integer> lines, List<Head> heads) {
        Head last = heads.get(heads.size() - 1);
        int longest = 0;
        for (int i = 0; i + 1 < heads.size(); i++) {
            longest = Math.max(longest, heads.get(i + 1).at() - heads.get(i).at());
        }
        int most = longest <= FEWEST ? last.at() + longest : lines.size();
        for (int at = last.at() + 1; at < lines.size(); at++) {
            if (at >= most || TURNS.matcher(text.bare(lines.get(at))).lookingAt()) {
                return at;
            }
        }
        return lines.size();
    }
}
