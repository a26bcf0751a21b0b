package dev.gwr.commons.csv;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Makes a browser keep a table as a file, and says how to name it; to HEAD as well, for which nothing is written. */
public class CsvFileName {

    @ServerResponseFilter
    public void name(ContainerResponseContext response) {
        if (response.getEntity() instanceof CsvTable<?> table) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"" + table.name() + ".csv\"");
        }
    }
}
