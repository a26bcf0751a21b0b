package dev.gwr.gateway.start;

import dev.gwr.gateway.combine.Combined;
import dev.gwr.gateway.overview.OverviewResource;
import dev.gwr.gateway.region.RegionResource;
import dev.gwr.gateway.report.ReportLibrary;
import dev.gwr.gateway.report.ReportResource;
import dev.gwr.gateway.search.SearchQuery;
import dev.gwr.gateway.search.SearchResource;
import dev.gwr.gateway.section.SectionResource;
import dev.gwr.gateway.usage.UsageResource;
import dev.gwr.seeds.Report;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Asks the services what users ask first, until they answer in time. The first questions to a process take it seconds, and
 * the first answers to users would come with parts missing. A service that stays away does not keep the gateway from being
 * ready for long: it answers without it.
 */
@Readiness
@ApplicationScoped
public class WarmUp implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final long PAUSE_MILLIS = 250;
    private static final int ASKERS = 16;

    @ConfigProperty(name = "gwr.warm-up.seconds")
    int seconds;

    @Inject
    ReportLibrary library;

    @Inject
    ReportResource reports;

    @Inject
    SectionResource sections;

    @Inject
    OverviewResource overview;

    @Inject
    SearchResource search;

    @Inject
    UsageResource usage;

    @Inject
    RegionResource regions;

    private volatile boolean done;

    void start(@Observes StartupEvent event) {
        Infrastructure.getDefaultWorkerPool().execute(this::run);
    }

    private void run() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try {
            while (!whole() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            done = true;
        }
    }

    private boolean whole() {
        return library.all().stream().findFirst()
                .map(report -> answered(() -> overview.get(report.id(), null)) && whole(questions(report))).orElse(true);
    }

    /** Asks all at once, as users may in the first second, so far as there are threads to ask. */
    private static boolean whole(Stream<Supplier<Combined>> questions) {
        Queue<Supplier<Combined>> queue = questions.collect(Collectors.toCollection(ConcurrentLinkedQueue::new));
        return Stream.generate(() -> CompletableFuture.supplyAsync(() -> answered(queue), Infrastructure.getDefaultWorkerPool()))
                .limit(ASKERS).toList().stream().map(CompletableFuture::join).reduce(true, Boolean::logicalAnd);
    }

    private static boolean answered(Queue<Supplier<Combined>> questions) {
        boolean whole = true;
        for (Supplier<Combined> question = questions.poll(); question != null; question = questions.poll()) {
            whole &= answered(question);
        }
        return whole;
    }

    private Stream<Supplier<Combined>> questions(Report report) {
        Stream<Supplier<Combined>> whole = Stream.of(() -> reports.get(report.id()));
        Stream<Supplier<Combined>> parts = report.outline().sections().stream()
                .map(section -> () -> sections.get(report.id(), section.code()));
        Stream<Supplier<Combined>> searches = report.about().themes().stream().map(theme -> () -> search.search(of(theme.name())));
        Stream<Supplier<Combined>> terms = report.terms().stream().map(term -> () -> usage.get(term.id()));
        Stream<Supplier<Combined>> places = report.regions().stream().filter(region -> !region.cites().isEmpty())
                .map(region -> () -> regions.get(region.code(), report.id()));
        return Stream.of(whole, parts, searches, terms, places).flatMap(questions -> questions);
    }

    private static SearchQuery of(String q) {
        SearchQuery query = new SearchQuery();
        query.q = q;
        return query;
    }

    private static boolean answered(Supplier<Combined> question) {
        try {
            return question.get().missing() == null;
        } catch (RuntimeException e) {
            LOG.debug("A service does not know what it is asked", e);
            return false;
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Services have been asked").status(done).build();
    }
}
