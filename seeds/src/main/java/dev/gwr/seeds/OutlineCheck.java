package dev.gwr.seeds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds {@code report.yaml} against the text: every line of it belongs to one section, or is a title or a heading. */
final class OutlineCheck {

    private final Report report;
    private final Faults faults;
    private final String[] lines;

    OutlineCheck(Report report, Faults faults) {
        this.report = report;
        this.faults = faults;
        this.lines = report.text().split("\\r?\\n", -1);
    }

    void run() {
        about();
        themes();
        Set<Integer> headings = headings();
        Map<Integer, String> owners = new HashMap<>();
        for (Outline.Section section : report.outline().sections()) {
            if (!section.synthetic() && !section.paragraphs().get(0).text().contains(section.heading())) {
                faults.add("section " + section.code(), "its heading does not stand in its first paragraph");
            }
            for (Outline.Paragraph paragraph : section.paragraphs()) {
                String other = owners.put(paragraph.line(), section.code());
                if (other != null) {
                    faults.add("section " + section.code(), "line " + paragraph.line() + " is in section " + other + " already");
                }
            }
        }
        for (int line = 1; line <= lines.length; line++) {
            boolean known = owners.containsKey(line) || headings.contains(line) || lines[line - 1].equals(report.about().title());
            if (!known && Numerals.ARABIC.matcher(lines[line - 1]).find()) {
                faults.add("line " + line, "it has numbers, but is in no section and is neither the title nor a heading");
            }
        }
    }

    private void about() {
        Seeds.ReportSeed about = report.about();
        if (!List.of(lines).contains(about.title())) {
            faults.add(report.id(), "no line of the text is its title " + about.title());
        }
        if (!about.title().contains(about.year() + "年")) {
            faults.add(report.id(), "its title is not of the year " + about.year());
        }
        says("date", about.date().getYear() + "年" + about.date().getMonthValue() + "月" + about.date().getDayOfMonth() + "日");
        says("meeting", about.meeting());
        says("speaker", about.speaker());
        says("role of the speaker", about.speakerRole());
    }

    private void says(String what, String words) {
        if (!report.text().contains(words)) {
            faults.add(report.id(), "the text does not say its " + what + ", " + words);
        }
    }

    private void themes() {
        Set<String> seen = new HashSet<>();
        for (Seeds.ThemeSeed theme : report.about().themes()) {
            if (!seen.add(theme.code())) {
                faults.add("theme " + theme.code(), "the code stands twice");
            }
            boolean said = report.outline().section(theme.section()).stream().flatMap(section -> section.paragraphs().stream())
                    .anyMatch(paragraph -> paragraph.text().contains(theme.name()));
            if (!said) {
                faults.add("theme " + theme.code(), "section " + theme.section() + " does not say " + theme.name());
            }
        }
    }

    /** The lines that are headings of parts; of the parts only the preliminaries may have none. */
    private Set<Integer> headings() {
        Set<Integer> headings = new HashSet<>();
        for (Seeds.PartSeed part : report.about().parts()) {
            if (part.line() == null) {
                if (part.kind() != PartKind.PRELIMINARIES) {
                    faults.add("part " + part.code(), "it needs the line of its heading");
                }
            } else if (part.line() < 1 || part.line() > lines.length || !lines[part.line() - 1].equals(part.heading())) {
                faults.add("part " + part.code(), "line " + part.line() + " is not its heading " + part.heading());
            } else {
                headings.add(part.line());
            }
        }
        return headings;
    }
}
