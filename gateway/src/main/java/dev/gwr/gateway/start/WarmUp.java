package dev.gwr.gateway.start;

import dev.gwr.gateway.combine.Combined;
import dev.gwr.gateway.overview.OverviewResource;
import dev.gwr.gateway.report.ReportLibrary;
import dev.gwr.gateway.report.ReportResource;
import dev.gwr.gateway.search.SearchQuery;
import dev.gwr.gateway.search.SearchResource;
import dev.gwr.gateway.section.SectionResource;
import dev.gwr.seeds.Outline;
import dev.gwr.seeds.Report;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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
        return library.all().stream().findFirst().map(report -> questions(report).allMatch(WarmUp::answered)).orElse(true);
    }

    private Stream<Supplier<Combined>> questions(Report report) {
        Outline.Section section = report.outline().sections().iterator().next();
        SearchQuery query = new SearchQuery();
        query.q = section.heading();
        return Stream.<Supplier<Combined>>of(() -> overview.get(report.id(), null), () -> sections.get(report.id(), section.code()),
                () -> reports.get(report.id()), () -> search.search(query));
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
