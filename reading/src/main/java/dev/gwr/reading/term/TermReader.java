package dev.gwr.reading.term;

import dev.gwr.model.Citation;
import dev.gwr.model.PartKind;
import dev.gwr.model.publication.PublishedTerm;
import dev.gwr.model.publication.PublishedTerm.PublishedMember;
import dev.gwr.model.publication.PublishedTerm.PublishedMention;
import dev.gwr.model.publication.PublishedTermBuilder;
import dev.gwr.model.publication.Reading;
import dev.gwr.reading.Citations;
import dev.gwr.reading.ReadOutline;
import dev.gwr.reading.ReadOutline.Paragraph;
import dev.gwr.reading.ReadOutline.Part;
import dev.gwr.reading.ReadOutline.Section;
import dev.gwr.reading.SourceText;
import dev.gwr.reading.outline.Notes;
import dev.gwr.seeds.FormScan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the terms that a report's notes define, what they enumerate, and every place that uses them. */
public final class TermReader {

    private static final BigDecimal SURE = new BigDecimal("0.99");
    private static final BigDecimal ENUMERATED = new BigDecimal("0.95");

    private final String report;
    private final ReadOutline outline;

    private TermReader(String report, ReadOutline outline) {
        this.report = report;
        this.outline = outline;
    }

    public static List<PublishedTerm> read(String report, ReadOutline outline) {
        return new TermReader(report, outline).read();
    }

    private record Note(String id, Integer number, String term, Section section, String definition,
            List<Citation> citations) {
    }

    private List<PublishedTerm> read() {
        List<Note> notes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Part part : outline.parts()) {
            if (part.kind() == PartKind.NOTES) {
                part.sections().stream().filter(section -> !section.synthetic())
                        .forEach(section -> note(section, notes, ids));
            }
        }
        Map<String, Note> forms = new LinkedHashMap<>();
        Map<Note, List<String>> aliases = aliases(notes, forms);
        Map<String, List<PublishedMention>> mentions = mentions(forms);
        return notes.stream().map(note -> {
            Members.Read members = Members.read(note.term(), note.definition());
            return PublishedTermBuilder.builder().id(note.id()).number(note.number()).term(note.term())
                    .aliases(aliases.get(note)).definition(note.definition()).counted(members.counted())
                    .members(members.members()).mentions(mentions.getOrDefault(note.id(), List.of()))
                    .citations(note.citations())
                    .reading(Reading.machine(members.members().isEmpty() ? SURE : ENUMERATED, "note")).build();
        }).toList();
    }

    private void note(Section section, List<Note> notes, Set<String> ids) {
        Notes.Head head = Notes.head(section.paragraphs().get(0).text());
        List<String> words = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        for (Paragraph paragraph : section.paragraphs()) {
            String text = paragraph.text();
            int from = paragraph.number() == 1 && head != null ? head.definition() : 0;
            int to = text.length();
            while (from < to && SourceText.blank(text.charAt(from))) {
                from++;
            }
            while (to > from && SourceText.blank(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                words.add(text.substring(from, to));
                citations.add(Citations.of(report, paragraph, from, to));
            }
        }
        if (words.isEmpty()) {
            return;
        }
        Integer number = head == null || head.number() == 0 ? null : Integer.valueOf(head.number());
        String id = report + "-term-" + (number == null ? notes.size() + 1 : number);
        for (int again = 2; !ids.add(id); again++) {
            id = report + "-term-" + (number == null ? notes.size() + 1 : number) + '-' + again;
        }
        notes.add(new Note(id, number, section.heading(), section, String.join("\n", words), List.copyOf(citations)));
    }

    /** The forms that the text uses and that name one term only. */
    private Map<Note, List<String>> aliases(List<Note> notes, Map<String, Note> forms) {
        notes.forEach(note -> forms.putIfAbsent(note.term(), note));
        Map<String, Integer> uses = new HashMap<>();
        Map<Note, List<String>> candidates = new HashMap<>();
        for (Note note : notes) {
            List<String> ours = Aliases.of(note.term());
            candidates.put(note, ours);
            ours.forEach(alias -> uses.merge(alias, 1, Integer::sum));
        }
        String body = body();
        Map<Note, List<String>> aliases = new HashMap<>();
        for (Note note : notes) {
            List<String> ours = candidates.get(note).stream()
                    .filter(alias -> uses.get(alias) == 1 && !forms.containsKey(alias) && body.contains(alias))
                            .toList();
            ours.forEach(alias -> forms.put(alias, note));
            aliases.put(note, ours);
        }
        return aliases;
    }

    private String body() {
        StringBuilder body = new StringBuilder();
        outline.paragraphs().forEach(paragraph -> body.append(paragraph.text()).append('\n'));
        return body.toString();
    }

    private Map<String, List<PublishedMention>> mentions(Map<String, Note> forms) {
        FormScan scan = new FormScan(forms.keySet());
        Map<String, List<PublishedMention>> mentions = new HashMap<>();
        for (Part part : outline.parts()) {
            for (Section section : part.sections()) {
                boolean note = part.kind() == PartKind.NOTES && !section.synthetic();
                for (Paragraph paragraph : section.paragraphs()) {
                    for (FormScan.Found found : scan.in(paragraph.text())) {
                        boolean heading = note && paragraph.number() == 1
                                && found.start() == paragraph.text().indexOf(section.heading());
                        if (!heading) {
                            Citation place = Citations.clause(report, paragraph, found.start(), found.end());
                            mentions.computeIfAbsent(forms.get(found.form()).id(), id -> new ArrayList<>())
                                    .add(new PublishedMention(place, found.form()));
                        }
                    }
                }
            }
        }
        return mentions;
    }

    static PublishedMember member(String name, Integer counted, List<PublishedMember> members) {
        return new PublishedMember(name, null, false, null, counted, members);
    }
}
