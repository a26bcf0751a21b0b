package dev.gwr.commons.store.recording;

import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The headers of a request that creates. */
public class CreateHeaders {

    @HeaderParam("Idempotency-Key")
    @Parameter(description = "Any text of your own, new for each request, such as a UUID. Sent again with the same "
            + "body it gets the first answer again, and nothing is recorded twice; with another body it is refused "
            + "(422). Kept for seven days",
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 255, pattern = "^[!-~]{1,255}$"))
    public String idempotencyKey;
}
