"""What became of it: facts are recorded, corrected and withdrawn. Reading is open; this needs the token of an editor."""

from datetime import date
from uuid import uuid4

from client import etag, expect, problem_of
from gwr_client import (
    ApiException, KnownProgressStatus, MilestoneCorrection, MilestoneCreate, MilestonesApi, ObservationCorrection,
    ObservationCreate, ObservationsApi, Source, StatusReportCorrection, StatusReportCreate, StatusReportsApi, TargetsApi, Withdrawal)


def observations(anonymous: ObservationsApi, api: ObservationsApi, targets_api: TargetsApi) -> None:
    source = Source(document="江西省统计局：2024年一季度全省经济运行情况")
    growth = ObservationCreate(indicator="gdp-growth", period="2024-Q1", value=4.9, unit="%", source=source)
    try:
        anonymous.record_observation(growth)
    except ApiException as error:
        expect.equal("recordObservation.problem", problem_of(error).type)

    # With a key of its own a request can be sent again when its answer was lost: it is recorded once.
    answer = api.record_observation_with_http_info(growth, idempotency_key=str(uuid4()))
    recorded = answer.data
    assert recorded.recording is not None and recorded.value is not None
    expect.equal("recordObservation.text", recorded.value.text)
    expect.equal("recordObservation.state", recorded.recording.state)

    progress = targets_api.get_target("jx-2024-gdp-growth").progress
    expect.equal("getTarget.progress", progress.status)
    expect.equal("getTarget.attainment", progress.attainment)

    final = ObservationCorrection(value=5.1, unit="%", source=source, reason="最终核实")
    try:
        api.correct_observation(recorded.id, '"v9"', final)
    except ApiException as error:
        expect.equal("correctObservation.problem", problem_of(error).type)
    correction = api.correct_observation_with_http_info(recorded.id, etag(answer), final)
    corrected = correction.data
    assert corrected.value is not None
    expect.equal("correctObservation.amount", corrected.value.amount)
    history = api.get_observation_history(corrected.id)
    expect.equal("getObservationHistory.amounts", [one.value.amount for one in history.items if one.value is not None])
    withdrawn = api.withdraw_observation(corrected.id, etag(correction), Withdrawal(reason="只是试一试"))
    assert withdrawn.recording is not None
    expect.equal("withdrawObservation.state", withdrawn.recording.state)


def status_reports(api: StatusReportsApi) -> None:
    reform = "jx-2024-institutional-reform"
    source = Source(url="https://example.org/2024/reform")
    answer = api.record_status_report_with_http_info(reform, StatusReportCreate(
        status=KnownProgressStatus.ON_TRACK, date=date(2024, 6, 30), source=source, note="省级机构改革基本完成"))
    recorded = answer.data
    expect.equal("recordStatusReport.status", recorded.status)
    expect.equal("listStatusReports.notes", [one.note for one in api.list_status_reports(target=[reform]).items])
    expect.equal("getStatusReport.date", str(api.get_status_report(recorded.id).var_date))
    correction = api.correct_status_report_with_http_info(recorded.id, etag(answer), StatusReportCorrection(
        status=KnownProgressStatus.MET, date=date(2024, 12, 31), source=source, reason="验收后更新"))
    corrected = correction.data
    expect.equal("correctStatusReport.status", corrected.status)
    expect.equal("getStatusReportHistory.total", api.get_status_report_history(corrected.id).total)
    withdrawn = api.withdraw_status_report(corrected.id, etag(correction), Withdrawal(reason="只是试一试"))
    expect.equal("withdrawStatusReport.state", withdrawn.recording.state)


def milestones(api: MilestonesApi) -> None:
    airport = "jx-ruijin-airport"
    source = Source(url="https://example.org/2024/airport")
    answer = api.record_milestone_with_http_info(airport, MilestoneCreate(date=date(2024, 6, 30), what="跑道道面施工完成", source=source))
    recorded = answer.data
    expect.equal("recordMilestone.what", recorded.what)
    expect.equal("listMilestones.days", [str(one.var_date) for one in api.list_milestones(project=[airport]).items])
    expect.equal("listProjectMilestones.total", api.list_project_milestones(airport).total)
    expect.equal("getMilestone.date", str(api.get_milestone(recorded.id).var_date))
    correction = api.correct_milestone_with_http_info(recorded.id, etag(answer), MilestoneCorrection(
        date=date(2024, 7, 1), what="跑道道面施工完成", source=source, reason="日期有误"))
    corrected = correction.data
    expect.equal("correctMilestone.date", str(corrected.var_date))
    expect.equal("getMilestoneHistory.total", api.get_milestone_history(corrected.id).total)
    withdrawn = api.withdraw_milestone(corrected.id, etag(correction), Withdrawal(reason="只是试一试"))
    expect.equal("withdrawMilestone.state", withdrawn.recording.state)
