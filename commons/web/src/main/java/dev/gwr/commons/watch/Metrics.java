package dev.gwr.commons.watch;

import dev.gwr.commons.request.RequestGate;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is measured beyond what the libraries measure. */
@Singleton
public class Metrics {

    private static final String REQUESTS = "http.server.requests";
    private static final double NANOS = 1e9;

    /** Seconds; answers come within the first few, and an alert needs to see when they do not. */
    private static final double[] BUCKETS = DoubleStream.of(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5)
            .map(seconds -> seconds * NANOS).toArray();

    /** So much of a digest tells data sets apart. */
    private static final int DIGEST = 12;

    @Inject
    MeterRegistry registry;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    /** Says which seeds this process serves; two replicas that differ are seen at a glance. */
    public void seeds(String digest) {
        Gauge.builder("gwr.seeds.info", () -> 1).description("Always 1; the labels say which seeds and which version "
                + "are served")
                .tag("digest", digest.substring(0, DIGEST)).tag("version", version).register(registry);
    }

    /** Publications that could not be taken in: an operator looks at /internal/intakes. */
    public void failedIntakes(Supplier<Number> failed) {
        Gauge.builder("gwr.intake.failed", failed).description("Publications that are set aside because they could not "
                + "be taken in")
                .register(registry);
    }

    /**
     * An invented method would become a time series of its own and stay in memory. (The methods of circuits are those
     * of Java.)
     */
    @Produces
    @Singleton
    MeterFilter knownMethods() {
        return MeterFilter.deny(id -> {
            String method = id.getName().startsWith("http.") ? id.getTag("method") : null;
            return method != null && !RequestGate.METHODS.contains(method);
        });
    }

    @Produces
    @Singleton
    MeterFilter buckets() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return id.getName().equals(REQUESTS)
                        ? DistributionStatisticConfig.builder().serviceLevelObjectives(BUCKETS).build().merge(config)
                        : config;
            }
        };
    }
}
