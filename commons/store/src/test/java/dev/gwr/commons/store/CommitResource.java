package dev.gwr.commons.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Writes by both ways to begin a transaction. */
@Path("/commits")
public class CommitResource {

    @Inject
    EntityManager entities;

    @POST
    @Operation(hidden = true)
    @Path("by-call")
    public void byCall() {
        QuarkusTransaction.requiringNew().run(this::write);
    }

    @POST
    @Operation(hidden = true)
    @Path("by-annotation")
    @Transactional
    public void byAnnotation() {
        write();
    }

    private void write() {
        entities.createNativeQuery("insert into listed (id, search_name, search_text) values ('a', '', '')")
                .executeUpdate();
    }
}
