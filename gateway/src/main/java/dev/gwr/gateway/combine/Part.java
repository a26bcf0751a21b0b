package dev.gwr.gateway.combine;

import dev.gwr.gateway.service.Service;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a combined answer is made of. */
@Schema(name = "CombinedPart", description = "What a combined answer is made of: REPORTS are texts, outlines and "
        + "places; the others are records")
public enum Part {
    REPORTS(Service.REPORTS), TARGETS(Service.TARGETS), OBSERVATIONS(Service.TARGETS), PROJECTS(Service.PROJECTS),
            TERMS(Service.GLOSSARY);

    private final Service service;

    Part(Service service) {
        this.service = service;
    }

    Service service() {
        return service;
    }
}
