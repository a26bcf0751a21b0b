package dev.gwr.commons.store.recording;

import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The headers of a request that ends a fact: by a correction or a withdrawal. */
public class UpdateHeaders extends CreateHeaders {

    @HeaderParam("If-Match")
    @Parameter(description = "The ETag that the record had when it was read. Without it the request is refused (428), "
            + "with one of an "
            + "older version too (412): somebody else was faster", required = true, example = "\"1c0ffee5.v1\"",
            schema = @Schema(type = SchemaType.STRING, maxLength = 1000))
    public String ifMatch;
}
