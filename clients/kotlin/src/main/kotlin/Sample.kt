// GWR from Kotlin: every operation of the document, called as a program of yours would call it.

import com.fasterxml.jackson.module.kotlin.readValue
import dev.gwr.client.apis.AnnotationsApi
import dev.gwr.client.apis.ChangesApi
import dev.gwr.client.apis.CodeListsApi
import dev.gwr.client.apis.IndicatorsApi
import dev.gwr.client.apis.MentionsApi
import dev.gwr.client.apis.MilestonesApi
import dev.gwr.client.apis.ObservationsApi
import dev.gwr.client.apis.OverviewApi
import dev.gwr.client.apis.ProjectsApi
import dev.gwr.client.apis.RegionsApi
import dev.gwr.client.apis.ReportsApi
import dev.gwr.client.apis.SearchApi
import dev.gwr.client.apis.StatusReportsApi
import dev.gwr.client.apis.TargetsApi
import dev.gwr.client.apis.TermsApi
import dev.gwr.client.infrastructure.ApiClient
import dev.gwr.client.infrastructure.ClientError
import dev.gwr.client.infrastructure.ClientException
import dev.gwr.client.infrastructure.Serializer
import dev.gwr.client.models.AnnotationRequest
import dev.gwr.client.models.CommitmentStage
import dev.gwr.client.models.MilestoneCorrection
import dev.gwr.client.models.MilestoneCreate
import dev.gwr.client.models.ObservationCorrection
import dev.gwr.client.models.ObservationCreate
import dev.gwr.client.models.Problem
import dev.gwr.client.models.ProgressStatus
import dev.gwr.client.models.ProjectGroup
import dev.gwr.client.models.Recording
import dev.gwr.client.models.SearchHitType
import dev.gwr.client.models.Source
import dev.gwr.client.models.StatusReportCorrection
import dev.gwr.client.models.StatusReportCreate
import dev.gwr.client.models.Target
import dev.gwr.client.models.TargetGroup
import dev.gwr.client.models.TargetKind
import dev.gwr.client.models.TargetSort
import dev.gwr.client.models.TermGroup
// A type of Kotlin has this name too.
import dev.gwr.client.models.Unit as NormalisedUnit
import dev.gwr.client.models.Withdrawal
import java.net.URI
import java.time.LocalDate
import java.util.UUID

private val gateway = System.getenv("GATEWAY") ?: "http://localhost:8080"
private val expect = Expectations("kotlin")

fun main() {
    targets(TargetsApi(gateway))
    problems(TargetsApi(gateway), AnnotationsApi(gateway))
    reports(ReportsApi(gateway), OverviewApi(gateway), SearchApi(gateway))
    records(IndicatorsApi(gateway), ObservationsApi(gateway), ProjectsApi(gateway), RegionsApi(gateway))
    terms(TermsApi(gateway), MentionsApi(gateway), AnnotationsApi(gateway))
    observations(ObservationsApi(gateway), ObservationsApi(gateway).asEditor(), TargetsApi(gateway))
    statusReports(StatusReportsApi(gateway).asEditor())
    milestones(MilestonesApi(gateway).asEditor())
    expect.equal("getChanges.count", ChangesApi(gateway).getChanges(limit = 1).items.size)
    codeLists(CodeListsApi(gateway))
    expect.done()
}

/** Page by page: next leads on, and is absent on the last page. */
private fun targetsOfAgriculture(api: TargetsApi): Sequence<List<Target>> = sequence {
    var cursor: String? = null
    do {
        val page = api.listTargets(
            report = listOf("jx-2024"), theme = listOf("rural"), kind = listOf(TargetKind.FIGURE), limit = 4, cursor = cursor)
        yield(page.items)
        cursor = page.next
    } while (cursor != null)
}

private fun targets(api: TargetsApi) {
    val pages = targetsOfAgriculture(api).toList()
    expect.equal("listTargets.pages", pages.size)
    expect.equal("listTargets.names", pages.flatten().map { it.name })

    val largest = api.listTargets(
        unit = listOf(NormalisedUnit.CNY), minValue = "1e12".toBigDecimal(), sort = TargetSort.VALUE_DESCENDING)
    expect.equal("listTargets.largest", largest.items.first().name)
    expect.equal("listTargets.trillions", largest.total)

    val grain = api.getTarget("jx-2024-grain-output")
    expect.equal("getTarget.name", grain.name)
    expect.equal("getTarget.bound", grain.bound)
    expect.equal("getTarget.text", grain.value?.text)
    expect.equal("getTarget.normalised", grain.value?.normalised)
    expect.equal("getTarget.baseline", grain.baseline?.value?.amount)
    expect.equal("getTarget.quote", grain.citations.first().quote)

    val counts = api.countTargets(groupBy = listOf(TargetGroup.THEME, TargetGroup.KIND))
    expect.equal("countTargets.total", counts.total)
    expect.equal("countTargets.ruralDeliverables",
        counts.items.first { it.theme == "rural" && it.kind == TargetKind.DELIVERABLE }.count)
}

/** The problem details that a call meets: the exception holds them as they came. */
private fun problemOf(call: () -> Any): Problem {
    try {
        error("no problem, but ${call()}")
    } catch (e: ClientException) {
        val answer = e.response as ClientError<*>
        return Serializer.jacksonObjectMapper.readValue(answer.body as String)
    }
}

private fun problems(targets: TargetsApi, annotations: AnnotationsApi) {
    val unknown = problemOf { targets.getTarget("jx-2024-nothing") }
    expect.equal("getTarget.problem", unknown.type)
    expect.equal("getTarget.problemStatus", unknown.status)

    val wrong = problemOf { targets.listTargets(theme = listOf("agriculture")) }
    val violation = wrong.violations.orEmpty().first()
    expect.equal("listTargets.problem", wrong.type)
    expect.equal("listTargets.problemField", violation.`field`)
    expect.equal("listTargets.problemAllowed", "rural" in violation.allowed.orEmpty())

    val refused = problemOf { annotations.annotateText(AnnotationRequest(text = "高铁", report = "xx-1999")) }
    expect.equal("annotateText.problem", refused.type)
    expect.equal("annotateText.problemIn", refused.violations.orEmpty().first().`in`)
}

/** Offsets count code points, where Kotlin's own count UTF-16 units. */
private fun cut(text: String, start: Int, end: Int) =
    text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))

private fun reports(api: ReportsApi, overviews: OverviewApi, search: SearchApi) {
    val newest = api.listReports().items.first()
    expect.equal("listReports.title", newest.title)
    expect.equal("listReports.date", newest.date)
    expect.equal("getReport.parts", api.getReport("jx-2024").parts.map { it.code })

    val section = api.getReportSection("jx-2024", "二.4")
    expect.equal("getReportSection.heading", section.heading)
    expect.equal("getReportSection.paragraphs", section.paragraphs.size)
    expect.equal("getReportSection.targets", section.targets?.size)
    expect.equal("getReportSection.quoted", section.paragraphs.flatMap { paragraph ->
        paragraph.spans.filter { it.id == "jx-2024-grain-output" }.map { cut(paragraph.text, it.start, it.end) }
    })

    val first = overviews.getOverview().headline.orEmpty().first()
    expect.equal("getOverview.first", first.name)
    expect.equal("getOverview.before", first.baseline?.value?.text)

    val answer = search.searchReports("高铁")
    expect.equal("searchReports.total", answer.total)
    expect.equal("searchReports.first", answer.items.first().title)
    expect.equal("searchReports.projects", answer.counts.first { it.type == SearchHitType.PROJECT }.count)
}

private fun records(indicators: IndicatorsApi, observations: ObservationsApi, projects: ProjectsApi, regions: RegionsApi) {
    expect.equal("listIndicators.headline", indicators.listIndicators(theme = listOf("headline")).total)
    expect.equal("getIndicator.unit", indicators.getIndicator("gdp-growth").unit)

    expect.equal("listObservations.grain", observations.listObservations(q = "粮食").items.first().value.text)
    expect.equal("getObservation.amount", observations.getObservation("jx-2024-gdp-growth-2023").value.amount)

    val started = projects.listProjects(sector = listOf("transport"), commitment = listOf(CommitmentStage.START))
    expect.equal("listProjects.total", started.total)
    expect.equal("listProjects.first", started.items.first().name)
    expect.equal("countProjects.total", projects.countProjects(groupBy = listOf(ProjectGroup.STATUS)).total)
    val airport = projects.getProject("jx-ruijin-airport")
    expect.equal("getProject.name", airport.name)
    expect.equal("getProject.stages", airport.commitments.map { it.stage })

    expect.equal("listRegions.total", regions.listRegions().total)
    val ganzhou = regions.getRegion("360700")
    expect.equal("getRegion.name", ganzhou.region.name)
    expect.equal("getRegion.projects", ganzhou.projects?.size)
}

private fun terms(api: TermsApi, mentions: MentionsApi, annotations: AnnotationsApi) {
    val plan = "jx-2024-term-1269-action-plan"
    expect.equal("listTerms.first", api.listTerms(q = "单一窗口").items.first().term)
    expect.equal("countTerms.total", api.countTerms(groupBy = listOf(TermGroup.SECTION)).total)
    val term = api.getTerm(plan)
    expect.equal("getTerm.members", term.members.map { it.counted })
    expect.equal("getTerm.first", term.members.first().members.first().name)
    expect.equal("getTermUsage.places", api.getTermUsage(plan).places.size)
    expect.equal("listMentions.total", mentions.listMentions(term = listOf(plan), limit = 1).total)
    expect.equal("listMentionsOfTerm.first", mentions.listMentionsOfTerm(plan).items.first().citation.quote)

    val text = "深入实施科技兴赣六大行动"
    for (found in annotations.annotateText(AnnotationRequest(text = text)).items) {
        expect.equal("annotateText.term", found.term)
        expect.equal("annotateText.surface", cut(text, found.start, found.end))
    }
}

/** Reading is open; recording needs a token. */
private fun <T : ApiClient> T.asEditor(): T = apply { accessTokenProvider = { System.getenv("GWR_TOKEN") } }

/** What If-Match takes: the version that was read, so that nobody overwrites what he has not seen. */
private fun version(recording: Recording?) = "\"v${recording?.version}\""

private fun observations(reading: ObservationsApi, api: ObservationsApi, targets: TargetsApi) {
    val source = Source(document = "江西省统计局：2024年一季度全省经济运行情况")
    val growth = ObservationCreate(
        indicator = "gdp-growth", period = "2024-Q1", value = "4.9".toBigDecimal(), unit = "%", source = source)
    expect.equal("recordObservation.problem", problemOf { reading.recordObservation(growth) }.type)

    // With a key of its own a request can be sent again when its answer was lost: it is recorded once.
    val recorded = api.recordObservation(growth, idempotencyKey = UUID.randomUUID().toString())
    expect.equal("recordObservation.text", recorded.value.text)
    expect.equal("recordObservation.state", recorded.recording?.state)

    val progress = targets.getTarget("jx-2024-gdp-growth").progress
    expect.equal("getTarget.progress", progress.status)
    expect.equal("getTarget.attainment", progress.attainment)

    val last = ObservationCorrection(value = "5.1".toBigDecimal(), unit = "%", source = source, reason = "最终核实")
    expect.equal("correctObservation.problem", problemOf { api.correctObservation(recorded.id, "\"v9\"", last) }.type)
    val corrected = api.correctObservation(recorded.id, version(recorded.recording), last)
    expect.equal("correctObservation.amount", corrected.value.amount)
    expect.equal("getObservationHistory.amounts", reading.getObservationHistory(corrected.id).items.map { it.value.amount })
    val withdrawn = api.withdrawObservation(corrected.id, version(corrected.recording), Withdrawal("只是试一试"))
    expect.equal("withdrawObservation.state", withdrawn.recording?.state)
}

private fun statusReports(api: StatusReportsApi) {
    val reform = "jx-2024-institutional-reform"
    val source = Source(url = URI("https://example.org/2024/reform"))
    val recorded = api.recordStatusReport(reform, StatusReportCreate(
        status = ProgressStatus.ON_TRACK, date = LocalDate.of(2024, 6, 30), source = source, note = "省级机构改革基本完成"))
    expect.equal("recordStatusReport.status", recorded.status)
    expect.equal("listStatusReports.notes", api.listStatusReports(target = listOf(reform)).items.map { it.note })
    expect.equal("getStatusReport.date", api.getStatusReport(recorded.id).date)
    val corrected = api.correctStatusReport(recorded.id, version(recorded.recording), StatusReportCorrection(
        status = ProgressStatus.MET, date = LocalDate.of(2024, 12, 31), source = source, reason = "验收后更新"))
    expect.equal("correctStatusReport.status", corrected.status)
    expect.equal("getStatusReportHistory.total", api.getStatusReportHistory(corrected.id).total)
    val withdrawn = api.withdrawStatusReport(corrected.id, version(corrected.recording), Withdrawal("只是试一试"))
    expect.equal("withdrawStatusReport.state", withdrawn.recording.state)
}

private fun milestones(api: MilestonesApi) {
    val airport = "jx-ruijin-airport"
    val source = Source(url = URI("https://example.org/2024/airport"))
    val recorded = api.recordMilestone(
        airport, MilestoneCreate(date = LocalDate.of(2024, 6, 30), what = "跑道道面施工完成", source = source))
    expect.equal("recordMilestone.what", recorded.what)
    expect.equal("listMilestones.days", api.listMilestones(project = listOf(airport)).items.map { it.date })
    expect.equal("listProjectMilestones.total", api.listProjectMilestones(airport).total)
    expect.equal("getMilestone.date", api.getMilestone(recorded.id).date)
    val corrected = api.correctMilestone(recorded.id, version(recorded.recording), MilestoneCorrection(
        date = LocalDate.of(2024, 7, 1), what = "跑道道面施工完成", source = source, reason = "日期有误"))
    expect.equal("correctMilestone.date", corrected.date)
    expect.equal("getMilestoneHistory.total", api.getMilestoneHistory(corrected.id).total)
    val withdrawn = api.withdrawMilestone(corrected.id, version(corrected.recording), Withdrawal("只是试一试"))
    expect.equal("withdrawMilestone.state", withdrawn.recording.state)
}

private fun codeLists(api: CodeListsApi) {
    expect.equal("listBases.total", api.listBases().total)
    expect.equal("listBounds.codes", api.listBounds().items.map { it.code })
    expect.equal("listDirections.total", api.listDirections().total)
    expect.equal("listTargetKinds.total", api.listTargetKinds().total)
    expect.equal("listThemes.total", api.listThemes().total)
    expect.equal("listUnits.total", api.listUnits().total)
    expect.equal("listCommitmentStages.total", api.listCommitmentStages().total)
    expect.equal("listProjectStatuses.total", api.listProjectStatuses().total)
    expect.equal("listRegionCodes.total", api.listRegionCodes().total)
    expect.equal("listSectors.total", api.listSectors().total)
    expect.equal("listCoverages.total", api.listCoverages().total)
    expect.equal("listProgressMethods.total", api.listProgressMethods().total)
    expect.equal("listProgressStatuses.codes", api.listProgressStatuses().items.map { it.code })
    expect.equal("listRecordingStates.total", api.listRecordingStates().total)
}
