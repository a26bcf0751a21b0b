package dev.gwr.glossary.mention;

import dev.gwr.commons.csv.CsvWriter;
import dev.gwr.commons.query.Paging;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.Listing;
import dev.gwr.commons.store.Sort;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/mentions")
@Tag(name = "Mentions")
public class MentionResource {

    static final Sort REPORT_ORDER =
            Sort.ascending(Sort.Key.text("e.report"), new Sort.Key("e.position", Integer.class), Sort.Key.text("e.id"));

    @Inject
    EntityManager entities;

    @Inject
    KnownCodes known;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV})
    @Operation(operationId = "listMentions", summary = "List mentions",
            description = "Every place in the reports' text where a term is used, in the order of the text; the headings of the "
                    + "notes themselves apart.")
    public MentionPage list(@Valid @BeanParam MentionFilter filter, @Valid @BeanParam Paging paging) {
        return MentionPage.of(
                Listing.page(entities, MentionEntity.class, filter.where(known), REPORT_ORDER, paging, Mention::of));
    }
}
