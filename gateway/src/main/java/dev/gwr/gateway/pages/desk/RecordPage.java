package dev.gwr.gateway.pages.desk;

import dev.gwr.gateway.pages.FormFields;
import dev.gwr.gateway.pages.Language;
import dev.gwr.gateway.service.TargetsClient;
import dev.gwr.gateway.service.TargetsDesk;
import dev.gwr.gateway.service.targets.KnownProgressStatus;
import dev.gwr.gateway.service.targets.ObservationCreate;
import dev.gwr.gateway.service.targets.Source;
import dev.gwr.gateway.service.targets.StatusReportCreate;
import dev.gwr.gateway.service.targets.Target;
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

/** What a supervision office records from the page of a target: a result, and how a target stands. */
@Path("/{language:zh|en}")
@Blocking
public class RecordPage {

    @Inject
    Editor editor;

    @Inject
    Asked asked;

    @RestClient
    TargetsClient targets;

    @RestClient
    TargetsDesk targetsDesk;

    @POST
    @Path("targets/{id}/results")
    @Operation(hidden = true)
    public Response result(@PathParam("language") Language language, @PathParam("id") String id, @BeanParam Fact fact,
            @RestForm String period, @RestForm String value, @RestForm String unit) {
        String token = editor.token(fact.mark);
        Target target = asked.wait(targets.target(id));
        ObservationCreate body = new ObservationCreate();
        body.setIndicator(target.getIndicator() == null ? null : target.getIndicator().getId());
        body.setProvince(target.getProvince());
        body.setPeriod(FormFields.given(period));
        body.setValue(Fact.number("value", value));
        body.setUnit(FormFields.given(unit));
        body.setNote(FormFields.given(fact.note));
        body.setSource(targetSource(fact));
        asked.wait(targetsDesk.record(token, FormFields.given(fact.key), body));
        return Fact.back(language, "/targets/" + id);
    }

    @POST
    @Path("targets/{id}/status-reports")
    @Operation(hidden = true)
    public Response status(@PathParam("language") Language language, @PathParam("id") String id, @BeanParam Fact fact,
            @RestForm String status, @RestForm String date) {
        StatusReportCreate body = new StatusReportCreate();
        body.setStatus(FormFields.given(status) == null ? null : KnownProgressStatus.fromValue(status));
        body.setDate(Fact.day("date", date));
        body.setNote(FormFields.given(fact.note));
        body.setSource(targetSource(fact));
        asked.wait(targetsDesk.report(editor.token(fact.mark), FormFields.given(fact.key), id, body));
        return Fact.back(language, "/targets/" + id);
    }

    private static Source targetSource(Fact fact) {
        Source source = new Source();
        source.setDocument(FormFields.given(fact.document));
        source.setUrl(fact.address());
        return source;
    }
}
