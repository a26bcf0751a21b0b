package dev.gwr.reading.figure;

import dev.gwr.model.PartKind;
import dev.gwr.reading.ReadOutline;
import dev.gwr.reading.figure.Lead.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the figures, headline aims and relative targets of a report, paragraph by paragraph. */
public final class FigureReader {

    private static final Pattern STRETCH = Pattern.compile("(?:在)?实际工作中[^，。；]*|(?:努力|力争|争取|奋力|全力)[^，。；]{0,14}(?:更好|更优|"
            + "好结果|跑赢|更高|更快|佳绩|好成绩)[^，。；]{0,6}"
            + "|(?:努力)?跑赢全国|对标全国[^，。；]*");

    private static final Pattern EDGE = Pattern.compile("(?:[\\s　、]|其中|并且|并|同时|今年|(?:全省|全市|全区)(?!居民|生产))+");

    private final String report;
    private final int year;
    private final IndicatorIndex index;
    private final RelativeReader relatives;
    private final Records records;
    private final List<Excuse> excuses = new ArrayList<>();
    private boolean headlineGoesOn;

    private FigureReader(String report, int year, IndicatorIndex index) {
        this.report = report;
        this.year = year;
        this.index = index;
        this.relatives = new RelativeReader(index);
        this.records = new Records(report, year, index);
    }

    /** Reads a report of that id and year. */
    public static FigureReadings read(ReadOutline outline, String report, int year, IndicatorIndex index) {
        FigureReader reader = new FigureReader(report, year, index);
        outline.parts().forEach(reader::part);
        return reader.records.readings(reader.excuses);
    }

    private void part(ReadOutline.Part part) {
        Times times = new Times(part, year);
        for (ReadOutline.Section section : part.sections()) {
            times.heading(section.heading());
            for (ReadOutline.Paragraph paragraph : section.paragraphs()) {
                paragraph(part.kind(), times, paragraph);
            }
        }
    }

    private void paragraph(PartKind kind, Times times, ReadOutline.Paragraph paragraph) {
        String text = Fold.of(paragraph.text());
        times.paragraph(text);
        ExcuseRules.Rule[] excused = ExcuseRules.read(text);
        List<Quantity> quantities = new ArrayList<>(QuantityScanner.read(text, excused));
        List<Mention> mentions = SubjectReader.read(text, quantities);
        Headline headline = headline(kind, text);
        List<Mention> figures = new ArrayList<>();
        for (int index = 0; index < mentions.size(); index++) {
            Mention mention = mentions.get(index);
            ExcuseRules.Rule why = Doubts.excuse(text, mentions, index);
            if (why != null || kind == PartKind.NOTES && !Doubts.inNotes(text, mention)) {
                ExcuseRules.Rule rule = why == null ? Doubts.NOTES : why;
                for (int i = mention.quantity().start(); i < mention.quantity().numberEnd(); i++) {
                    excused[i] = excused[i] == null ? rule : excused[i];
                }
            } else {
                figures.add(mention);
            }
        }
        excuse(text, paragraph, excused);
        for (Mention mention : figures) {
            Times.When when = times.at(text, mention.quantity().start(), mention.lead().has(Sign.AVERAGE),
                    mention.lead().has(Sign.FROM));
            boolean inHeadline = headline != null && headline.has(mention.quantity().start());
            String stretch = inHeadline ? stretch(text, mention, headline) : null;
            shared(mention).forEach(one -> records.figure(paragraph, text, one, when, inHeadline, stretch));
        }
        aims(kind, times, paragraph, text, headline, figures);
        if (kind == PartKind.REVIEW) {
            for (Verdicts.Verdict verdict : Verdicts.of(text)) {
                Times.When when = times.at(text, verdict.end(), false, false);
                List<String> known = relatives.each(verdict.subject()).stream().filter(records::knows).toList();
                (known.isEmpty() ? List.of(verdict.subject()) : known)
                        .forEach(subject -> records.verdict(paragraph, verdict, subject, when));
            }
        }
    }

    /** 社会消费品零售总额、固定资产投资增长4%: one number for several things, each of which the catalogue knows. */
    private List<Mention> shared(Mention mention) {
        List<String> each = mention.manner() == Mention.Manner.OWN ? relatives.each(mention.subject()) : List.of();
        boolean known = each.size() > 1 && each.stream().allMatch(one -> index.find(one, mention.basis(),
                mention.quantity().unit()).isPresent());
        return known ? each.stream().map(mention::of).toList() : List.of(mention);
    }

    private Headline headline(PartKind kind, String text) {
        if (kind == PartKind.NOTES || kind == PartKind.REVIEW) {
            return null;
        }
        if (headlineGoesOn) {
            headlineGoesOn = false;
            return new Headline(0, text.length());
        }
        Headline headline = Headline.of(text);
        headlineGoesOn = headline != null && text.substring(headline.start()).isBlank();
        return headlineGoesOn ? null : headline;
    }

    private static String stretch(String text, Mention mention, Headline headline) {
        int from = mention.quantity().end();
        int end = from;
        int commas = 0;
        while (end < headline.end() && "。；".indexOf(text.charAt(end)) < 0 && commas < 2) {
            commas += "，、".indexOf(text.charAt(end)) >= 0 ? 1 : 0;
            end++;
        }
        Matcher stretch = STRETCH.matcher(text.substring(from, Math.min(headline.end(), end + (commas < 2 ? 22 : 0))));
        return stretch.find() && stretch.start() <= 2 ? stretch.group() : null;
    }

    /**
     * The clauses without a number: all of the headline, and elsewhere in what is planned those with a plain relation.
     */
    private void aims(PartKind kind, Times times, ReadOutline.Paragraph paragraph, String text, Headline headline,
            List<Mention> figures) {
        if (kind == PartKind.NOTES || kind == PartKind.PRELIMINARIES) {
            return;
        }
        int from = 0;
        while (from < text.length()) {
            int end = from;
            int depth = 0;
            while (end < text.length() && (depth > 0 || "，。；！？：".indexOf(text.charAt(end)) < 0)) {
                depth += text.charAt(end) == '（' ? 1 : text.charAt(end) == '）' ? -1 : 0;
                end++;
            }
            int start = from;
            Matcher edge = EDGE.matcher(text).region(from, end);
            start = edge.lookingAt() ? edge.end() : start;
            String clause = text.substring(start, end);
            clause(kind, times, paragraph, text, headline, figures, start, clause);
            from = end + 1;
        }
    }

    private void clause(PartKind kind, Times times, ReadOutline.Paragraph paragraph, String text, Headline headline,
            List<Mention> figures, int start, String clause) {
        int end = start + clause.length();
        boolean numbers = figures.stream().anyMatch(figure -> figure.quantity().start() >= start
                && figure.quantity().start() < end);
        if (numbers || clause.length() < 5 || STRETCH.matcher(clause).lookingAt()) {
            return;
        }
        boolean inHeadline = headline != null && headline.has(start);
        if (kind == PartKind.REVIEW) {
            return;
        }
        List<RelativeReader.Aim> aims = inHeadline ? relatives.headline(clause, start) : relatives.plain(clause, start);
        for (RelativeReader.Aim aim : aims) {
            records.aim(paragraph, clause, aim, times.at(text, inHeadline ? start : end, false, false), inHeadline);
        }
    }

    private void excuse(String text, ReadOutline.Paragraph paragraph, ExcuseRules.Rule[] excused) {
        Matcher number = QuantityScanner.NUMBER.matcher(text);
        while (number.find()) {
            ExcuseRules.Rule rule = excused[number.start()];
            if (rule != null) {
                String written = paragraph.written();
                excuses.add(ExcuseBuilder.builder().section(paragraph.section()).paragraph(paragraph.number())
                        .line(paragraph.line()).start(written.codePointCount(0, number.start()))
                        .end(written.codePointCount(0, number.end()))
                        .number(written.substring(number.start(), number.end())).rule(rule.name())
                        .reason(rule.reason().zh()).reasonEn(rule.reason().en()).build());
            }
        }
    }
}
