package dev.gwr.reports.unit;

import dev.gwr.commons.openapi.OpenApiConventions;
import dev.gwr.commons.store.recording.CreateHeaders;
import dev.gwr.commons.store.recording.Roles;
import dev.gwr.commons.store.recording.WriteTransaction;
import dev.gwr.commons.store.units.AddedUnits;
import dev.gwr.model.Unit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Units, and what people add to them while everything runs. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
public class UnitResource {

    private static final String CODE = "Code of the unit";

    @Inject
    AddedUnits added;

    @Inject
    Units units;

    @Inject
    WriteTransaction transaction;

    @GET
    @Operation(operationId = "listUnitDefinitions", summary = "List units with their words",
            description = "What values are measured in, and how reports write it (计量单位): those of the program, and "
                    + "those that people added.")
    public UnitDefinitions list() {
        added.learn();
        return new UnitDefinitions(Unit.all().stream().map(UnitDefinition::of).toList());
    }

    @GET
    @Path("{unit}")
    @Operation(operationId = "getUnitDefinition", summary = "Get a unit with its words",
            description = "One unit, and all words that are read as it.")
    public UnitDefinition get(@PathParam("unit") @Parameter(description = CODE, example = "KILOGRAM") String code) {
        added.learn();
        return UnitDefinition.of(Units.get(code));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @SecurityRequirement(name = OpenApiConventions.SCHEME)
    @Operation(operationId = "addUnit", summary = "Add a unit",
            description = "Texts that are read from then on may have it, values can be corrected to it and recorded in "
                    + "it. All services know it within seconds, without a restart. It is not taken back: values may "
                    + "be measured in it.")
    @APIResponse(responseCode = "201", description = "Added; Location says where it is read", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UnitDefinition.class)))
    public Response add(@BeanParam CreateHeaders headers, @Valid @NotNull(message = "must be given") UnitCreate body) {
        Response response = transaction.create(headers, "units", body, "/api/v1/units/", now -> units.add(body, now));
        added.learn();
        return response;
    }

    @POST
    @Path("{unit}/words")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @SecurityRequirement(name = OpenApiConventions.SCHEME)
    @Operation(operationId = "addUnitWord", summary = "Add a word for a unit",
            description = "Another way in which reports write it, such as a measure word that the program does not "
                    + "know for COUNT.")
    @APIResponse(responseCode = "200", description = "The unit, with the word", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UnitDefinition.class)))
    public Response addWord(@PathParam("unit") @Parameter(description = CODE, example = "COUNT") String code,
            @BeanParam CreateHeaders headers, @Valid @NotNull(message = "must be given") UnitWord body) {
        Response response = transaction.change(headers, "units/" + code + "/words", body,
                now -> units.addWord(code, body, now));
        added.learn();
        return response;
    }
}
