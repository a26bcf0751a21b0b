package dev.gwr.commons.store;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A request that asks the database very often, each time for a moment only. */
@Path("/many-statements")
public class ManyStatementsResource {

    static final int MANY = 100;
    static final AtomicInteger DONE = new AtomicInteger();

    @Inject
    EntityManager entities;

    @GET
    @Operation(hidden = true)
    public void read() {
        for (int i = 0; i < MANY; i++) {
            entities.createNativeQuery("select pg_sleep(0.1)", Object.class).getSingleResult();
            DONE.incrementAndGet();
        }
    }

    @POST
    @Operation(hidden = true)
    @Transactional
    public void write() {
        entities.createNativeQuery("insert into listed (id, search_name, search_text) values ('half', '', '')")
                .executeUpdate();
        read();
    }

    /** A single statement that takes longer than one may. */
    @POST
    @Path("one-long")
    @Operation(hidden = true)
    @Transactional
    public void oneLong() {
        entities.createNativeQuery("set local statement_timeout = 100").executeUpdate();
        entities.createNativeQuery("select pg_sleep(20)", Object.class).getSingleResult();
    }

    /** As a table is: each page within the time, all together not. */
    @GET
    @Operation(hidden = true)
    @Path("pages")
    public void pages() {
        for (int i = 0; i < 4; i++) {
            RequestDeadline.beginPage();
            entities.createNativeQuery("select pg_sleep(0.4)", Object.class).getSingleResult();
            DONE.incrementAndGet();
        }
    }
}
