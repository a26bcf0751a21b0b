package dev.gwr.gateway.report;

import dev.gwr.gateway.combine.Combined;
import dev.gwr.gateway.combine.MissingPart;
import dev.gwr.gateway.service.glossary.Term;
import dev.gwr.gateway.service.projects.Commitment;
import dev.gwr.gateway.service.projects.Project;
import dev.gwr.gateway.service.reports.ReportSummary;
import dev.gwr.gateway.service.targets.ComparedTargets;
import dev.gwr.model.ProjectStatus;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two reports of one place side by side. */
@Schema(description = "Two reports of one place side by side: what was promised and what is, projects that both name, "
        + "words that are "
        + "new or gone", requiredProperties = {"report", "with"})
public record ReportComparison(
        @Schema(description = "The report") ReportSummary report,
        @Schema(description = "The earlier report") ReportSummary with,
        @Schema(description = "Their targets; absent if they are missing") ComparedTargets targets,
        @Schema(description = "Projects that both name, by id; absent if they are missing")
        List<ComparedProject> projects,
        @Schema(description = "Their terms; absent if they are missing") ComparedTerms terms,
        @Schema(description = Combined.MISSING) List<MissingPart> missing) implements Combined {

    @Schema(description = "A project that two reports name, with what each says of it",
            requiredProperties = {"id", "name", "statusNow", "commitments", "commitmentsBefore"})
    public record ComparedProject(
            @Schema(description = "Id of the project", examples = "jx-ruijin-airport") String id,
            @Schema(description = "Name", examples = "瑞金机场") String name,
            @Schema(description = "English name; absent where nobody made one") String nameEn,
            @Schema(description = "Where it stands now, by the reports and by what people recorded",
            examples = "IMPLEMENTATION")
            ProjectStatus statusNow,
            @Schema(description = "What the report says of it") List<Commitment> commitments,
            @Schema(description = "What the earlier report says of it, with what became of it")
            List<Commitment> commitmentsBefore) {

        static ComparedProject of(Project project, String report, String with) {
            return new ComparedProject(project.getId(), project.getName(), project.getNameEn(), project.getStatusNow(),
                    of(project, report), of(project, with));
        }

        private static List<Commitment> of(Project project, String report) {
            return project.getCommitments().stream().filter(one -> one.getReport().equals(report)).toList();
        }
    }

    @Schema(description = "The explained terms of two reports, told apart by their words and other names",
            requiredProperties = {"added", "gone", "kept"})
    public record ComparedTerms(
            @Schema(description = "Terms that only the report explains") List<Term> added,
            @Schema(description = "Terms that only the earlier report explains") List<Term> gone,
            @Schema(description = "How many terms both explain", minimum = "0", examples = "3") int kept) {

        static ComparedTerms of(List<Term> now, List<Term> before) {
            List<Term> added = without(now, before);
            return new ComparedTerms(added, without(before, now), now.size() - added.size());
        }

        private static List<Term> without(List<Term> terms, List<Term> others) {
            Set<String> known = others.stream().flatMap(ComparedTerms::words).collect(Collectors.toSet());
            return terms.stream().filter(term -> words(term).noneMatch(known::contains)).toList();
        }

        /** Quotation marks come and go between the years, and are no part of a word. */
        private static Stream<String> words(Term term) {
            return Stream.concat(Stream.of(term.getName()), term.getAliases() == null ? Stream.empty()
                    : term.getAliases().stream())
                    .map(word -> Normalizer.normalize(word, Normalizer.Form.NFKC).replaceAll(
                    "[\\p{Punct}\\p{IsPunctuation}\\s]", ""));
        }
    }
}
