package dev.gwr.commons.store.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gwr.commons.caching.Versioned;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.store.changes.ChangeLog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Runs every write: within the user's limit, once for an idempotency key, one writer of all replicas at a time, whole
 * or not at all.
 */
@ApplicationScoped
public class WriteTransaction {

    /**
     * Writers that would wait for the row lock in the database wait here instead, so that its connections stay free for
     * readers.
     */
    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 5;

    private final Semaphore turn = new Semaphore(AT_ONCE, true);

    @Inject
    ChangeLog changes;

    @Inject
    IdempotencyKeys keys;

    @Inject
    WriteLimit limit;

    @Inject
    CurrentUser user;

    @Inject
    HttpServerRequest request;

    @Inject
    ObjectMapper json;

    /**
     * Records a new fact and answers 201 with it.
     *
     * @param path where facts of its kind are read; its id completes it to its Location
     * @param operation what is asked for, so that a key is good for this only
     * @param work records it, at the time it is given, and represents it
     */
    public Response create(CreateHeaders headers, String operation, Object body, String path,
            Function<Instant, ? extends Versioned> work) {
        return write(headers, operation, body, now -> {
            Versioned created = work.apply(now);
            return new IdempotencyKeys.Answer(201, path + created.id(), created.versionTag(), write(created));
        });
    }

    /** Ends a fact and answers 200 with it as it is now. */
    public Response update(UpdateHeaders headers, String operation, Object body, Function<Instant, ?
            extends Versioned> work) {
        return change(headers, operation, body, work);
    }

    /** Changes something that a client may change without having seen it, and answers 200 with its new state. */
    public Response change(CreateHeaders headers, String operation, Object body, Function<Instant, ?
            extends Versioned> work) {
        return write(headers, operation, body, now -> {
            Versioned updated = work.apply(now);
            return new IdempotencyKeys.Answer(200, null, updated.versionTag(), write(updated));
        });
    }

    private Response write(CreateHeaders headers, String operation, Object body,
            Function<Instant, IdempotencyKeys.Answer> work) {
        String who = user.writer().id();
        IdempotencyKeys.check(headers.idempotencyKey, request.headers().contains(IdempotencyKeys.HEADER));
        StoredTexts.check(json.valueToTree(body));
        limit.check(who);
        String fingerprint = fingerprint(operation, body);
        takeTurn();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Instant now = changes.begin();
                return keys.find(who, headers.idempotencyKey,
                        fingerprint).map(WriteTransaction::answer).orElseGet(() -> {
                    IdempotencyKeys.Answer answer = work.apply(now);
                    keys.remember(who, headers.idempotencyKey, fingerprint, answer, now);
                    return answer(answer);
                });
            });
        } finally {
            turn.release();
        }
    }

    private void takeTurn() {
        try {
            if (turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(ProblemType.SERVICE_UNAVAILABLE, "Too many others are writing", List.of());
    }

    private static Response answer(IdempotencyKeys.Answer answer) {
        return Response.status(answer.status()).entity(answer.body()).type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.LOCATION, answer.location()).header(HttpHeaders.ETAG, '"' + answer.tag() + '"')
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private String fingerprint(String operation, Object body) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(operation.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(write(body).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private String write(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Records are made for JSON", e);
        }
    }
}
