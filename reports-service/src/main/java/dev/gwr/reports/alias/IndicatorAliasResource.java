package dev.gwr.reports.alias;

import dev.gwr.commons.openapi.OpenApiConventions;
import dev.gwr.commons.query.Paging;
import dev.gwr.commons.store.KeysetPager;
import dev.gwr.commons.store.Sort;
import dev.gwr.commons.store.Where;
import dev.gwr.commons.store.recording.Roles;
import dev.gwr.commons.store.recording.UpdateHeaders;
import dev.gwr.commons.store.recording.WriteTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/indicator-aliases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readings")
public class IndicatorAliasResource {

    private static final String ID = "Id of the alias, such as x-0a1b2c3d-gdp-growth";

    @Inject
    EntityManager entities;

    @Inject
    IndicatorAliases aliases;

    @Inject
    WriteTransaction transaction;

    @GET
    @Operation(operationId = "listIndicatorAliases", summary = "List aliases that corrections taught",
            description = "Whoever puts the indicator of a reading right teaches another name of it. It is offered "
                    + "here, and used for what is read from then on once an editor has confirmed it.")
    public IndicatorAliasPage list(
            @QueryParam("state") @Parameter(description = "What people think of it; may be repeated")
            List<AliasState> state,
            @Valid @BeanParam Paging paging) {
        KeysetPager.Slice<IndicatorAlias> slice = KeysetPager.page(entities, AliasEntity.class,
                new Where().in("state", state),
                Sort.ascending(Sort.Key.text("e.id")), paging, IndicatorAlias::of);
        return new IndicatorAliasPage(slice.items(), slice.total(), slice.next());
    }

    @GET
    @Path("{alias}")
    @Operation(operationId = "getIndicatorAlias", summary = "Get an alias",
            description = "A provisional indicator that is one of the catalogue, by whose word, and whether it is "
            + "used.")
    public IndicatorAlias get(@PathParam("alias") @Parameter(description = ID) String id) {
        return IndicatorAlias.of(AliasEntity.get(id));
    }

    @POST
    @Path("{alias}/confirmation")
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @SecurityRequirement(name = OpenApiConventions.SCHEME)
    @Operation(operationId = "confirmIndicatorAlias", summary = "Use an alias",
            description = "What is read from then on goes by it; what was read before stays as it is. Another "
                    + "indicator that was confirmed for the name is rejected.")
    @APIResponse(responseCode = "200", description = "The alias, confirmed", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IndicatorAlias.class)))
    public Response confirm(@PathParam("alias") @Parameter(description = ID) String id,
    @BeanParam UpdateHeaders headers) {
        return decide(id, AliasState.CONFIRMED, headers);
    }

    @POST
    @Path("{alias}/rejection")
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @SecurityRequirement(name = OpenApiConventions.SCHEME)
    @Operation(operationId = "rejectIndicatorAlias", summary = "Do not use an alias",
            description = "It is not offered again. To take that back, confirm it.")
    @APIResponse(responseCode = "200", description = "The alias, rejected", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IndicatorAlias.class)))
    public Response reject(@PathParam("alias") @Parameter(description = ID) String id,
    @BeanParam UpdateHeaders headers) {
        return decide(id, AliasState.REJECTED, headers);
    }

    private Response decide(String id, AliasState decision, UpdateHeaders headers) {
        return transaction.update(headers, "indicator-aliases/" + id + "/" + decision, "",
                now -> aliases.decide(id, decision, headers, now));
    }
}
