"""GWR from Python: all that is read and recorded, called as a program of yours would call it."""

import os
from collections.abc import Iterator

from client import expect, problem_of
from gwr_client import (
    AnnotationRequest, AnnotationsApi, ApiClient, ApiException, ChangesApi, CodeListsApi, ComparisonsApi, Configuration,
    IndicatorsApi, MentionsApi, MilestonesApi, ObservationGroup, ObservationsApi, OverviewApi, ProjectGroup, ProjectsApi,
    RegionsApi, ReportsApi, SearchApi, StatusReportsApi, Target, TargetGroup, TargetsApi, TargetSort,
    TermGroup, TermsApi)
from recording import milestones, observations, status_reports


def targets_of_agriculture(api: TargetsApi) -> Iterator[list[Target]]:
    """Page by page: `next` leads on, and is absent on the last page."""
    cursor: str | None = None
    while True:
        page = api.list_targets(report=["jx-2024"], theme=["rural"], kind=["FIGURE"], limit=4, cursor=cursor)
        yield page.items
        if page.next is None:
            return
        cursor = page.next


def targets(api: TargetsApi) -> None:
    pages = list(targets_of_agriculture(api))
    found = [target for page in pages for target in page]
    expect.equal("listTargets.pages", len(pages))
    expect.equal("listTargets.names", [target.name for target in found])

    largest = api.list_targets(unit=["CNY"], min_value=1_000_000_000_000, sort=TargetSort.VALUE_DESCENDING)
    expect.equal("listTargets.largest", largest.items[0].name)
    expect.equal("listTargets.trillions", largest.total)

    grain = api.get_target("jx-2024-grain-output")
    assert grain.value is not None and grain.baseline is not None and grain.bound is not None
    expect.equal("getTarget.name", grain.name)
    expect.equal("getTarget.bound", grain.bound)
    expect.equal("getTarget.text", grain.value.text)
    expect.equal("getTarget.normalised", grain.value.normalised)
    expect.equal("getTarget.baseline", grain.baseline.value.amount)
    expect.equal("getTarget.quote", grain.citations[0].quote)

    counts = api.count_targets(group_by=[TargetGroup.THEME, TargetGroup.KIND])
    rural = [group for group in counts.items if group.theme == "rural" and group.kind == "DELIVERABLE"]
    expect.equal("countTargets.total", counts.total)
    expect.equal("countTargets.ruralDeliverables", rural[0].count)


def problems(targets_api: TargetsApi, annotations_api: AnnotationsApi) -> None:
    try:
        targets_api.get_target("jx-2024-nothing")
    except ApiException as error:
        problem = problem_of(error)
        expect.equal("getTarget.problem", problem.type)
        expect.equal("getTarget.problemStatus", problem.status)
    try:
        targets_api.list_targets(theme=["agriculture"])
    except ApiException as error:
        problem = problem_of(error)
        assert problem.violations
        expect.equal("listTargets.problem", problem.type)
        expect.equal("listTargets.problemField", problem.violations[0].var_field)
        expect.equal("listTargets.problemAllowed", "rural" in (problem.violations[0].allowed or []))
    try:
        annotations_api.annotate_text(AnnotationRequest(text="高铁", report="xx-1999"))
    except ApiException as error:
        problem = problem_of(error)
        assert problem.violations
        expect.equal("annotateText.problem", problem.type)
        expect.equal("annotateText.problemIn", problem.violations[0].var_in.value)


def reports(api: ReportsApi, overview_api: OverviewApi, search_api: SearchApi) -> None:
    page = api.list_reports(level=["PROVINCE"])
    expect.equal("listReports.title", page.items[0].title)
    expect.equal("listReports.date", str(page.items[0].var_date))
    expect.equal("listReports.region", page.items[0].region_name)

    report = api.get_report("jx-2024")
    expect.equal("getReport.parts", [part.code for part in report.parts])

    expect.equal("getReport.sections", [section.code for section in report.parts[2].sections])
    # The generated client would ask for JSON, in which problems alone come.
    text = api.get_report_text("jx-2024", _headers={"Accept": "text/plain"})
    expect.equal("getReportText.first", text.splitlines()[0])
    paragraphs = api.list_paragraphs(report=["jx-2024"], q="粮食")
    expect.equal("listParagraphs.total", paragraphs.total)
    expect.equal("listParagraphs.first", paragraphs.items[0].section)

    section = api.get_report_section("jx-2024", "二.4")
    expect.equal("getReportSection.heading", section.heading)
    expect.equal("getReportSection.paragraphs", len(section.paragraphs))
    expect.equal("getReportSection.targets", len(section.targets or []))
    quoted = [paragraph.text[span.start:span.end] for paragraph in section.paragraphs for span in paragraph.spans
              if span.id == "jx-2024-grain-output"]
    expect.equal("getReportSection.quoted", quoted)

    overview = overview_api.get_overview()
    assert overview.headline and overview.headline[0].baseline
    expect.equal("getOverview.first", overview.headline[0].name)
    expect.equal("getOverview.before", overview.headline[0].baseline.value.text)

    answer = search_api.search_reports("高铁")
    expect.equal("searchReports.total", answer.total)
    expect.equal("searchReports.first", answer.items[0].title)
    projects = [group.count for group in answer.counts if group.type == "PROJECT"]
    expect.equal("searchReports.projects", projects[0])


def records(indicators_api: IndicatorsApi, observations_api: ObservationsApi, projects_api: ProjectsApi,
            regions_api: RegionsApi) -> None:
    expect.equal("listIndicators.headline", indicators_api.list_indicators(theme=["headline"]).total)
    expect.equal("getIndicator.unit", indicators_api.get_indicator("gdp-growth").unit)

    grain = observations_api.list_observations(q="粮食").items[0]
    growth = observations_api.get_observation("jx-2024-gdp-growth-2023")
    # A result that a report tells without a number has no value.
    assert grain.value is not None and growth.value is not None
    expect.equal("listObservations.grain", grain.value.text)
    expect.equal("getObservation.amount", growth.value.amount)
    expect.equal("countObservations.total", observations_api.count_observations(group_by=[ObservationGroup.THEME]).total)

    started = projects_api.list_projects(sector=["transport"], stage=["START"])
    expect.equal("listProjects.total", started.total)
    expect.equal("listProjects.first", started.items[0].name)
    expect.equal("countProjects.total", projects_api.count_projects(group_by=[ProjectGroup.STATUS]).total)
    airport = projects_api.get_project("jx-ruijin-airport")
    expect.equal("getProject.name", airport.name)
    expect.equal("getProject.stages", [commitment.stage for commitment in airport.commitments])

    expect.equal("listRegions.total", regions_api.list_regions().total)
    ganzhou = regions_api.get_region("360700")
    expect.equal("getRegion.name", ganzhou.region.name)
    expect.equal("getRegion.projects", len(ganzhou.projects or []))


def comparisons(api: ComparisonsApi) -> None:
    """Places side by side: for each a cell for each indicator, with the target or why there is none."""
    table = api.compare_targets(period="2024", indicator=["gdp-growth"])
    cell = table.rows[0].cells[0]
    assert cell.target is not None and cell.target.value is not None
    assert cell.result_before is not None and cell.result_before.value is not None
    expect.equal("compareTargets.place", table.rows[0].name)
    expect.equal("compareTargets.target", cell.target.value.text)
    expect.equal("compareTargets.before", cell.result_before.value.text)

    series = api.get_indicator_series("gdp-growth", region=["360000"])
    expect.equal("getIndicatorSeries.periods", [point.period for point in series.places[0].points])


def terms(api: TermsApi, mentions_api: MentionsApi, annotations_api: AnnotationsApi) -> None:
    plan = "jx-2024-term-1269-action-plan"
    expect.equal("listTerms.first", api.list_terms(q="单一窗口").items[0].name)
    expect.equal("countTerms.total", api.count_terms(group_by=[TermGroup.SECTION]).total)
    term = api.get_term(plan)
    expect.equal("getTerm.members", [member.counted for member in term.members])
    expect.equal("getTerm.first", term.members[0].members[0].name)
    expect.equal("getTermUsage.places", len(api.get_term_usage(plan).places))
    expect.equal("listMentions.total", mentions_api.list_mentions(term=[plan], limit=1).total)
    expect.equal("listMentionsOfTerm.first", mentions_api.list_mentions_of_term(plan).items[0].citation.quote)

    text = "深入实施科技兴赣六大行动"
    found = annotations_api.annotate_text(AnnotationRequest(text=text)).items[0]
    expect.equal("annotateText.term", found.term)
    expect.equal("annotateText.surface", text[found.start:found.end])


def code_lists(api: CodeListsApi) -> None:
    expect.equal("listAreas.total", api.list_areas().total)
    expect.equal("listBases.total", api.list_bases().total)
    expect.equal("listBounds.codes", [code.code for code in api.list_bounds().items])
    expect.equal("listDirections.total", api.list_directions().total)
    expect.equal("listTargetKinds.total", api.list_target_kinds().total)
    expect.equal("listThemes.total", api.list_themes().total)
    expect.equal("listUnits.total", api.list_units().total)
    expect.equal("listCommitmentStages.total", api.list_commitment_stages().total)
    expect.equal("listProjectStatuses.total", api.list_project_statuses().total)
    expect.equal("listRegionCodes.total", api.list_region_codes().total)
    expect.equal("listSectors.total", api.list_sectors().total)
    expect.equal("listCoverages.total", api.list_coverages().total)
    expect.equal("listProgressMethods.total", api.list_progress_methods().total)
    expect.equal("listProgressStatuses.codes", [code.code for code in api.list_progress_statuses().items])
    expect.equal("listRecordingStates.total", api.list_recording_states().total)
    expect.equal("listMilestoneKinds.total", api.list_milestone_kinds().total)
    expect.equal("listObservationKinds.total", api.list_observation_kinds().total)
    expect.equal("listRelations.total", api.list_relations().total)
    expect.equal("listReadingStates.total", api.list_reading_states().total)
    expect.equal("listUnjudgedReasons.total", api.list_unjudged_reasons().total)


def main() -> None:
    gateway = os.environ.get("GATEWAY", "http://localhost:8080")
    # Reading is open; recording needs a token.
    editor = Configuration(host=gateway, access_token=os.environ["GWR_TOKEN"])
    with ApiClient(Configuration(host=gateway)) as client, ApiClient(editor) as editing:
        targets(TargetsApi(client))
        problems(TargetsApi(client), AnnotationsApi(client))
        reports(ReportsApi(client), OverviewApi(client), SearchApi(client))
        records(IndicatorsApi(client), ObservationsApi(client), ProjectsApi(client), RegionsApi(client))
        comparisons(ComparisonsApi(client))
        terms(TermsApi(client), MentionsApi(client), AnnotationsApi(client))
        observations(ObservationsApi(client), ObservationsApi(editing), TargetsApi(client))
        status_reports(StatusReportsApi(editing))
        milestones(MilestonesApi(editing))
        expect.equal("getChanges.count", len(ChangesApi(client).get_changes(limit=1).items))
        code_lists(CodeListsApi(client))
    expect.done()


main()
