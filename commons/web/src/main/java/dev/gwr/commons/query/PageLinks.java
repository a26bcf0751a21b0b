package dev.gwr.commons.query;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says in headers too where the next page is and how many records there are: CSV has no other place for it. */
public class PageLinks {

    @ServerResponseFilter
    public void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page) {
            response.getHeaders().putSingle("X-Total-Count", page.total());
            if (page.next() != null) {
                String next = request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", page.next())
                        .scheme(null).host(null).port(-1).build().toString();
                response.getHeaders().putSingle("Link", "<" + next + ">; rel=\"next\"");
            }
        }
    }
}
