package dev.gwr.commons.codes;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of a code list. */
@Schema(description = "An entry of a code list (代码表)", requiredProperties = {"code", "name"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Code(
        @Schema(description = "The code, as filters take it", examples = "AT_LEAST") String code,
        @Schema(description = "Chinese label", examples = "以上") String name,
        @Schema(description = "English label, our translation; absent where nobody made one, as for a theme that a "
                + "machine read, or for most counties", examples = "at least") String nameEn,
        @Schema(description = "Code of the entry above this one, in a list that nests", examples = "transport")
        String parent) {
}
