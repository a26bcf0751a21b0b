package dev.gwr.commons.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A body that does not come to its end, because the client hung up or fell silent, is the client's fault: it is no error in the log
 * and no 500 in the metrics. By its type alone its exception could be one of our own calls to others, so it is named where the body
 * is read.
 */
public class BrokenOff {

    private static final Logger LOG = Logger.getLogger(BrokenOff.class);

    /** Thrown while a body is read: Jackson passes such exceptions on as they are. */
    static final class BrokenOffException extends IOException {
        BrokenOffException(IOException cause) {
            super(cause);
        }
    }

    @Inject
    ProblemMappers mappers;

    /** Before {@link BodyLimit}, whose exception is another. */
    @ServerRequestFilter(priority = 300)
    public void watch(ContainerRequestContext request) {
        if (BodyLimit.WITH_BODY.contains(request.getMethod())) {
            request.setEntityStream(new Watched(request.getEntityStream()));
        }
    }

    /** Mostly nobody is there to get the answer. */
    @ServerExceptionMapper
    public Response brokenOff(BrokenOffException e, HttpServerRequest request) {
        LOG.debugf(e, "The body of %s %s was broken off", request.method(), request.path());
        return mappers.problem(new ProblemException(ProblemType.BAD_REQUEST, "The body was broken off", List.of()), request);
    }

    private static final class Watched extends FilterInputStream {

        Watched(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                throw new BrokenOffException(e);
            }
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return super.read(into, offset, length);
            } catch (IOException e) {
                throw new BrokenOffException(e);
            }
        }
    }
}
