// What became of it: facts are recorded, corrected and withdrawn. Reading is open; this needs the token of an editor.

import { randomUUID } from "node:crypto";
import { editor, expect, gwr, problem, read, tagged } from "./client.js";

export async function observations(): Promise<void> {
    const source = { document: "江西省统计局：2024年一季度全省经济运行情况" };
    const growth = { indicator: "gdp-growth", period: "2024-Q1", value: 4.9, unit: "%", source };
    const refused = await problem(gwr.POST("/api/v1/observations", { body: growth }));
    expect.equal("recordObservation.problem", refused.type);

    // With a key of its own a request can be sent again when its answer was lost: it is recorded once.
    const [recorded, tag] = await tagged(editor.POST("/api/v1/observations", {
        params: { header: { "Idempotency-Key": randomUUID() } },
        body: growth,
    }));
    expect.equal("recordObservation.text", recorded.value?.text);
    expect.equal("recordObservation.state", recorded.recording?.state);

    const { progress } = await read(gwr.GET("/api/v1/targets/{id}", { params: { path: { id: "jx-2024-gdp-growth" } } }));
    expect.equal("getTarget.progress", progress.status);
    expect.equal("getTarget.attainment", progress.attainment);

    const body = { value: 5.1, unit: "%", source, reason: "最终核实" };
    const stale = await problem(editor.POST("/api/v1/observations/{id}/correction", {
        params: { path: { id: recorded.id }, header: { "If-Match": '"v9"' } },
        body,
    }));
    expect.equal("correctObservation.problem", stale.type);
    const [corrected, nextTag] = await tagged(editor.POST("/api/v1/observations/{id}/correction", {
        params: { path: { id: recorded.id }, header: { "If-Match": tag } },
        body,
    }));
    expect.equal("correctObservation.amount", corrected.value?.amount);
    const history = await read(gwr.GET("/api/v1/observations/{id}/history", { params: { path: { id: corrected.id } } }));
    expect.equal("getObservationHistory.amounts", history.items.map((one) => one.value?.amount));
    const withdrawn = await read(editor.POST("/api/v1/observations/{id}/withdrawal", {
        params: { path: { id: corrected.id }, header: { "If-Match": nextTag } },
        body: { reason: "只是试一试" },
    }));
    expect.equal("withdrawObservation.state", withdrawn.recording?.state);
}

export async function statusReports(): Promise<void> {
    const reform = "jx-2024-institutional-reform";
    const source = { url: "https://example.org/2024/reform" };
    const [recorded, tag] = await tagged(editor.POST("/api/v1/targets/{id}/status-reports", {
        params: { path: { id: reform } },
        body: { status: "ON_TRACK", date: "2024-06-30", source, note: "省级机构改革基本完成" },
    }));
    expect.equal("recordStatusReport.status", recorded.status);
    const reports = await read(gwr.GET("/api/v1/status-reports", { params: { query: { target: [reform] } } }));
    expect.equal("listStatusReports.notes", reports.items.map((one) => one.note));
    const again = await read(gwr.GET("/api/v1/status-reports/{id}", { params: { path: { id: recorded.id } } }));
    expect.equal("getStatusReport.date", again.date);
    const [corrected, nextTag] = await tagged(editor.POST("/api/v1/status-reports/{id}/correction", {
        params: { path: { id: recorded.id }, header: { "If-Match": tag } },
        body: { status: "MET", date: "2024-12-31", source, reason: "验收后更新" },
    }));
    expect.equal("correctStatusReport.status", corrected.status);
    const history = await read(gwr.GET("/api/v1/status-reports/{id}/history", { params: { path: { id: corrected.id } } }));
    expect.equal("getStatusReportHistory.total", history.total);
    const withdrawn = await read(editor.POST("/api/v1/status-reports/{id}/withdrawal", {
        params: { path: { id: corrected.id }, header: { "If-Match": nextTag } },
        body: { reason: "只是试一试" },
    }));
    expect.equal("withdrawStatusReport.state", withdrawn.recording.state);
}

export async function milestones(): Promise<void> {
    const airport = "jx-ruijin-airport";
    const what = "跑道道面施工完成";
    const source = { url: "https://example.org/2024/airport" };
    const [recorded, tag] = await tagged(editor.POST("/api/v1/projects/{id}/milestones", {
        params: { path: { id: airport } },
        body: { date: "2024-06-30", what, source },
    }));
    expect.equal("recordMilestone.what", recorded.what);
    const all = await read(gwr.GET("/api/v1/milestones", { params: { query: { project: [airport] } } }));
    expect.equal("listMilestones.days", all.items.map((one) => one.date));
    const ofProject = await read(gwr.GET("/api/v1/projects/{id}/milestones", { params: { path: { id: airport } } }));
    expect.equal("listProjectMilestones.total", ofProject.total);
    const again = await read(gwr.GET("/api/v1/milestones/{id}", { params: { path: { id: recorded.id } } }));
    expect.equal("getMilestone.date", again.date);
    const [corrected, nextTag] = await tagged(editor.POST("/api/v1/milestones/{id}/correction", {
        params: { path: { id: recorded.id }, header: { "If-Match": tag } },
        body: { date: "2024-07-01", what, source, reason: "日期有误" },
    }));
    expect.equal("correctMilestone.date", corrected.date);
    const history = await read(gwr.GET("/api/v1/milestones/{id}/history", { params: { path: { id: corrected.id } } }));
    expect.equal("getMilestoneHistory.total", history.total);
    const withdrawn = await read(editor.POST("/api/v1/milestones/{id}/withdrawal", {
        params: { path: { id: corrected.id }, header: { "If-Match": nextTag } },
        body: { reason: "只是试一试" },
    }));
    expect.equal("withdrawMilestone.state", withdrawn.recording.state);
}
