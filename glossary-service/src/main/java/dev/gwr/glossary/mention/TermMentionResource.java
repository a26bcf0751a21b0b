package dev.gwr.glossary.mention;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.query.Paging;
import dev.gwr.commons.store.KeysetPager;
import dev.gwr.commons.store.Where;
import dev.gwr.glossary.term.TermEntity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The mentions of one term; a class of its own, because JAX-RS looks for a path in one class only. */
@Path("/api/v1/terms/{id}/mentions")
@Tag(name = "Mentions")
public class TermMentionResource {

    @Inject
    EntityManager entities;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listMentionsOfTerm", summary = "List the mentions of a term",
            description = "Every place in the report's text where the term is used, in the order of the text; the "
                    + "heading of its note apart.")
    public MentionPage list(
            @PathParam("id")
            @Parameter(description = "Id of the term", example = "jx-2024-term-1269-action-plan") String id,
            @Valid @BeanParam Paging paging) {
        if (TermEntity.findById(id) == null) {
            throw ProblemException.notFound("term", id);
        }
        return MentionPage.of(KeysetPager.page(entities, MentionEntity.class, new Where().is("term.id", id),
                MentionResource.REPORT_ORDER, paging, Mention::of));
    }
}
