package dev.gwr.commons.store;

import dev.gwr.commons.request.Stage;
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

    @ServerRequestFilter(priority = Stage.Filter.READ_ONLY)
    public void before(ContainerRequestContext request) {
        if (request.getMethod().equals("GET") && BlockingOperationControl.isBlockingAllowed()) {
            session.setDefaultReadOnly(true);
            session.setHibernateFlushMode(FlushMode.MANUAL);
        }
    }
}
