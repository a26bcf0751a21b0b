"""GWR from Python: every operation of the document, called as a program of yours would call it."""

import os
from collections.abc import Iterator
from datetime import date
from uuid import uuid4

from expectations import Expectations
from gwr_client import (
    AnnotationRequest, AnnotationsApi, ApiClient, ApiException, ChangesApi, CodeListsApi, CommitmentStage, Configuration, IndicatorsApi,
    MentionsApi, MilestoneCorrection, MilestoneCreate, MilestonesApi, ObservationCorrection, ObservationCreate, ObservationsApi, OverviewApi, Problem, ProgressStatus, ProjectGroup,
    ProjectsApi, Recording, RegionsApi, ReportsApi, SearchApi, SearchHitType, Source, StatusReportCorrection,
    StatusReportCreate, StatusReportsApi, Target, TargetGroup, TargetKind, TargetsApi, TargetSort, TermGroup, TermsApi, Unit,
    Withdrawal)

expect = Expectations("python")


def problem_of(error: ApiException) -> Problem:
    """Errors are problem details: the exception holds the document that its status has in the API's description."""
    assert isinstance(error.data, Problem)
    return error.data


def targets_of_agriculture(api: TargetsApi) -> Iterator[list[Target]]:
    """Page by page: `next` leads on, and is absent on the last page."""
    cursor: str | None = None
    while True:
        page = api.list_targets(report=["jx-2024"], theme=["rural"], kind=[TargetKind.FIGURE], limit=4, cursor=cursor)
        yield page.items
        if page.next is None:
            return
        cursor = page.next


def targets(api: TargetsApi) -> None:
    pages = list(targets_of_agriculture(api))
    found = [target for page in pages for target in page]
    expect.equal("listTargets.pages", len(pages))
    expect.equal("listTargets.names", [target.name for target in found])

    largest = api.list_targets(unit=[Unit.CNY], min_value=1_000_000_000_000, sort=TargetSort.VALUE_DESCENDING)
    expect.equal("listTargets.largest", largest.items[0].name)
    expect.equal("listTargets.trillions", largest.total)

    grain = api.get_target("jx-2024-grain-output")
    assert grain.value is not None and grain.baseline is not None and grain.bound is not None
    expect.equal("getTarget.name", grain.name)
    expect.equal("getTarget.bound", grain.bound.value)
    expect.equal("getTarget.text", grain.value.text)
    expect.equal("getTarget.normalised", grain.value.normalised)
    expect.equal("getTarget.baseline", grain.baseline.value.amount)
    expect.equal("getTarget.quote", grain.citations[0].quote)

    counts = api.count_targets(group_by=[TargetGroup.THEME, TargetGroup.KIND])
    rural = [group for group in counts.items if group.theme == "rural" and group.kind == TargetKind.DELIVERABLE]
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
    page = api.list_reports()
    expect.equal("listReports.title", page.items[0].title)
    expect.equal("listReports.date", str(page.items[0].var_date))

    report = api.get_report("jx-2024")
    expect.equal("getReport.parts", [part.code for part in report.parts])

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
    projects = [group.count for group in answer.counts if group.type == SearchHitType.PROJECT]
    expect.equal("searchReports.projects", projects[0])


def records(indicators_api: IndicatorsApi, observations_api: ObservationsApi, projects_api: ProjectsApi,
            regions_api: RegionsApi) -> None:
    expect.equal("listIndicators.headline", indicators_api.list_indicators(theme=["headline"]).total)
    expect.equal("getIndicator.unit", indicators_api.get_indicator("gdp-growth").unit.value)

    expect.equal("listObservations.grain", observations_api.list_observations(q="粮食").items[0].value.text)
    growth = observations_api.get_observation("jx-2024-gdp-growth-2023")
    expect.equal("getObservation.amount", growth.value.amount)

    started = projects_api.list_projects(sector=["transport"], commitment=[CommitmentStage.START])
    expect.equal("listProjects.total", started.total)
    expect.equal("listProjects.first", started.items[0].name)
    expect.equal("countProjects.total", projects_api.count_projects(group_by=[ProjectGroup.STATUS]).total)
    airport = projects_api.get_project("jx-ruijin-airport")
    expect.equal("getProject.name", airport.name)
    expect.equal("getProject.stages", [commitment.stage.value for commitment in airport.commitments])

    expect.equal("listRegions.total", regions_api.list_regions().total)
    ganzhou = regions_api.get_region("360700")
    expect.equal("getRegion.name", ganzhou.region.name)
    expect.equal("getRegion.projects", len(ganzhou.projects or []))


def terms(api: TermsApi, mentions_api: MentionsApi, annotations_api: AnnotationsApi) -> None:
    plan = "jx-2024-term-1269-action-plan"
    expect.equal("listTerms.first", api.list_terms(q="单一窗口").items[0].term)
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


def version(recording: Recording | None) -> str:
    """What If-Match takes: the version that was read, so that nobody overwrites what he has not seen."""
    assert recording is not None
    return f'"v{recording.version}"'


def observations(anonymous: ObservationsApi, api: ObservationsApi, targets_api: TargetsApi) -> None:
    source = Source(document="江西省统计局：2024年一季度全省经济运行情况")
    growth = ObservationCreate(indicator="gdp-growth", period="2024-Q1", value=4.9, unit="%", source=source)
    try:
        anonymous.record_observation(growth)
    except ApiException as error:
        expect.equal("recordObservation.problem", problem_of(error).type)

    # With a key of its own a request can be sent again when its answer was lost: it is recorded once.
    recorded = api.record_observation(growth, idempotency_key=str(uuid4()))
    assert recorded.recording is not None
    expect.equal("recordObservation.text", recorded.value.text)
    expect.equal("recordObservation.state", recorded.recording.state.value)

    progress = targets_api.get_target("jx-2024-gdp-growth").progress
    expect.equal("getTarget.progress", progress.status.value)
    expect.equal("getTarget.attainment", progress.attainment)

    final = ObservationCorrection(value=5.1, unit="%", source=source, reason="最终核实")
    try:
        api.correct_observation(recorded.id, '"v9"', final)
    except ApiException as error:
        expect.equal("correctObservation.problem", problem_of(error).type)
    corrected = api.correct_observation(recorded.id, version(recorded.recording), final)
    expect.equal("correctObservation.amount", corrected.value.amount)
    history = api.get_observation_history(corrected.id)
    expect.equal("getObservationHistory.amounts", [one.value.amount for one in history.items])
    withdrawn = api.withdraw_observation(corrected.id, version(corrected.recording), Withdrawal(reason="只是试一试"))
    assert withdrawn.recording is not None
    expect.equal("withdrawObservation.state", withdrawn.recording.state.value)


def status_reports(api: StatusReportsApi) -> None:
    reform = "jx-2024-institutional-reform"
    source = Source(url="https://example.org/2024/reform")
    recorded = api.record_status_report(reform, StatusReportCreate(
        status=ProgressStatus.ON_TRACK, date=date(2024, 6, 30), source=source, note="省级机构改革基本完成"))
    expect.equal("recordStatusReport.status", recorded.status.value)
    expect.equal("listStatusReports.notes", [one.note for one in api.list_status_reports(target=[reform]).items])
    expect.equal("getStatusReport.date", str(api.get_status_report(recorded.id).var_date))
    corrected = api.correct_status_report(recorded.id, version(recorded.recording), StatusReportCorrection(
        status=ProgressStatus.MET, date=date(2024, 12, 31), source=source, reason="验收后更新"))
    expect.equal("correctStatusReport.status", corrected.status.value)
    expect.equal("getStatusReportHistory.total", api.get_status_report_history(corrected.id).total)
    withdrawn = api.withdraw_status_report(corrected.id, version(corrected.recording), Withdrawal(reason="只是试一试"))
    expect.equal("withdrawStatusReport.state", withdrawn.recording.state.value)


def milestones(api: MilestonesApi) -> None:
    airport = "jx-ruijin-airport"
    source = Source(url="https://example.org/2024/airport")
    recorded = api.record_milestone(airport, MilestoneCreate(date=date(2024, 6, 30), what="跑道道面施工完成", source=source))
    expect.equal("recordMilestone.what", recorded.what)
    expect.equal("listMilestones.days", [str(one.var_date) for one in api.list_milestones(project=[airport]).items])
    expect.equal("listProjectMilestones.total", api.list_project_milestones(airport).total)
    expect.equal("getMilestone.date", str(api.get_milestone(recorded.id).var_date))
    corrected = api.correct_milestone(recorded.id, version(recorded.recording), MilestoneCorrection(
        date=date(2024, 7, 1), what="跑道道面施工完成", source=source, reason="日期有误"))
    expect.equal("correctMilestone.date", str(corrected.var_date))
    expect.equal("getMilestoneHistory.total", api.get_milestone_history(corrected.id).total)
    withdrawn = api.withdraw_milestone(corrected.id, version(corrected.recording), Withdrawal(reason="只是试一试"))
    expect.equal("withdrawMilestone.state", withdrawn.recording.state.value)


def code_lists(api: CodeListsApi) -> None:
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


def main() -> None:
    gateway = os.environ.get("GATEWAY", "http://localhost:8080")
    # Reading is open; recording needs a token.
    editor = Configuration(host=gateway, access_token=os.environ["GWR_TOKEN"])
    with ApiClient(Configuration(host=gateway)) as client, ApiClient(editor) as editing:
        targets(TargetsApi(client))
        problems(TargetsApi(client), AnnotationsApi(client))
        reports(ReportsApi(client), OverviewApi(client), SearchApi(client))
        records(IndicatorsApi(client), ObservationsApi(client), ProjectsApi(client), RegionsApi(client))
        terms(TermsApi(client), MentionsApi(client), AnnotationsApi(client))
        observations(ObservationsApi(client), ObservationsApi(editing), TargetsApi(client))
        status_reports(StatusReportsApi(editing))
        milestones(MilestonesApi(editing))
        expect.equal("getChanges.count", len(ChangesApi(client).get_changes(limit=1).items))
        code_lists(CodeListsApi(client))
    expect.done()


main()
