package dev.gwr.reports;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the document says of the service as a whole. */
@OpenAPIDefinition(
        info = @Info(title = "GWR reports service", version = "2.0.0",
                description = "Chinese government work reports (政府工作报告): their texts, what was read out of them, its "
                        + "review and its publication."),
        tags = {
            @Tag(name = "Reports", description = "The reports, their texts and outlines (报告)"),
            @Tag(name = "Units", description = "What values are measured in, and how reports write it (计量单位)"),
            @Tag(name = "Readings", description = "What was read out of a report, and its review (识读)"),
            @Tag(name = "Regions", description = "Administrative divisions, and where reports name them (地区)")})
public class ReportsApi extends Application {
}
