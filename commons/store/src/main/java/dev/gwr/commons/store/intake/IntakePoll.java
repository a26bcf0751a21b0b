package dev.gwr.commons.store.intake;

import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.start.StoreReady;
import dev.gwr.commons.store.units.AddedUnits;
import dev.gwr.seeds.Publications;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Looks for what reports-service published, again and again, on a thread of its own; and at once when somebody asks for
 * a report that is not known here. While reports-service is away, what was taken in is served.
 */
@ApplicationScoped
public class IntakePoll {

    private static final Logger LOG = Logger.getLogger(IntakePoll.class);

    /** However many ask, reports-service is asked no more often. */
    private static final long LEAST_MILLIS = 500;
    private static final long PATIENCE_MILLIS = 8_000;

    @ConfigProperty(name = "gwr.reports.url")
    Optional<String> url;

    @ConfigProperty(name = "gwr.intake.poll-millis")
    long pollMillis;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    @Inject
    Intake intake;

    @Inject
    IntakeTable table;

    @Inject
    KnownCodes known;

    @Inject
    AddedUnits units;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "intake");
        thread.setDaemon(true);
        return thread;
    });

    private PublicationClient client;
    private CompletableFuture<Void> asked;
    private long lastBegan = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(LEAST_MILLIS);
    private volatile boolean away;

    /** What was said already of publications that were not to be had. */
    private final Set<String> notHad = new HashSet<>();

    /** The state of the list that nothing is left to do for. */
    private String done = "";

    void start(@Observes StoreReady event) {
        url.filter(one -> !one.isBlank() && intake.isWanted()).ifPresent(one -> {
            client = new PublicationClient(one);
            thread.scheduleWithFixedDelay(this::poll, 0, pollMillis, TimeUnit.MILLISECONDS);
        });
    }

    /**
     * Waits for a poll that begins after this call. Returns at once if no reports-service is configured, or if it
     * cannot be reached.
     */
    public void ask() {
        if (client == null || away) {
            return;
        }
        CompletableFuture<Void> look;
        synchronized (this) {
            if (asked == null) {
                asked = new CompletableFuture<>();
                long rested = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastBegan);
                thread.schedule(this::poll, Math.max(0, LEAST_MILLIS - rested), TimeUnit.MILLISECONDS);
            }
            look = asked;
        }
        try {
            look.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("What is published was not heard in time", e);
        }
    }

    private void poll() {
        CompletableFuture<Void> waiting;
        synchronized (this) {
            waiting = asked;
            asked = null;
            lastBegan = System.nanoTime();
        }
        try {
            look();
            if (away) {
                LOG.info("reports-service is there again");
            }
            away = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            if (!away) {
                LOG.warnf("What is published is not to be had at the moment, and what was taken in is served: %s", e);
            }
            away = true;
        } finally {
            if (waiting != null) {
                waiting.complete(null);
            }
        }
    }

    private void look() throws IOException, InterruptedException {
        PublicationClient.PublicationList list = client.list();
        String state = list.epoch() + "/" + list.revision();
        if (state.equals(done)) {
            return;
        }
        known.forget();
        // Before the reports: their values may be measured in one of these.
        units.take(list.units() == null ? List.of() : list.units());
        Map<String, TakenReport> taken = table.all();
        boolean whole = true;
        for (Published published : list.items()) {
            TakenReport before = taken.get(published.report());
            if (before == null || !before.isAbout(published, version, Instant.now())) {
                whole &= take(published, before);
            }
        }
        done = intake.whole() && whole ? state : "";
    }

    /** Whether it was dealt with; one that is not to be had keeps no other from being taken in. */
    private boolean take(Published published, TakenReport before) throws IOException, InterruptedException {
        boolean here = before != null && before.holds(published, version) && before.state() != IntakeState.FAILED;
        try {
            byte[] json = here || published.isWithdrawn() ? null : client.publication(published.report());
            intake.take(published, () -> Publications.read(json));
            return true;
        } catch (PublicationClient.NotHadException e) {
            if (notHad.add(e.getMessage())) {
                LOG.warnf("%s, revision %d, is not to be had: %s", published.report(), published.revision(),
                        e.getMessage());
            }
            return false;
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
