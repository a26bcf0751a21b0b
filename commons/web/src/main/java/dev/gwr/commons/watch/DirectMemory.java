package dev.gwr.commons.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.util.internal.PlatformDependent;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.jboss.logging.Logger;

/**
 * Whether there is memory outside of the heap, which every connection takes of. Without it nothing is answered, and the
 * JVM does not notice: so the process says that it is not alive, and if that lasts, ends: not everything that starts
 * processes anew asks whether they are alive.
 */
@Liveness
@ApplicationScoped
public class DirectMemory implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DirectMemory.class);
    private static final double FULL = 0.95;
    private static final int PATIENCE = 3;

    private final AtomicInteger fullSince = new AtomicInteger();

    void register(@Observes StartupEvent start, MeterRegistry registry, Vertx vertx) {
        Gauge.builder("gwr.direct.memory.used.ratio", DirectMemory::used).description("Part of the direct memory that "
                + "is taken")
                .register(registry);
        vertx.setPeriodic(Duration.ofSeconds(10).toMillis(), id -> watch(used(), Quarkus::asyncExit));
    }

    void watch(double used, IntConsumer exit) {
        if (used < FULL) {
            fullSince.set(0);
        } else if (fullSince.incrementAndGet() == PATIENCE) {
            LOG.errorf("The memory outside of the heap is full, and nothing is answered: the process ends");
            exit.accept(1);
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Direct memory").status(used() < FULL).build();
    }

    /** Netty counts what it takes past the JVM; what the JVM counts is the rest. */
    private static double used() {
        long byJvm = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct")).mapToLong(BufferPoolMXBean::getMemoryUsed).sum();
        return (double) Math.max(byJvm, PlatformDependent.usedDirectMemory()) / PlatformDependent.maxDirectMemory();
    }
}
