package dev.gwr.seeds;

import dev.gwr.model.Numerals;
import dev.gwr.model.PartKind;
import dev.gwr.model.Period;
import dev.gwr.seeds.catalogue.Catalogue;
import dev.gwr.seeds.catalogue.Regions;
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

    private static final Pattern YEAR = Pattern.compile("([0-9]{4}|[〇零一二三四五六七八九]{4})年");

    private static final String DIGITS = "〇一二三四五六七八九";

    private final Report report;
    private final CheckFindings faults;
    private final String[] lines;

    OutlineCheck(Report report, CheckFindings faults) {
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
                    faults.add("section " + section.code(), "line " + paragraph.line() + " is in section " + other
                            + " already");
                }
            }
        }
        for (int line : report.about().noise()) {
            if (line < 1 || line > lines.length || headings.contains(line)) {
                faults.add("line " + line, "it is said to be noise of the page, but is a heading or none of the lines");
            }
        }
        for (int line = 1; line <= lines.length; line++) {
            boolean known = owners.containsKey(line) || report.about().noise().contains(line) || headings.contains(line)
                    || lines[line - 1].equals(report.about().title());
            if (!known && Numerals.ARABIC.matcher(lines[line - 1]).find()) {
                faults.add("line " + line,
                        "it has numbers, but is in no section and is neither the title nor a heading");
            }
        }
    }

    private void about() {
        Seeds.ReportSeed about = report.about();
        identity(about);
        if (!List.of(lines).contains(about.title())) {
            faults.add(report.id(), "no line of the text is its title " + about.title());
        }
        YEAR.matcher(about.title()).results().filter(year -> !Numerals.says(year.group(1), about.year()))
                .forEach(year -> faults.add(report.id(), "its title is of the year " + year.group(1) + ", not "
                + about.year()));
        String preliminaries = report.outline().parts().stream().filter(part -> part.kind() == PartKind.PRELIMINARIES)
                .flatMap(part -> part.sections().stream()).flatMap(section -> section.paragraphs().stream())
                .map(Outline.Paragraph::text).collect(Collectors.joining("\n"));
        if (!preliminaries.isEmpty()) {
            LocalDate date = about.date();
            String day = date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
            if (!preliminaries.replaceAll("\\s", "").contains(day) && !preliminaries.contains(inChinese(date))) {
                faults.add(report.id(), "the preliminaries do not say its date, " + day);
            }
            says(preliminaries, "meeting", about.meeting());
            says(preliminaries, "speaker", about.speaker());
            says(preliminaries, "role of the speaker", about.speakerRole());
        }
    }

    /** Letters of its province and year: no two reports of different places can have the same id. */
    private void identity(Seeds.ReportSeed about) {
        Regions regions = Catalogue.packaged().regions();
        String letters = regions.provinceOf(about.region()).or(() -> regions.byCode(about.region()))
                .flatMap(Regions.Region::letters).orElseThrow();
        boolean whole = regions.byCode(about.region()).filter(region -> region.letters().isPresent()).isPresent();
        String form = whole ? letters + '-' + about.year() : letters + "-….-" + about.year();
        if (!about.id().matches(whole ? form : letters + "(-[a-z]+)+-" + about.year())) {
            faults.add(report.id(), "the id of a report of " + about.region() + " is " + form.replace("….", "name"));
        }
        about.parts().forEach(part -> part.periods().stream().filter(period -> Period.read(period).isEmpty())
                .forEach(period -> faults.add("part " + part.code(),
                        period + " is no period: write 2024, or 2021/2025 for several years")));
    }

    /** 二〇二四年一月二十三日. */
    private static String inChinese(LocalDate date) {
        StringBuilder year = new StringBuilder();
        String.valueOf(date.getYear()).chars().forEach(digit -> year.append(DIGITS.charAt(digit - '0')));
        return year + "年" + inChinese(date.getMonthValue()) + "月" + inChinese(date.getDayOfMonth()) + "日";
    }

    private static String inChinese(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : String.valueOf(DIGITS.charAt(number / 10))) + "十";
        return tens + (number % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(number % 10)));
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
            if (theme.area() != null && !Catalogue.packaged().areaCodes().contains(theme.area())) {
                faults.add("theme " + theme.code(), "there is no area of work " + theme.area());
            }
            boolean said = report.outline().section(theme.section()).stream()
                    .flatMap(section -> section.paragraphs().stream())
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
            } else if (part.line() < 1 || part.line() > lines.length
                    || !lines[part.line() - 1].equals(part.heading())) {
                faults.add("part " + part.code(), "line " + part.line() + " is not its heading " + part.heading());
            } else {
                headings.add(part.line());
            }
        }
        return headings;
    }
}
