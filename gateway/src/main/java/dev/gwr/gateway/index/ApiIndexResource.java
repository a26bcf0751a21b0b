package dev.gwr.gateway.index;

import dev.gwr.gateway.index.ApiIndex.Entry;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Tag(name = "Overview")
public class ApiIndexResource {

    private static final String API = "/api/v1/";

    /** Each list, and what stands for itself; a test holds them against the document. */
    private static final ApiIndex INDEX = new ApiIndex("/q/openapi", "/q/swagger-ui", List.of(
            entry("reports", "报告", "reports"), entry("overview", "概览", "a report at a glance"),
            entry("search", "检索：?q=", "search: ?q="), entry("targets", "目标", "targets"),
            entry("observations", "完成情况", "results and measured values"),
            entry("indicators", "指标", "indicators"), entry("comparisons", "各地对照", "places side by side"),
            entry("projects", "项目", "projects"), entry("milestones", "项目进展", "milestones of projects"),
            entry("status-reports", "任务进展", "status reports of deliverables"), entry("terms", "名词", "terms"),
            entry("mentions", "名词出现之处", "where terms are used"),
            entry("paragraphs", "段落", "paragraphs of the texts"), entry("regions", "地区", "places"),
            entry("indicator-aliases", "指标别名", "names that corrections taught"),
            entry("units", "计量单位", "units and their words"),
            entry("changes", "变更", "what changed")));

    private static Entry entry(String path, String zh, String en) {
        return new Entry(API + path, zh, en);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getIndex", summary = "Get the index", description = "Where to begin.")
    public ApiIndex get() {
        return INDEX;
    }
}
