package dev.gwr.seeds;

import dev.gwr.model.Numerals;
import dev.gwr.model.PartKind;
import dev.gwr.seeds.Seeds.MemberSeed;
import dev.gwr.seeds.Seeds.MentionSeed;
import dev.gwr.seeds.Seeds.TermSeed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the terms against the notes that define them and against the text that uses them. */
final class TermCheck {

    /** A number, and the measure word between it and what it counts: 12条, 6个, 三大. */
    private static final Pattern COUNT_BEFORE = Pattern.compile("(?:[0-9]+|[零〇一二两三四五六七八九十百千万]+).?$");

    private static final Pattern HEADING_END = Pattern.compile("[：:。]?\\s*$");

    private final Report report;
    private final CheckFindings faults;

    TermCheck(Report report, CheckFindings faults) {
        this.report = report;
        this.faults = faults;
    }

    void run() {
        Set<String> ids = report.terms().stream().map(TermSeed::id).collect(Collectors.toSet());
        for (TermSeed term : report.terms()) {
            String note = term.term() + '\n' + (term.cites().isEmpty() ? "" : term.cites().get(0).quote());
            counted(term.id(), term.term(), term.term(), term.counted(), term.members());
            members(term.id(), note, term.members());
            term.related().stream().filter(related -> !ids.contains(related))
                    .forEach(related -> faults.add(term.id(), "there is no term " + related));
            term.mentions().forEach(mention -> mention(term, mention));
        }
        notes();
        uses();
    }

    private void mention(TermSeed term, MentionSeed mention) {
        if (!QuoteLocation.once(mention.quote(), mention.form())) {
            faults.add(term.id(), mention.form() + " does not stand exactly once in " + mention.quote());
        }
        if (!mention.form().equals(term.term()) && !term.aliases().contains(mention.form())) {
            faults.add(term.id(), "it is mentioned as " + mention.form() + ", which is neither the term nor an alias");
        }
    }

    private void members(String id, String note, List<MemberSeed> members) {
        for (MemberSeed member : members) {
            if ((member.name() == null) == (member.label() == null)) {
                faults.add(id, "a member has either a name, which stands in the note, or a label");
            } else if (member.name() != null && !note.contains(member.name())) {
                faults.add(id, "its note does not say " + member.name());
            } else {
                counted(id, note, member.name(), member.counted(), member.members());
            }
            members(id, note, member.members());
        }
    }

    /** A count is one that the note itself states, in the name (三严) or right before it (12条制造业重点产业链条). */
    private void counted(String id, String note, String name, Integer counted, List<MemberSeed> members) {
        if (counted == null) {
            return;
        }
        if (counted != members.size()) {
            faults.add(id, name + " counts " + counted + " but lists " + members.size());
        }
        if (name == null || !Numerals.says(name, counted) && !saysBefore(note, name, counted)) {
            faults.add(id, "its note does not count " + counted + " at " + name);
        }
    }

    private static boolean saysBefore(String note, String name, int counted) {
        for (int at = note.indexOf(name); at >= 0; at = note.indexOf(name, at + 1)) {
            var number = COUNT_BEFORE.matcher(note.substring(0, at));
            if (number.find() && Numerals.says(number.group(), counted)) {
                return true;
            }
        }
        return false;
    }

    /** Every note explains one term: the one in its heading, and its definition is all that follows it. */
    private void notes() {
        Map<String, List<TermSeed>> byNote = report.terms().stream().filter(term -> !term.cites().isEmpty())
                .collect(Collectors.groupingBy(term -> term.cites().get(0).section()));
        report.outline().parts().stream().filter(part -> part.kind() == PartKind.NOTES)
                .flatMap(part -> part.sections().stream()).filter(section -> !section.synthetic()).forEach(section -> {
                    List<TermSeed> terms = byNote.getOrDefault(section.code(), List.of());
                    if (terms.size() != 1) {
                        faults.add("section " + section.code(), terms.size() + " terms cite this note, one should");
                    }
                    terms.forEach(term -> definition(term, section));
                });
    }

    /** A note stands on one line (term：definition), or on two: the term, and below it the definition. */
    private void definition(TermSeed term, Outline.Section note) {
        String text = note.paragraphs().get(0).text();
        boolean apart = note.paragraphs().size() > 1 && HEADING_END.matcher(text).replaceFirst("")
                .endsWith(term.term());
        String definition = term.cites().get(0).quote();
        if (!note.heading().equals(term.term())) {
            faults.add(term.id(), "its note is headed " + note.heading());
        }
        if (apart ? !note.paragraphs().get(1).text().strip().equals(definition)
                : !text.endsWith(term.term() + '：' + definition)) {
            faults.add(term.id(), "its definition must be the whole note after " + term.term() + (apart ? "" : "："));
        }
    }

    /**
     * The mentions are all there: a scan for terms and aliases, longest first, finds just these. A note's own heading
     * is no use of its term.
     */
    private void uses() {
        Map<String, TermSeed> forms = new HashMap<>();
        for (TermSeed term : report.terms()) {
            List<String> all = new ArrayList<>(term.aliases());
            all.add(term.term());
            for (String form : all) {
                TermSeed other = forms.put(form, term);
                if (other != null) {
                    faults.add(term.id(), form + (other == term ? " is an alias twice" : " also means " + other.id()));
                }
            }
        }
        FormScan scan = new FormScan(forms.keySet());
        Set<String> listed = new HashSet<>();
        for (TermSeed term : report.terms()) {
            for (MentionSeed mention : term.mentions()) {
                QuoteLocation.of(report.outline(), mention.cite(), mention.form()).ifPresent(place -> {
                    if (!listed.add(term.id() + ' ' + place.key() + ' ' + place.start())) {
                        faults.add(term.id(), "it is mentioned twice in one place: " + mention.quote());
                    }
                });
            }
        }
        for (Outline.Section section : report.outline().sections()) {
            section.paragraphs().forEach(paragraph -> scan(section, paragraph, forms, scan, listed));
        }
        listed.forEach(left -> faults.add(left.substring(0, left.indexOf(' ')),
                "what it lists as a mention in " + left.substring(left.indexOf(' ') + 1) + " is none: a longer form "
                        + "stands there"));
    }

    private void scan(Outline.Section section, Outline.Paragraph paragraph, Map<String, TermSeed> forms, FormScan scan,
            Set<String> listed) {
        String text = paragraph.text();
        boolean note = report.outline().partOf(section).kind() == PartKind.NOTES && !section.synthetic();
        for (FormScan.Found found : scan.in(text)) {
            TermSeed term = forms.get(found.form());
            boolean heading = note && paragraph.number() == 1 && found.start() == text.indexOf(section.heading());
            if (!heading && !listed.remove(term.id() + ' ' + section.code() + '/' + paragraph.number() + ' '
                    + found.start())) {
                faults.add(term.id(), "section " + section.code() + " uses it as " + found.form() + ", which is not "
                        + "among its mentions");
            }
        }
    }
}
