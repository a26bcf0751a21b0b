package dev.gwr.gateway.service;

import dev.gwr.gateway.service.reports.UnitDefinition;
import dev.gwr.gateway.service.reports.UnitWord;
import dev.gwr.model.Unit;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks for the units that people added when a page has a value in one that the gateway does not know yet. */
@ApplicationScoped
class ServedUnits {

    private static final Logger LOG = Logger.getLogger(ServedUnits.class);

    @RestClient
    ReportsClient reports;

    void start(@Observes StartupEvent event) {
        Unit.askForAdded(this::all);
    }

    private Collection<Unit> all() {
        try {
            return reports.units().await().atMost(Duration.ofMillis(CallLimits.MILLIS)).getItems().stream()
                    .map(ServedUnits::unit).toList();
        } catch (RuntimeException e) {
            LOG.warnf("The units that people added are not to be had: %s", e);
            return List.of();
        }
    }

    private static Unit unit(UnitDefinition one) {
        return new Unit(one.getCode(), one.getName(), one.getNameEn(), one.getDimension(),
                one.getWords().stream().collect(Collectors.toMap(UnitWord::getWord, UnitWord::getFactor)));
    }
}
