package dev.gwr.reports.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body that adds a unit. */
@Schema(description = "A unit that the catalogue does not have",
        requiredProperties = {"code", "name", "nameEn", "dimension", "words"})
public record UnitCreate(
        @Schema(description = "Code, as values will name it", examples = "LIGHT_YEAR")
        @NotNull(message = "must be given")
        @Pattern(regexp = "^[A-Z][A-Z0-9_]{1,39}$", message = "must be 2 to 40 capital letters, digits and _")
        String code,
        @Schema(description = "Name", minLength = 1, maxLength = 40, examples = "光年")
        @NotBlank(message = "must be given")
        @Size(max = 40, message = "must not be longer than 40 characters")
        String name,
        @Schema(description = "English name", minLength = 1, maxLength = 80, examples = "light years")
        @NotBlank(message = "must be given")
        @Size(max = 80, message = "must not be longer than 80 characters")
        String nameEn,
        @Schema(description = "What is measured in it; units of one dimension are not converted into each other",
                examples = "length")
        @NotNull(message = "must be given")
        @Pattern(regexp = "^[a-z][a-z ]{0,39}$", message = "must be 1 to 40 small letters and spaces")
        String dimension,
        @Schema(description = "How reports write it", minItems = 1, maxItems = 20)
        @NotEmpty(message = "must be given")
        @Size(max = 20, message = "must not have more than 20 words")
        List<@Valid @NotNull(message = "must not be null") UnitWord> words) {
}
