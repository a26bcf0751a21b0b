package dev.gwr.seeds;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds {@code report.yaml} against the text: every line of it belongs to one section, or is a title or a heading. */
final class OutlineCheck {

    private static final Pattern YEAR = Pattern.compile("([0-9]{4})年");

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
        YEAR.matcher(about.title()).results().filter(year -> !year.group(1).equals(String.valueOf(about.year())))
                .forEach(year -> faults.add(report.id(), "its title is of the year " + year.group(1) + ", not " + about.year()));
        String preliminaries = report.outline().parts().stream().filter(part -> part.kind() == PartKind.PRELIMINARIES)
                .flatMap(part -> part.sections().stream()).flatMap(section -> section.paragraphs().stream())
                .map(Outline.Paragraph::text).collect(Collectors.joining("\n"));
        if (!preliminaries.isEmpty()) {
            LocalDate date = about.date();
            says(preliminaries, "date", date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日");
            says(preliminaries, "meeting", about.meeting());
            says(preliminaries, "speaker", about.speaker());
            says(preliminaries, "role of the speaker", about.speakerRole());
        }
    }

    /** Where and when a report was given stands in its preliminaries; a text without any cannot say. */
    private void says(String preliminaries, String what, String words) {
        if (words != null && !preliminaries.contains(words)) {
            faults.add(report.id(), "the preliminaries do not say its " + what + ", " + words);
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
