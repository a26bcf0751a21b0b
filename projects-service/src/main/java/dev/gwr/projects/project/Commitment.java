package dev.gwr.projects.project;

import dev.gwr.model.Citation;
import dev.gwr.model.CommitmentStage;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report says of a project. */
@Schema(description = "What a report says of a project in a period: a promise of its plan, or a result of its review",
        requiredProperties = {"report", "period", "stage", "sections", "citations"})
public record Commitment(
        @Schema(description = "Id of the report that says so", examples = "jx-2024") String report,
        @Schema(description = "The period that it is for; the filter `period` takes it", examples = "2024")
        String period,
        @Schema(description = "What is to be done, or was done; the filter `stage` takes it",
        examples = "ACCELERATE")
        CommitmentStage stage,
        @Schema(description = "Code of the theme whose section it is first cited from; absent for a result, and for "
                + "what only "
                + "a note says", examples = "demand") String theme,
        @Schema(description = "Code of the area of work that the theme belongs to; reports share areas",
        examples = "industry")
        String area,
        @Schema(description = "Codes of the sections that it is cited from", examples = "[\"二.2\"]")
        List<String> sections,
        @Schema(description = "Id of the target (a deliverable) that is the same promise. That target has the one "
                + "verdict on it, its "
                + "`progress`, and this has none", examples = "jx-2024-ganqitong-platform") String target,
        @Schema(description = "How it stands against what happened; absent for a result, which is what happened, and "
                + "where `target` says where the promise is judged")
        CommitmentProgress progress,
        @Schema(description = "What a user should know of it") String note,
        @Schema(description = "The note in English, our translation") String noteEn,
        @Schema(description = "Where the report says so. Where name and verb stand apart, the first is the name in its "
                + "list, the second the verb")
        List<Citation> citations) {

    static Commitment of(CommitmentEntity e, Map<String, CommitmentProgressEntity> progress) {
        CommitmentProgressEntity stands = progress.get(e.id);
        return new Commitment(e.report, e.period, e.stage, e.theme, e.area, List.of(e.sections), e.target,
                stands == null ? null : CommitmentProgress.of(e, stands.result()), e.note, e.noteEn, e.citations);
    }
}
