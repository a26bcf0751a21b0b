package dev.gwr.sample;

import dev.gwr.client.ApiClient;
import dev.gwr.client.ApiException;
import dev.gwr.client.ApiResponse;
import dev.gwr.client.api.MilestonesApi;
import dev.gwr.client.api.MilestonesApi.APIListMilestonesRequest;
import dev.gwr.client.api.MilestonesApi.APIListProjectMilestonesRequest;
import dev.gwr.client.api.ObservationsApi;
import dev.gwr.client.api.StatusReportsApi;
import dev.gwr.client.api.StatusReportsApi.APIListStatusReportsRequest;
import dev.gwr.client.api.TargetsApi;
import dev.gwr.client.api.TargetsApi.APIGetTargetRequest;
import dev.gwr.client.model.*;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What became of it: facts are recorded, corrected and withdrawn. Reading is open; this needs the token of an editor.
 */
final class RecordSample {

    private final Expectations expect;
    private final ApiClient client;
    private final ApiClient editor;

    RecordSample(Expectations expect, ApiClient client, ApiClient editor) {
        this.expect = expect;
        this.client = client;
        this.editor = editor;
    }

    void run() throws IOException, ApiException {
        observations();
        statusReports();
        milestones();
    }

    /** What If-Match takes: the ETag that came with the record, so that nobody overwrites what he has not seen. */
    private static String tag(ApiResponse<?> answer) {
        return answer.getHeaders().entrySet().stream().filter(header -> header.getKey().equalsIgnoreCase("ETag"))
                .findFirst().orElseThrow().getValue().get(0);
    }

    private void observations() throws IOException, ApiException {
        ObservationsApi reading = new ObservationsApi(client);
        ObservationsApi api = new ObservationsApi(editor);
        Source source = new Source().document("江西省统计局：2024年一季度全省经济运行情况");
        ObservationCreate growth = new ObservationCreate().indicator("gdp-growth").period("2024-Q1")
                .value(new BigDecimal("4.9")).unit("%").source(source);
        expect.equal("recordObservation.problem", Sample.problemOf(() -> reading.recordObservation(growth, null))
                .getType());

        // With a key of its own a request can be sent again when its answer was lost: it is recorded once.
        ApiResponse<Observation> answer = api.recordObservationWithHttpInfo(growth, UUID.randomUUID().toString());
        Observation recorded = answer.getData();
        expect.equal("recordObservation.text", recorded.getValue().getText());
        expect.equal("recordObservation.state", recorded.getRecording().getState());

        Progress progress = new TargetsApi(client).getTarget(
                APIGetTargetRequest.newBuilder().id("jx-2024-gdp-growth").build()).getProgress();
        expect.equal("getTarget.progress", progress.getStatus());
        expect.equal("getTarget.attainment", progress.getAttainment());

        ObservationCorrection last = new ObservationCorrection().value(new BigDecimal("5.1")).unit("%").source(source)
                .reason("最终核实");
        expect.equal("correctObservation.problem",
                Sample.problemOf(() -> api.correctObservation(recorded.getId(), "\"v9\"", last, null)).getType());
        ApiResponse<Observation> correction = api.correctObservationWithHttpInfo(
                recorded.getId(), tag(answer), last, null);
        Observation corrected = correction.getData();
        expect.equal("correctObservation.amount", corrected.getValue().getAmount());
        expect.equal("getObservationHistory.amounts", reading.getObservationHistory(corrected.getId()).getItems()
                .stream()
                .map(one -> one.getValue().getAmount()).toList());
        Observation withdrawn = api.withdrawObservation(corrected.getId(), tag(correction),
                new Withdrawal().reason("只是试一试"), null);
        expect.equal("withdrawObservation.state", withdrawn.getRecording().getState());
    }

    private void statusReports() throws IOException, ApiException {
        StatusReportsApi reading = new StatusReportsApi(client);
        StatusReportsApi api = new StatusReportsApi(editor);
        String reform = "jx-2024-institutional-reform";
        Source source = new Source().url(URI.create("https://example.org/2024/reform"));
        ApiResponse<StatusReport> answer = api.recordStatusReportWithHttpInfo(reform, new StatusReportCreate()
                .status(KnownProgressStatus.ON_TRACK)
                .date(LocalDate.of(2024, 6, 30)).source(source).note("省级机构改革基本完成"), null);
        StatusReport recorded = answer.getData();
        expect.equal("recordStatusReport.status", recorded.getStatus());
        expect.equal("listStatusReports.notes", reading.listStatusReports(
                APIListStatusReportsRequest.newBuilder().target(List.of(reform)).build()).getItems().stream()
                .map(StatusReport::getNote).toList());
        expect.equal("getStatusReport.date", reading.getStatusReport(recorded.getId()).getDate());
        ApiResponse<StatusReport> correction = api.correctStatusReportWithHttpInfo(recorded.getId(), tag(answer),
                new StatusReportCorrection().status(KnownProgressStatus.MET).date(LocalDate.of(2024, 12, 31))
                .source(source)
                        .reason("验收后更新"), null);
        StatusReport corrected = correction.getData();
        expect.equal("correctStatusReport.status", corrected.getStatus());
        expect.equal("getStatusReportHistory.total", reading.getStatusReportHistory(corrected.getId()).getTotal());
        StatusReport withdrawn = api.withdrawStatusReport(corrected.getId(), tag(correction),
                new Withdrawal().reason("只是试一试"), null);
        expect.equal("withdrawStatusReport.state", withdrawn.getRecording().getState());
    }

    private void milestones() throws IOException, ApiException {
        MilestonesApi reading = new MilestonesApi(client);
        MilestonesApi api = new MilestonesApi(editor);
        String airport = "jx-ruijin-airport";
        Source source = new Source().url(URI.create("https://example.org/2024/airport"));
        ApiResponse<Milestone> answer = api.recordMilestoneWithHttpInfo(
                airport, new MilestoneCreate().date(LocalDate.of(2024, 6, 30))
                .what("跑道道面施工完成").source(source), null);
        Milestone recorded = answer.getData();
        expect.equal("recordMilestone.what", recorded.getWhat());
        expect.equal("listMilestones.days", reading.listMilestones(APIListMilestonesRequest.newBuilder()
                .project(List.of(airport)).build()).getItems().stream().map(Milestone::getDate).toList());
        expect.equal("listProjectMilestones.total", reading.listProjectMilestones(
                APIListProjectMilestonesRequest.newBuilder().id(airport).build()).getTotal());
        expect.equal("getMilestone.date", reading.getMilestone(recorded.getId()).getDate());
        ApiResponse<Milestone> correction = api.correctMilestoneWithHttpInfo(recorded.getId(), tag(answer),
                new MilestoneCorrection().date(LocalDate.of(2024, 7, 1)).what("跑道道面施工完成").source(source)
                        .reason("日期有误"), null);
        Milestone corrected = correction.getData();
        expect.equal("correctMilestone.date", corrected.getDate());
        expect.equal("getMilestoneHistory.total", reading.getMilestoneHistory(corrected.getId()).getTotal());
        Milestone withdrawn = api.withdrawMilestone(corrected.getId(), tag(correction),
                new Withdrawal().reason("只是试一试"), null);
        expect.equal("withdrawMilestone.state", withdrawn.getRecording().getState());
    }
}
