package dev.gwr.model.publication;

import dev.gwr.model.Citation;
import dev.gwr.model.CommitmentStage;
import dev.gwr.model.Note;
import dev.gwr.model.ProjectStatus;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A project of a published report, with what the report says of it. The same id in two reports is the same project.
 * {@code status} is absent where the report does not say how far it is.
 */
@Schema(description = "A project with what one report says of it, as reports-service publishes it (项目). The "
        + "same id in two reports is the same project",
        requiredProperties = {"id", "name", "aliases", "regions", "major", "commitments"})
@RecordBuilder
public record PublishedProject(
        @Schema(description = "Stable id", examples = "jx-kangshan-flood-storage-safety-works") String id,
        @Schema(description = "Name, in the words of the report", examples = "康山蓄滞洪区安全建设工程") String name,
        @Schema(description = "English name, our translation; what a machine read may have none",
                examples = "Safety works of the Kangshan flood storage area") String nameEn,
        @Schema(description = "Other Chinese names", examples = "[\"昌景黄高速铁路\"]") List<String> aliases,
        @Schema(description = "Code of the sector that it is for; absent where none fits", examples = "water")
        String sector,
        @Schema(description = "GB/T 2260 codes of the regions that its name or the sentence makes certain; "
                + "empty where none is", examples = "[\"361100\"]") List<String> regions,
        @Schema(description = "Where it stands by this report (OC4IDS); absent where the report does not say",
                examples = "IMPLEMENTATION") ProjectStatus status,
        @Schema(description = "True if the report's lists of major projects (重大项目) name it", examples = "true")
        boolean major,
        @Schema(description = "What a user should know of it") Note note,
        @Schema(description = "What the report says of it: promises of its plan, and results of its review")
        List<PublishedCommitment> commitments,
        @Schema(description = "How it came out of the text") Reading reading) {
    public PublishedProject {
        aliases = Lists.of(aliases);
        regions = Lists.of(regions);
        commitments = Lists.of(commitments);
    }

    public PublishedProject withCommitments(List<PublishedCommitment> others) {
        return PublishedProjectBuilder.builder(this).commitments(others).build();
    }

    /**
     * {@code target}: id of the deliverable that is the same promise; it alone is judged, so that one promise has one
     * verdict.
     */
    @Schema(description = "What a report says of a project in a period: a promise of its plan or a result of its "
            + "review",
            requiredProperties = {"commitment", "citations"})
    public record PublishedCommitment(
            @Schema(description = "The period that it is for", examples = "2024") String period,
            @Schema(description = "What is to be done, or was done", examples = "ACCELERATE")
            CommitmentStage commitment,
            @Schema(description = "Id of the target (a deliverable) that is the same promise, and alone is judged",
                    examples = "jx-2024-ganqitong-platform") String target,
            @Schema(description = "What a user should know of it") Note note,
            @Schema(description = "Where the report says so") List<Citation> citations) {
        public PublishedCommitment {
            citations = Lists.of(citations);
        }

        public PublishedCommitment(String period, CommitmentStage commitment, Note note, List<Citation> citations) {
            this(period, commitment, null, note, citations);
        }
    }
}
