package dev.gwr.gateway.report;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.watch.Metrics;
import dev.gwr.seeds.Report;
import dev.gwr.seeds.Reports;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The reports' texts and outlines, which the gateway has itself; the newest first. */
@Startup
@ApplicationScoped
public class ReportLibrary {

    @ConfigProperty(name = "gwr.reports.directory")
    Optional<Path> directory;

    @Inject
    Metrics metrics;

    private List<Report> reports;

    @PostConstruct
    void load() {
        Reports found = Reports.find(directory);
        metrics.seeds(found.digest());
        reports = found.load().stream().sorted(
                Comparator.comparing((Report report) -> -report.about().year()).thenComparing(Report::id)).toList();
    }

    public List<Report> all() {
        return reports;
    }

    public Report get(String id) {
        return reports.stream().filter(report -> report.id().equals(id)).findFirst()
                .orElseThrow(() -> ProblemException.notFound("report", id));
    }

    /** The report that a parameter names, or the newest. */
    public Report chosen(String id) {
        if (id == null) {
            return reports.stream().findFirst().orElseThrow(() -> ProblemException.notFound("report", "newest"));
        }
        return reports.stream().filter(report -> report.id().equals(id)).findFirst()
                .orElseThrow(() -> ProblemException.parameter("report", "there is no report '" + id + "'"));
    }

    public Optional<Report> find(String id) {
        return reports.stream().filter(report -> report.id().equals(id)).findFirst();
    }
}
