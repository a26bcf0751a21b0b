// What became of it: facts are recorded, corrected and withdrawn. Reading is open; this needs the token of an editor.

import dev.gwr.client.apis.MilestonesApi
import dev.gwr.client.apis.ObservationsApi
import dev.gwr.client.apis.StatusReportsApi
import dev.gwr.client.apis.TargetsApi
import dev.gwr.client.infrastructure.ApiClient
import dev.gwr.client.infrastructure.ApiResponse
import dev.gwr.client.infrastructure.Success
import dev.gwr.client.models.KnownProgressStatus
import dev.gwr.client.models.MilestoneCorrection
import dev.gwr.client.models.MilestoneCreate
import dev.gwr.client.models.ObservationCorrection
import dev.gwr.client.models.ObservationCreate
import dev.gwr.client.models.Source
import dev.gwr.client.models.StatusReportCorrection
import dev.gwr.client.models.StatusReportCreate
import dev.gwr.client.models.Withdrawal
import java.net.URI
import java.time.LocalDate
import java.util.UUID

/** Reading is open; recording needs a token. */
internal fun <T : ApiClient> T.asEditor(): T = apply { accessTokenProvider = { System.getenv("GWR_TOKEN") } }

/** What was answered, with its ETag, which If-Match takes, so that nobody overwrites what he has not seen. */
private fun <T> tagged(answer: ApiResponse<T?>): Pair<T, String> {
    val data = checkNotNull((answer as? Success)?.data) { "no answer, but ${answer.statusCode}" }
    return data to answer.headers.entries.first { it.key.equals("ETag", ignoreCase = true) }.value.first()
}

internal fun observations(reading: ObservationsApi, api: ObservationsApi, targets: TargetsApi) {
    val source = Source(document = "江西省统计局：2024年一季度全省经济运行情况")
    val growth = ObservationCreate(
        indicator = "gdp-growth", period = "2024-Q1", value = "4.9".toBigDecimal(), unit = "%", source = source)
    expect.equal("recordObservation.problem", problemOf { reading.recordObservation(growth) }.type)

    // With a key of its own a request can be sent again when its answer was lost: it is recorded once.
    val (recorded, tag) = tagged(api.recordObservationWithHttpInfo(growth, UUID.randomUUID().toString()))
    expect.equal("recordObservation.text", recorded.value?.text)
    expect.equal("recordObservation.state", recorded.recording?.state)

    val progress = targets.getTarget("jx-2024-gdp-growth").progress
    expect.equal("getTarget.progress", progress.status)
    expect.equal("getTarget.attainment", progress.attainment)

    val last = ObservationCorrection(value = "5.1".toBigDecimal(), unit = "%", source = source, reason = "最终核实")
    expect.equal("correctObservation.problem", problemOf { api.correctObservation(recorded.id, "\"v9\"", last) }.type)
    val (corrected, nextTag) = tagged(api.correctObservationWithHttpInfo(recorded.id, tag, last, null))
    expect.equal("correctObservation.amount", corrected.value?.amount)
    expect.equal("getObservationHistory.amounts", reading.getObservationHistory(corrected.id).items.map { it.value?.amount })
    val withdrawn = api.withdrawObservation(corrected.id, nextTag, Withdrawal("只是试一试"))
    expect.equal("withdrawObservation.state", withdrawn.recording?.state)
}

internal fun statusReports(api: StatusReportsApi) {
    val reform = "jx-2024-institutional-reform"
    val source = Source(url = URI("https://example.org/2024/reform"))
    val (recorded, tag) = tagged(api.recordStatusReportWithHttpInfo(reform, StatusReportCreate(
        status = KnownProgressStatus.ON_TRACK, date = LocalDate.of(2024, 6, 30), source = source, note = "省级机构改革基本完成"), null))
    expect.equal("recordStatusReport.status", recorded.status)
    expect.equal("listStatusReports.notes", api.listStatusReports(target = listOf(reform)).items.map { it.note })
    expect.equal("getStatusReport.date", api.getStatusReport(recorded.id).date)
    val (corrected, nextTag) = tagged(api.correctStatusReportWithHttpInfo(recorded.id, tag, StatusReportCorrection(
        status = KnownProgressStatus.MET, date = LocalDate.of(2024, 12, 31), source = source, reason = "验收后更新"), null))
    expect.equal("correctStatusReport.status", corrected.status)
    expect.equal("getStatusReportHistory.total", api.getStatusReportHistory(corrected.id).total)
    val withdrawn = api.withdrawStatusReport(corrected.id, nextTag, Withdrawal("只是试一试"))
    expect.equal("withdrawStatusReport.state", withdrawn.recording.state)
}

internal fun milestones(api: MilestonesApi) {
    val airport = "jx-ruijin-airport"
    val source = Source(url = URI("https://example.org/2024/airport"))
    val (recorded, tag) = tagged(api.recordMilestoneWithHttpInfo(
        airport, MilestoneCreate(date = LocalDate.of(2024, 6, 30), what = "跑道道面施工完成", source = source), null))
    expect.equal("recordMilestone.what", recorded.what)
    expect.equal("listMilestones.days", api.listMilestones(project = listOf(airport)).items.map { it.date })
    expect.equal("listProjectMilestones.total", api.listProjectMilestones(airport).total)
    expect.equal("getMilestone.date", api.getMilestone(recorded.id).date)
    val (corrected, nextTag) = tagged(api.correctMilestoneWithHttpInfo(recorded.id, tag, MilestoneCorrection(
        date = LocalDate.of(2024, 7, 1), what = "跑道道面施工完成", source = source, reason = "日期有误"), null))
    expect.equal("correctMilestone.date", corrected.date)
    expect.equal("getMilestoneHistory.total", api.getMilestoneHistory(corrected.id).total)
    val withdrawn = api.withdrawMilestone(corrected.id, nextTag, Withdrawal("只是试一试"))
    expect.equal("withdrawMilestone.state", withdrawn.recording.state)
}
