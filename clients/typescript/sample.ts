// GWR from TypeScript: all that is read and recorded, called as a program of yours would call it.

import { expect, gwr, problem, read, texts } from "./client.js";
import type { Target } from "./generated/gwr.js";
import { milestones, observations, statusReports } from "./recording.js";

/** Page by page: `next` leads on, and is absent on the last page. */
async function* targetsOfAgriculture(): AsyncGenerator<readonly Target[]> {
    let cursor: string | undefined;
    do {
        const page = await read(gwr.GET("/api/v1/targets", {
            params: { query: { report: ["jx-2024"], theme: ["rural"], kind: ["FIGURE"], limit: 4, ...(cursor && { cursor }) } },
        }));
        yield page.items;
        cursor = page.next;
    } while (cursor !== undefined);
}

/** Offsets count code points, as [...text] does, and not UTF-16 units, as text.slice would. */
function cut(text: string, start: number, end: number): string {
    return [...text].slice(start, end).join("");
}

async function targets(): Promise<void> {
    const names: string[] = [];
    let pages = 0;
    for await (const page of targetsOfAgriculture()) {
        pages++;
        names.push(...page.map((target) => target.name));
    }
    expect.equal("listTargets.pages", pages);
    expect.equal("listTargets.names", names);

    const largest = await read(gwr.GET("/api/v1/targets", {
        params: { query: { unit: ["CNY"], minValue: 1_000_000_000_000, sort: "VALUE_DESCENDING" } },
    }));
    expect.equal("listTargets.largest", largest.items[0]?.name);
    expect.equal("listTargets.trillions", largest.total);

    const grain = await read(gwr.GET("/api/v1/targets/{id}", { params: { path: { id: "jx-2024-grain-output" } } }));
    expect.equal("getTarget.name", grain.name);
    expect.equal("getTarget.bound", grain.bound);
    expect.equal("getTarget.text", grain.value?.text);
    expect.equal("getTarget.normalised", grain.value?.normalised);
    expect.equal("getTarget.baseline", grain.baseline?.value.amount);
    expect.equal("getTarget.quote", grain.citations[0]?.quote);

    const counts = await read(gwr.GET("/api/v1/targets/counts", { params: { query: { groupBy: ["THEME", "KIND"] } } }));
    const rural = counts.items.find((group) => group.theme === "rural" && group.kind === "DELIVERABLE");
    expect.equal("countTargets.total", counts.total);
    expect.equal("countTargets.ruralDeliverables", rural?.count);
}

async function problems(): Promise<void> {
    const unknown = await problem(gwr.GET("/api/v1/targets/{id}", { params: { path: { id: "jx-2024-nothing" } } }));
    expect.equal("getTarget.problem", unknown.type);
    expect.equal("getTarget.problemStatus", unknown.status);

    const wrong = await problem(gwr.GET("/api/v1/targets", { params: { query: { theme: ["agriculture"] } } }));
    expect.equal("listTargets.problem", wrong.type);
    expect.equal("listTargets.problemField", wrong.violations?.[0]?.field);
    expect.equal("listTargets.problemAllowed", wrong.violations?.[0]?.allowed?.includes("rural"));

    const refused = await problem(gwr.POST("/api/v1/annotations", { body: { text: "高铁", report: "xx-1999" } }));
    expect.equal("annotateText.problem", refused.type);
    expect.equal("annotateText.problemIn", refused.violations?.[0]?.in);
}

async function reports(): Promise<void> {
    const page = await read(gwr.GET("/api/v1/reports", { params: { query: { level: ["PROVINCE"] } } }));
    expect.equal("listReports.title", page.items[0]?.title);
    expect.equal("listReports.date", page.items[0]?.date);
    expect.equal("listReports.region", page.items[0]?.regionName);

    const report = await read(gwr.GET("/api/v1/reports/{report}", { params: { path: { report: "jx-2024" } } }));
    expect.equal("getReport.parts", report.parts.map((part) => part.code));
    expect.equal("getReport.sections", report.parts[2]?.sections.map((section) => section.code));
    const text = await read(texts.GET("/api/v1/reports/{report}/text", {
        params: { path: { report: "jx-2024" } }, parseAs: "text",
    }));
    expect.equal("getReportText.first", text.split("\n")[0]);
    const paragraphs = await read(gwr.GET("/api/v1/paragraphs", { params: { query: { report: ["jx-2024"], q: "粮食" } } }));
    expect.equal("listParagraphs.total", paragraphs.total);
    expect.equal("listParagraphs.first", paragraphs.items[0]?.section);

    const section = await read(gwr.GET("/api/v1/reports/{report}/sections/{section}", {
        params: { path: { report: "jx-2024", section: "二.4" } },
    }));
    expect.equal("getReportSection.heading", section.heading);
    expect.equal("getReportSection.paragraphs", section.paragraphs.length);
    expect.equal("getReportSection.targets", section.targets?.length);
    expect.equal("getReportSection.quoted", section.paragraphs.flatMap((paragraph) => paragraph.spans
        .filter((span) => span.id === "jx-2024-grain-output")
        .map((span) => cut(paragraph.text, span.start, span.end))));

    const overview = await read(gwr.GET("/api/v1/overview"));
    expect.equal("getOverview.first", overview.headline?.[0]?.name);
    expect.equal("getOverview.before", overview.headline?.[0]?.baseline?.value.text);

    const answer = await read(gwr.GET("/api/v1/search", { params: { query: { q: "高铁" } } }));
    expect.equal("searchReports.total", answer.total);
    expect.equal("searchReports.first", answer.items[0]?.title);
    expect.equal("searchReports.projects", answer.counts.find((group) => group.type === "PROJECT")?.count);
}

async function records(): Promise<void> {
    const headline = await read(gwr.GET("/api/v1/indicators", { params: { query: { theme: ["headline"] } } }));
    expect.equal("listIndicators.headline", headline.total);
    const gdp = await read(gwr.GET("/api/v1/indicators/{id}", { params: { path: { id: "gdp-growth" } } }));
    expect.equal("getIndicator.unit", gdp.unit);

    const grain = await read(gwr.GET("/api/v1/observations", { params: { query: { q: "粮食" } } }));
    expect.equal("listObservations.grain", grain.items[0]?.value?.text);
    const growth = await read(gwr.GET("/api/v1/observations/{id}", { params: { path: { id: "jx-2024-gdp-growth-2023" } } }));
    expect.equal("getObservation.amount", growth.value?.amount);
    const themes = await read(gwr.GET("/api/v1/observations/counts", { params: { query: { groupBy: ["THEME"] } } }));
    expect.equal("countObservations.total", themes.total);

    const started = await read(gwr.GET("/api/v1/projects", {
        params: { query: { sector: ["transport"], stage: ["START"] } },
    }));
    expect.equal("listProjects.total", started.total);
    expect.equal("listProjects.first", started.items[0]?.name);
    const counts = await read(gwr.GET("/api/v1/projects/counts", { params: { query: { groupBy: ["STATUS"] } } }));
    expect.equal("countProjects.total", counts.total);
    const airport = await read(gwr.GET("/api/v1/projects/{id}", { params: { path: { id: "jx-ruijin-airport" } } }));
    expect.equal("getProject.name", airport.name);
    expect.equal("getProject.stages", airport.commitments.map((commitment) => commitment.stage));

    const regions = await read(gwr.GET("/api/v1/regions"));
    expect.equal("listRegions.total", regions.total);
    const ganzhou = await read(gwr.GET("/api/v1/regions/{code}", { params: { path: { code: "360700" } } }));
    expect.equal("getRegion.name", ganzhou.region.name);
    expect.equal("getRegion.projects", ganzhou.projects?.length);
}

/** Places side by side: for each a cell for each indicator, with the target or why there is none. */
async function comparisons(): Promise<void> {
    const table = await read(gwr.GET("/api/v1/comparisons", {
        params: { query: { period: "2024", indicator: ["gdp-growth"] } },
    }));
    const cell = table.rows[0]?.cells[0];
    expect.equal("compareTargets.place", table.rows[0]?.name);
    expect.equal("compareTargets.target", cell?.target?.value?.text);
    expect.equal("compareTargets.before", cell?.resultBefore?.value?.text);

    const series = await read(gwr.GET("/api/v1/indicators/{id}/series", {
        params: { path: { id: "gdp-growth" }, query: { region: ["360000"] } },
    }));
    expect.equal("getIndicatorSeries.periods", series.places[0]?.points.map((point) => point.period));
}

async function terms(): Promise<void> {
    const id = "jx-2024-term-1269-action-plan";
    const found = await read(gwr.GET("/api/v1/terms", { params: { query: { q: "单一窗口" } } }));
    expect.equal("listTerms.first", found.items[0]?.name);
    const counts = await read(gwr.GET("/api/v1/terms/counts", { params: { query: { groupBy: ["SECTION"] } } }));
    expect.equal("countTerms.total", counts.total);
    const term = await read(gwr.GET("/api/v1/terms/{id}", { params: { path: { id } } }));
    expect.equal("getTerm.members", term.members.map((member) => member.counted));
    expect.equal("getTerm.first", term.members[0]?.members[0]?.name);
    const usage = await read(gwr.GET("/api/v1/terms/{id}/usage", { params: { path: { id } } }));
    expect.equal("getTermUsage.places", usage.places.length);
    const mentions = await read(gwr.GET("/api/v1/mentions", { params: { query: { term: [id], limit: 1 } } }));
    expect.equal("listMentions.total", mentions.total);
    const ofTerm = await read(gwr.GET("/api/v1/terms/{id}/mentions", { params: { path: { id } } }));
    expect.equal("listMentionsOfTerm.first", ofTerm.items[0]?.citation.quote);

    const text = "深入实施科技兴赣六大行动";
    const annotations = await read(gwr.POST("/api/v1/annotations", { body: { text } }));
    for (const annotation of annotations.items) {
        expect.equal("annotateText.term", annotation.term);
        expect.equal("annotateText.surface", cut(text, annotation.start, annotation.end));
    }
}

async function codeLists(): Promise<void> {
    expect.equal("listBases.total", (await read(gwr.GET("/api/v1/code-lists/bases"))).total);
    const bounds = await read(gwr.GET("/api/v1/code-lists/bounds"));
    expect.equal("listBounds.codes", bounds.items.map((code) => code.code));
    expect.equal("listDirections.total", (await read(gwr.GET("/api/v1/code-lists/directions"))).total);
    expect.equal("listTargetKinds.total", (await read(gwr.GET("/api/v1/code-lists/target-kinds"))).total);
    expect.equal("listThemes.total", (await read(gwr.GET("/api/v1/code-lists/themes"))).total);
    expect.equal("listUnits.total", (await read(gwr.GET("/api/v1/code-lists/units"))).total);
    expect.equal("listCommitmentStages.total", (await read(gwr.GET("/api/v1/code-lists/commitment-stages"))).total);
    expect.equal("listProjectStatuses.total", (await read(gwr.GET("/api/v1/code-lists/project-statuses"))).total);
    expect.equal("listRegionCodes.total", (await read(gwr.GET("/api/v1/code-lists/regions"))).total);
    expect.equal("listSectors.total", (await read(gwr.GET("/api/v1/code-lists/sectors"))).total);
    expect.equal("listCoverages.total", (await read(gwr.GET("/api/v1/code-lists/coverages"))).total);
    expect.equal("listProgressMethods.total", (await read(gwr.GET("/api/v1/code-lists/progress-methods"))).total);
    const statuses = await read(gwr.GET("/api/v1/code-lists/progress-statuses"));
    expect.equal("listProgressStatuses.codes", statuses.items.map((code) => code.code));
    expect.equal("listRecordingStates.total", (await read(gwr.GET("/api/v1/code-lists/recording-states"))).total);
    expect.equal("listAreas.total", (await read(gwr.GET("/api/v1/code-lists/areas"))).total);
    expect.equal("listMilestoneKinds.total", (await read(gwr.GET("/api/v1/code-lists/milestone-kinds"))).total);
    expect.equal("listObservationKinds.total", (await read(gwr.GET("/api/v1/code-lists/observation-kinds"))).total);
    expect.equal("listRelations.total", (await read(gwr.GET("/api/v1/code-lists/relations"))).total);
    expect.equal("listReadingStates.total", (await read(gwr.GET("/api/v1/code-lists/reading-states"))).total);
    expect.equal("listUnjudgedReasons.total", (await read(gwr.GET("/api/v1/code-lists/unjudged-reasons"))).total);
}

await targets();
await problems();
await reports();
await records();
await comparisons();
await terms();
await observations();
await statusReports();
await milestones();
const changes = await read(gwr.GET("/api/v1/changes", { params: { query: { limit: 1 } } }));
expect.equal("getChanges.count", changes.items.length);
await codeLists();
expect.done();
