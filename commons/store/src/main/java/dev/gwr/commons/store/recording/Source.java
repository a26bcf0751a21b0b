package dev.gwr.commons.store.recording;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.gwr.commons.query.WebAddress;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a recorded fact comes from. */
@Schema(description = "Where a recorded fact comes from: a document, an address, or both", minProperties = 1)
public record Source(
        @Schema(description = "The document, as one would cite it", maxLength = 500,
        examples = "江西省统计局：2024年一季度全省经济运行情况")
        @Size(min = 1, max = 500, message = "must be from 1 to 500 characters") String document,
        @Schema(description = "The address of the document", format = "uri", maxLength = WebAddress.MAX_LENGTH,
                pattern = WebAddress.PATTERN, examples = "https://example.org/2024/q1")
        @WebAddress
        String url) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "must have a document or a url")
    public boolean isGiven() {
        return url != null || document != null && !document.isBlank();
    }
}
