// GWR from Kotlin: all that is read and recorded, called as a program of yours would call it.

import com.fasterxml.jackson.module.kotlin.readValue
import dev.gwr.client.apis.AnnotationsApi
import dev.gwr.client.apis.ChangesApi
import dev.gwr.client.apis.CodeListsApi
import dev.gwr.client.apis.ComparisonsApi
import dev.gwr.client.apis.IndicatorsApi
import dev.gwr.client.apis.MentionsApi
import dev.gwr.client.apis.MilestonesApi
import dev.gwr.client.apis.ObservationsApi
import dev.gwr.client.apis.OverviewApi
import dev.gwr.client.apis.ProjectsApi
import dev.gwr.client.apis.ProjectsApi.StageListProjects
import dev.gwr.client.apis.RegionsApi
import dev.gwr.client.apis.ReportsApi
import dev.gwr.client.apis.ReportsApi.LevelListReports
import dev.gwr.client.apis.SearchApi
import dev.gwr.client.apis.StatusReportsApi
import dev.gwr.client.apis.TargetsApi
import dev.gwr.client.apis.TargetsApi.KindListTargets
import dev.gwr.client.apis.TermsApi
import dev.gwr.client.infrastructure.ClientError
import dev.gwr.client.infrastructure.ClientException
import dev.gwr.client.infrastructure.Serializer
import dev.gwr.client.models.AnnotationRequest
import dev.gwr.client.models.ObservationGroup
import dev.gwr.client.models.Problem
import dev.gwr.client.models.ProjectGroup
import dev.gwr.client.models.Target
import dev.gwr.client.models.TargetGroup
import dev.gwr.client.models.TargetSort
import dev.gwr.client.models.TermGroup

private val gateway = System.getenv("GATEWAY") ?: "http://localhost:8080"
internal val expect = Expectations("kotlin")

fun main() {
    targets(TargetsApi(gateway))
    problems(TargetsApi(gateway), AnnotationsApi(gateway))
    reports(ReportsApi(gateway), OverviewApi(gateway), SearchApi(gateway))
    records(IndicatorsApi(gateway), ObservationsApi(gateway), ProjectsApi(gateway), RegionsApi(gateway))
    comparisons(ComparisonsApi(gateway))
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
            report = listOf("jx-2024"), theme = listOf("rural"), kind = listOf(KindListTargets.FIGURE), limit = 4, cursor = cursor)
        yield(page.items)
        cursor = page.next
    } while (cursor != null)
}

private fun targets(api: TargetsApi) {
    val pages = targetsOfAgriculture(api).toList()
    expect.equal("listTargets.pages", pages.size)
    expect.equal("listTargets.names", pages.flatten().map { it.name })

    val largest = api.listTargets(
        unit = listOf("CNY"), minValue = "1e12".toBigDecimal(), sort = TargetSort.VALUE_DESCENDING)
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
        counts.items.first { it.theme == "rural" && it.kind == "DELIVERABLE" }.count)
}

/** The problem details that a call meets: the exception holds them as they came. */
internal fun problemOf(call: () -> Any): Problem {
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
    val newest = api.listReports(level = listOf(LevelListReports.PROVINCE)).items.first()
    expect.equal("listReports.title", newest.title)
    expect.equal("listReports.date", newest.date)
    expect.equal("listReports.region", newest.regionName)
    val parts = api.getReport("jx-2024").parts
    expect.equal("getReport.parts", parts.map { it.code })
    expect.equal("getReport.sections", parts[2].sections.map { it.code })
    expect.equal("getReportText.first", api.getReportText("jx-2024").lines().first())
    val paragraphs = api.listParagraphs(report = listOf("jx-2024"), q = "粮食")
    expect.equal("listParagraphs.total", paragraphs.total)
    expect.equal("listParagraphs.first", paragraphs.items.first().section)

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
    expect.equal("searchReports.projects", answer.counts.first { it.type == "PROJECT" }.count)
}

private fun records(indicators: IndicatorsApi, observations: ObservationsApi, projects: ProjectsApi, regions: RegionsApi) {
    expect.equal("listIndicators.headline", indicators.listIndicators(theme = listOf("headline")).total)
    expect.equal("getIndicator.unit", indicators.getIndicator("gdp-growth").unit)

    expect.equal("listObservations.grain", observations.listObservations(q = "粮食").items.first().value?.text)
    expect.equal("getObservation.amount", observations.getObservation("jx-2024-gdp-growth-2023").value?.amount)
    expect.equal("countObservations.total", observations.countObservations(groupBy = listOf(ObservationGroup.THEME)).total)

    val started = projects.listProjects(sector = listOf("transport"), stage = listOf(StageListProjects.START))
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

/** Places side by side: for each a cell for each indicator, with the target or why there is none. */
private fun comparisons(api: ComparisonsApi) {
    val row = api.compareTargets(period = "2024", indicator = listOf("gdp-growth")).rows.first()
    val cell = row.cells.first()
    expect.equal("compareTargets.place", row.name)
    expect.equal("compareTargets.target", cell.target?.value?.text)
    expect.equal("compareTargets.before", cell.resultBefore?.value?.text)

    val series = api.getIndicatorSeries("gdp-growth", region = listOf("360000"))
    expect.equal("getIndicatorSeries.periods", series.places.first().points.map { it.period })
}

private fun terms(api: TermsApi, mentions: MentionsApi, annotations: AnnotationsApi) {
    val plan = "jx-2024-term-1269-action-plan"
    expect.equal("listTerms.first", api.listTerms(q = "单一窗口").items.first().name)
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
    expect.equal("listAreas.total", api.listAreas().total)
    expect.equal("listMilestoneKinds.total", api.listMilestoneKinds().total)
    expect.equal("listObservationKinds.total", api.listObservationKinds().total)
    expect.equal("listRelations.total", api.listRelations().total)
    expect.equal("listReadingStates.total", api.listReadingStates().total)
    expect.equal("listUnjudgedReasons.total", api.listUnjudgedReasons().total)
}
