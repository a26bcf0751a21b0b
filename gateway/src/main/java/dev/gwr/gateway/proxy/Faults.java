package dev.gwr.gateway.proxy;

import dev.gwr.gateway.service.Service;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;

/** Says what is wrong with a service, in words for its users. */
final class Faults {

    private Faults() {
    }

    static String detail(Service service, Throwable cause) {
        return service.serviceName() + fault(cause);
    }

    private static String fault(Throwable cause) {
        if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
            return " cannot be reached";
        }
        return cause instanceof TimeoutException ? " did not answer in time" : " broke the connection off";
    }
}
