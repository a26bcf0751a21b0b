package dev.gwr.gateway.pages;

import dev.gwr.commons.problem.ProblemException;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Under its own version a file never changes; under another, which a page of an older gateway asks for, it may. */
@Path("/assets/{version}/{file}")
public class AssetResource {

    @Inject
    Assets assets;

    @GET
    @Operation(hidden = true)
    public Response get(@PathParam("version") String version, @PathParam("file") String file) {
        byte[] content = assets.content(file).orElseThrow(() -> ProblemException.notFound("asset", file));
        String type = file.endsWith(".css") ? "text/css" : file.endsWith(".svg") ? "image/svg+xml" : "text/javascript";
        return Response.ok(content, type + "; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL,
                assets.isOfVersion(version) ? "public, max-age=31536000, immutable" : "no-cache").build();
    }
}
