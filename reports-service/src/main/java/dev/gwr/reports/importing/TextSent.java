package dev.gwr.reports.importing;

import dev.gwr.commons.query.WebAddress;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text as JSON. What is said beside it is held to the same as in {@link ImportOptions}. */
@Schema(description = "The text of a report, with what is known of it", requiredProperties = "text")
public record TextSent(
        @Schema(description = "The text, as published", minLength = 1) @NotBlank(message = "must be given") String text,
        @Schema(description = "GB/T 2260 code of the region, where the text does not say it", pattern = "^[0-9]{6}$",
                examples = "360000")
        @Pattern(regexp = ImportOptions.REGION, message = ImportOptions.NO_REGION) String region,
        @Schema(description = "The year that it plans, where the text does not say it", minimum = "1949",
                maximum = "2999", examples = "2024")
        @Min(value = 1949, message = ImportOptions.NO_YEAR) @Max(value = 2999, message = ImportOptions.NO_YEAR)
        Integer year,
        @Schema(description = "Address that it was taken from", format = "uri", maxLength = WebAddress.MAX_LENGTH,
                pattern = WebAddress.PATTERN, examples = "https://example.org/report.html")
        @WebAddress String source) {
}
