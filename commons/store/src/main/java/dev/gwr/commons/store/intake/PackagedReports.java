package dev.gwr.commons.store.intake;

import dev.gwr.commons.start.StartRefused;
import dev.gwr.seeds.Report;
import dev.gwr.seeds.Reports;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The packaged reports, or those of a directory that takes their place: for an installation that wants others, and for
 * tests, which so depend on no report that happens to be packaged.
 */
@ApplicationScoped
public class PackagedReports {

    @ConfigProperty(name = "gwr.reports.packaged")
    Optional<Path> inTheirPlace;

    public Reports find() {
        try {
            return inTheirPlace.map(Reports::in).orElseGet(() -> Reports.find(Optional.empty()));
        } catch (UncheckedIOException e) {
            throw new StartRefused("GWR_REPORTS_PACKAGED is no directory that can be read: " + inTheirPlace.get());
        }
    }

    /** The report of a folder. The build has proven what is packaged. */
    Report load(Reports folder) {
        if (inTheirPlace.isEmpty()) {
            return folder.load().get(0);
        }
        Reports.Proven proven = folder.prove().get(0);
        return proven.report().orElseThrow(() -> new IllegalStateException(String.join("; ", proven.faults())));
    }
}
