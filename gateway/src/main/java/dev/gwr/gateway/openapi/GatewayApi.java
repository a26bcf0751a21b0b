package dev.gwr.gateway.openapi;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the public document says of GWR as a whole. */
@OpenAPIDefinition(
        info = @Info(title = "GWR", version = "2.0.0",
                description = "Chinese government work reports (政府工作报告) as data: every target, result, project and "
                        + "term with an id and the sentence that says so. Lists come in pages (`limit`, `cursor`), "
                        + "and whole as CSV files (`/table.csv`); reads carry an ETag; errors are problem details "
                        + "(RFC 9457). English labels are our own translation; the Chinese text is the authority."),
        tags = {
            @Tag(name = "Reports", description = "The reports, their outlines and their annotated text (报告)"),
            @Tag(name = "Search", description = "Everything that holds some words (检索)"),
            @Tag(name = "Overview", description = "A report at a glance (概览)"),
            @Tag(name = "Regions", description = "Prefectures and counties, and what is planned there (地区)"),
            @Tag(name = "Changes", description = "What changed, in order (变更)"),
            @Tag(name = "Terms", description = "The glossary of the reports (名词注释)"),
            @Tag(name = "Comparisons", description = "Places and years side by side (对照)")})
public class GatewayApi extends Application {
}
