package dev.gwr.projects;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the document says of the service as a whole. */
@OpenAPIDefinition(
        info = @Info(title = "GWR projects service", version = "2.0.0",
                description = "Projects of Chinese government work reports (政府工作报告), and what each report says of "
                + "them."),
        tags = {
            @Tag(name = "Projects", description = "What is built (项目)"),
            @Tag(name = "Milestones", description = "What happened to projects, as people recorded it (里程碑)"),
            @Tag(name = "Code lists", description = "The closed lists that records and filters use (代码表)")})
public class ProjectsApi extends Application {
}
