package dev.gwr.gateway.pages.desk;

import dev.gwr.gateway.pages.FormFields;
import dev.gwr.gateway.pages.Language;
import dev.gwr.gateway.service.ProjectsDesk;
import dev.gwr.gateway.service.projects.KnownMilestoneKind;
import dev.gwr.gateway.service.projects.KnownProjectStatus;
import dev.gwr.gateway.service.projects.MilestoneCreate;
import dev.gwr.gateway.service.projects.Source;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;

/** A milestone, recorded from the page of its project. */
@Path("/{language:zh|en}/projects")
@Blocking
public class RecordMilestonePage {

    @Inject
    Editor editor;

    @Inject
    Asked asked;

    @RestClient
    ProjectsDesk desk;

    @POST
    @Path("{id}/milestones")
    @Operation(hidden = true)
    public Response milestone(@PathParam("language") Language language, @PathParam("id") String id,
            @BeanParam Fact fact,
            @RestForm String date, @RestForm String what, @RestForm String kind, @RestForm String status) {
        MilestoneCreate body = new MilestoneCreate();
        body.setDate(Fact.day("date", date));
        body.setWhat(FormFields.given(what));
        body.setKind(FormFields.given(kind) == null ? null : KnownMilestoneKind.fromValue(kind));
        body.setStatus(FormFields.given(status) == null ? null : KnownProjectStatus.fromValue(status));
        body.setNote(FormFields.given(fact.note));
        Source source = new Source();
        source.setDocument(FormFields.given(fact.document));
        source.setUrl(fact.address());
        body.setSource(source);
        asked.wait(desk.record(editor.token(fact.mark), FormFields.given(fact.key), id, body));
        return Fact.back(language, "/projects/" + id);
    }
}
