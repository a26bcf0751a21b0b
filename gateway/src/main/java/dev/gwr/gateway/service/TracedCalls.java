package dev.gwr.gateway.service;

import dev.gwr.commons.watch.TraceIds;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes the trace id along to the services when tracing is off; when it is on, OpenTelemetry does. */
@Provider
public class TracedCalls implements ClientRequestFilter {

    @ConfigProperty(name = "quarkus.otel.sdk.disabled")
    boolean off;

    @Override
    public void filter(ClientRequestContext request) {
        String trace = TraceIds.current();
        if (off && trace != null) {
            request.getHeaders().putSingle(TraceIds.HEADER, TraceIds.parent(trace));
        }
    }
}
