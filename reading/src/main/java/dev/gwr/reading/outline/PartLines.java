package dev.gwr.reading.outline;

import dev.gwr.reading.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the lines that begin the parts of a report: 第一部分, 一、, （一） alone on its line, or headings without a number. */
final class PartLines {

    private static final int FEWEST = 2;

    private PartLines() {
    }

    static List<Integer> of(SourceText text, List<Integer> body) {
        List<Integer> chapters = numbered(text, body, Mark.Kind.CHAPTER);
        if (chapters.size() >= FEWEST) {
            return chapters;
        }
        List<Integer> items = numbered(text, body, Mark.Kind.ITEM);
        List<Integer> unnumbered = unnumbered(text, body);
        if (unnumbered.size() >= FEWEST && (items.size() < FEWEST || unnumbered.get(0) < items.get(0))) {
            return unnumbered;
        }
        if (items.size() >= FEWEST) {
            return items;
        }
        if (unnumbered.size() >= FEWEST) {
            return unnumbered;
        }
        List<Integer> parens = numbered(text, body, Mark.Kind.PAREN);
        return parens.size() >= FEWEST ? parens : List.of();
    }

    /** A report without any division is one part, headed by its first line. */
    static List<Integer> whole(SourceText text, List<Integer> body) {
        return body.stream().filter(line -> text.bare(line).length() > 1).limit(1).toList();
    }

    /** Headings that count up from one, each alone on its line. */
    private static List<Integer> numbered(SourceText text, List<Integer> body, Mark.Kind kind) {
        List<Integer> found = new ArrayList<>();
        int next = 1;
        for (int line : body) {
            String bare = text.bare(line);
            Optional<Mark> mark = Mark.of(bare).filter(one -> one.kind() == kind);
            if (mark.isPresent() && Headings.part(bare) && (mark.get().number() == next || next > 1
                    && mark.get().number() == next + 1)) {
                found.add(line);
                next = mark.get().number() + 1;
            }
        }
        return found;
    }

    private static List<Integer> unnumbered(SourceText text, List<Integer> body) {
        List<Integer> found = new ArrayList<>();
        for (int at = 0; at + 1 < body.size(); at++) {
            String bare = text.bare(body.get(at));
            if (Mark.of(bare).isEmpty() && Headings.unnumberedPart(bare) && (at == 0
                    || Headings.stops(text.bare(body.get(at - 1))))
                    && !bare.startsWith("各位")) {
                found.add(body.get(at));
            }
        }
        return found;
    }
}
