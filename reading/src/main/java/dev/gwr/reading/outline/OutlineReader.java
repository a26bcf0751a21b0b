package dev.gwr.reading.outline;

import dev.gwr.model.PartKind;
import dev.gwr.reading.ReadOutline;
import dev.gwr.reading.ReadOutline.Part;
import dev.gwr.reading.ReadOutline.Section;
import dev.gwr.reading.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts a text into parts, sections and paragraphs, whatever form they have. */
public final class OutlineReader {

    private static final String PRELIMINARIES = "前言";
    private static final String APPENDIX = "附件";
    private static final String NUMERALS = "一二三四五六七八九";

    private final SourceText text;
    private final Frame frame;
    private final int year;

    private OutlineReader(SourceText text, Frame frame, int year) {
        this.text = text;
        this.frame = frame;
        this.year = year;
    }

    public static ReadOutline read(SourceText text, Frame frame, int year) {
        return new OutlineReader(text, frame, year).read();
    }

    /**
     * A line that begins a part; {@code words}: its heading as the outline gives it; {@code next}: the first line below
     * it.
     */
    private record Start(int line, String words, int next, boolean appendix) {
    }

    private ReadOutline read() {
        List<Integer> body = new ArrayList<>();
        for (int line = frame.first(); line <= frame.last(); line++) {
            if (!frame.noise().contains(line) && !text.bare(line).isEmpty()) {
                body.add(line);
            }
        }
        Set<Integer> noise = new HashSet<>(frame.noise());
        List<Start> starts = starts(body, noise);
        List<Part> parts = new ArrayList<>();
        preliminaries(body, starts).ifPresent(parts::add);
        int appendices = (int) starts.stream().filter(Start::appendix).count();
        int number = 0;
        int annex = 0;
        for (int at = 0; at < starts.size(); at++) {
            Start start = starts.get(at);
            int end = at + 1 < starts.size() ? starts.get(at + 1).line() : Integer.MAX_VALUE;
            List<Integer> lines = body.stream().filter(line -> line >= start.next() && line < end
                    && !noise.contains(line)).toList();
            String code = start.appendix() ? APPENDIX + (appendices > 1 ? String.valueOf(++annex) : "")
                    : numeral(++number);
            parts.add(part(start, code, lines, number, starts.size() - appendices));
        }
        return new ReadOutline(List.copyOf(parts), noise.stream().sorted().toList());
    }

    private Optional<Part> preliminaries(List<Integer> body, List<Start> starts) {
        List<Integer> lines = new ArrayList<>(frame.head());
        int end = starts.isEmpty() ? Integer.MAX_VALUE : starts.get(0).line();
        body.stream().filter(line -> line < end).forEach(lines::add);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Section section = Sections.section(text, PRELIMINARIES, PRELIMINARIES, true, 1, lines);
        return Optional.of(new Part(PRELIMINARIES, PRELIMINARIES, PartKind.PRELIMINARIES, List.of(), null,
                List.of(section)));
    }

    private Part part(Start start, String code, List<Integer> lines, int number, int of) {
        PartWords words = start.appendix() ? PartWords.appendix(start.words(), year)
                : PartWords.read(start.words(), lines.stream().map(text::line).toList(), number, of, year);
        List<Section> sections = words.kind() == PartKind.NOTES ? Notes.sections(text, code, lines)
                : Sections.read(text, code, lines);
        return new Part(code, start.words(), words.kind(), words.periods(), start.line(), sections);
    }

    private List<Start> starts(List<Integer> body, Set<Integer> noise) {
        int appendix = appendix(body);
        List<Integer> report = body.stream().filter(line -> line < appendix).toList();
        List<Start> starts = new ArrayList<>();
        for (int line : PartLines.of(text, report)) {
            starts.add(new Start(line, text.line(line), line + 1, false));
        }
        if (starts.isEmpty() && !report.isEmpty()) {
            starts.addAll(PartLines.whole(text, report).stream().map(line -> new Start(line, text.line(line), line
                    + 1, false)).toList());
        }
        List<Integer> rest = body.stream().filter(line -> line >= appendix).toList();
        for (int at = 0; at < rest.size(); at++) {
            int line = rest.get(at);
            String bare = text.bare(line);
            if (!isAppendix(bare, at == 0)) {
                continue;
            }
            boolean label = bare.length() <= 5 && bare.startsWith("附") && at + 1 < rest.size()
                    && !Headings.stops(text.bare(rest.get(at + 1))) && text.bare(rest.get(at
                            + 1)).length() <= Headings.LONGEST / 2;
            int heading = label ? rest.get(at + 1) : line;
            if (label) {
                noise.add(line);
                at++;
            }
            starts.add(new Start(heading, text.line(heading), heading + 1, true));
        }
        return starts;
    }

    private static boolean isAppendix(String bare, boolean first) {
        return Frame.appendix(bare) && (first || bare.startsWith("附") || bare.length() > 3 && Mark.of(bare).isEmpty()
                && !bare.contains("："));
    }

    /** The first line of what follows the report proper: a heading of an annex or of notes in its last third. */
    private int appendix(List<Integer> body) {
        for (int at = body.size() / 3; at < body.size(); at++) {
            String bare = text.bare(body.get(at));
            if (Frame.appendix(bare) && at > 0 && Headings.stops(text.bare(body.get(at - 1)))) {
                return body.get(at);
            }
        }
        return Integer.MAX_VALUE;
    }

    static String numeral(int number) {
        if (number < 10) {
            return String.valueOf(NUMERALS.charAt(number - 1));
        }
        String tens = number < 20 ? "十" : NUMERALS.charAt(number / 10 - 1) + "十";
        return number % 10 == 0 ? tens : tens + NUMERALS.charAt(number % 10 - 1);
    }
}
