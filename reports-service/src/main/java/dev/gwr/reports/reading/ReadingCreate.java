package dev.gwr.reports.reading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body that adds what the machine missed. */
@Schema(description = "What the machine missed: where it stands, and the record",
        requiredProperties = {"kind", "section", "paragraph", "start", "end", "record"})
public record ReadingCreate(
        @Schema(description = "What it is", examples = "TARGET") @NotNull(message = "must be given") ReadingKind kind,
        @Schema(description = "Code of the section",
                examples = "二") @NotBlank(message = "must be given") String section,
        @Schema(description = "Number of the paragraph in its section, from 1", minimum = "1",
                examples = "2") int paragraph,
        @Schema(description = "First code point of the quote in the paragraph, from 0", minimum = "0",
                examples = "14") int start,
        @Schema(description = "Code point after the quote's last", minimum = "1", examples = "26") int end,
        @Schema(description = "The record as it is to be published, without id, citations and reading; of a project, "
                + "`commitments` without citations", type = SchemaType.OBJECT, implementation = Object.class,
                minProperties = 1,
                examples = "{\"kind\":\"FIGURE\",\"name\":\"粮食产量\",\"period\":\"2024\"}")
        @NotEmpty(message = "must be given") Map<String, Object> record) {
}
