package dev.gwr.gateway.service;

import jakarta.ws.rs.Path;
import java.io.IOException;
import java.net.ConnectException;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Which reports the targets-service has taken in. */
@RegisterRestClient(configKey = "targets")
@Path("/internal")
@Timeout(CallLimits.MILLIS)
@Retry(maxRetries = 1, delay = 0, jitter = 0, retryOn = IOException.class,
        abortOn = ConnectException.class)
@CircuitBreaker(requestVolumeThreshold = CallLimits.CALLS, failureRatio = CallLimits.FAILED,
        delay = CallLimits.OPEN_MILLIS)
public interface TargetsIntakes extends Intakes {
}
