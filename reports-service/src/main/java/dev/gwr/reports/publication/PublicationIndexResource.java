package dev.gwr.reports.publication;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.store.units.AddedUnits;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where the services ask for what is published; not a part of the API. */
@Path("/internal/publications")
public class PublicationIndexResource {

    @Inject
    EntityManager entities;

    @Inject
    AddedUnits units;

    /** Asked several times a second by each service: two queries, of an index and of a few rows. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public PublicationIndex list() {
        List<PublicationIndex.Entry> items = new ArrayList<>();
        String epoch = null;
        long revision = 0;
        for (Object one : entities.createNativeQuery("select d.revision as at, e.epoch, r.id, r.revision, r.digest, "
                + "r.state from data_revision d cross join publication_epoch e left join work_report r on r.revision > "
                + "0 order by r.id",
                Tuple.class).getResultList()) {
            Tuple row = (Tuple) one;
            revision = row.get(0, Long.class);
            epoch = row.get(1, String.class);
            if (row.get(2) != null) {
                items.add(new PublicationIndex.Entry(row.get(2, String.class), row.get(3, Long.class), row.get(4,
                        String.class),
                        row.get(5, String.class)));
            }
        }
        return new PublicationIndex(epoch, revision, items, units.all());
    }

    @GET
    @Path("{report}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response get(@PathParam("report") String report) {
        List<?> found = entities.createNativeQuery("select body from publication where report = :report", byte[].class)
                .setParameter("report", report).getResultList();
        if (found.isEmpty()) {
            throw ProblemException.notFound("publication", report);
        }
        return Response.ok(found.get(0), MediaType.APPLICATION_JSON_TYPE).build();
    }
}
