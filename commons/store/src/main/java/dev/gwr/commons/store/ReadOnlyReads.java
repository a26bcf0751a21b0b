package dev.gwr.commons.store;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What only reads needs no second copy of each record to find out whether it was changed. */
public class ReadOnlyReads {

    @Inject
    Session session;

    @ServerRequestFilter(priority = 700)
    public void before(ContainerRequestContext request) {
        if (request.getMethod().equals("GET") && BlockingOperationControl.isBlockingAllowed()) {
            of(session);
        }
    }

    static void of(Session session) {
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
    }
}
