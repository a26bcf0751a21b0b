package dev.gwr.targets;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the document says of the service as a whole. */
@OpenAPIDefinition(
        info = @Info(title = "GWR targets service", version = "2.0.0",
                description = "Indicators, targets and observations of Chinese government work reports (政府工作报告)."),
        tags = {
            @Tag(name = "Targets", description = "What the plans promise (目标)"),
            @Tag(name = "Observations", description = "What was measured (完成情况)"),
            @Tag(name = "Status reports", description = "How deliverables stand, as people report it (任务进展)"),
            @Tag(name = "Comparisons", description = "Places and years side by side (对照)"),
            @Tag(name = "Indicators", description = "What is measured (指标)"),
            @Tag(name = "Code lists", description = "The closed lists that records and filters use (代码表)")})
public class TargetsApi extends Application {
}
