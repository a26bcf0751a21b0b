//! What became of it: facts are recorded, corrected and withdrawn. Reading is open; this needs the token of an editor.

use crate::expectations::Expectations;
use crate::{Failure, id, problem_of};
use gwr_client::apis::configuration::Configuration;
use gwr_client::apis::milestones_api::{
    CorrectMilestoneParams, GetMilestoneHistoryParams, GetMilestoneParams, ListMilestonesParams,
    ListProjectMilestonesParams, RecordMilestoneParams, WithdrawMilestoneParams,
};
use gwr_client::apis::observations_api::{
    CorrectObservationParams, GetObservationHistoryParams, RecordObservationParams, WithdrawObservationParams,
};
use gwr_client::apis::status_reports_api::{
    CorrectStatusReportParams, GetStatusReportHistoryParams, GetStatusReportParams, ListStatusReportsParams,
    RecordStatusReportParams, WithdrawStatusReportParams,
};
use gwr_client::apis::targets_api::GetTargetParams;
use gwr_client::apis::{Api, ApiClient};
use gwr_client::models::{
    KnownProgressStatus, MilestoneCorrection, MilestoneCreate, ObservationCorrection, ObservationCreate, Source,
    StatusReportCorrection, StatusReportCreate, Withdrawal,
};

/// What If-Match takes: the ETag of the record as it was read, so that nobody overwrites what he has not seen. The generated
/// calls keep the headers to themselves; their HTTP client gives them.
pub struct Tags(pub Configuration);

impl Tags {
    async fn of(&self, path: &str) -> Result<String, Failure> {
        let record = self.0.client.get(format!("{}/api/v1/{path}", self.0.base_path)).send().await?;
        Ok(record.headers().get("etag").ok_or("no ETag")?.to_str()?.to_owned())
    }
}

pub async fn observations(
    tags: &Tags,
    api: &ApiClient,
    editor: &ApiClient,
    expect: &mut Expectations,
) -> Result<(), Failure> {
    let source =
        Source { document: Some(id("江西省统计局：2024年一季度全省经济运行情况")), url: None };
    let growth = ObservationCreate::new(id("gdp-growth"), id("2024-Q1"), 4.9, id("%"), source.clone());
    let mut record = RecordObservationParams::builder().observation_create(growth).build();
    let refused = problem_of(api.observations_api().record_observation(record.clone()).await)?;
    expect.equal("recordObservation.problem", refused.r#type)?;

    // With a key of its own a request can be sent again when its answer was lost: it is recorded once.
    record.idempotency_key = Some(format!("sample-{}", std::time::UNIX_EPOCH.elapsed()?.as_nanos()));
    let recorded = editor.observations_api().record_observation(record).await?;
    let recording = recorded.recording.ok_or("no recording")?;
    expect.equal("recordObservation.text", recorded.value.ok_or("no value")?.text)?;
    expect.equal("recordObservation.state", recording.state)?;

    let growth = api.targets_api().get_target(GetTargetParams::builder().id(id("jx-2024-gdp-growth")).build()).await?;
    expect.equal("getTarget.progress", growth.progress.status)?;
    expect.equal("getTarget.attainment", growth.progress.attainment)?;

    let last = ObservationCorrection::new(5.1, id("%"), source, id("最终核实"));
    let tag = tags.of(&format!("observations/{}", recorded.id)).await?;
    let mut correct =
        CorrectObservationParams::builder().id(recorded.id).if_match(id("\"v9\"")).observation_correction(last).build();
    let stale = problem_of(editor.observations_api().correct_observation(correct.clone()).await)?;
    expect.equal("correctObservation.problem", stale.r#type)?;
    correct.if_match = tag;
    let corrected = editor.observations_api().correct_observation(correct).await?;
    expect.equal("correctObservation.amount", corrected.value.ok_or("no value")?.amount)?;
    let chain = GetObservationHistoryParams::builder().id(corrected.id.clone()).build();
    let history = api.observations_api().get_observation_history(chain).await?;
    let amounts: Vec<_> = history.items.iter().map(|one| one.value.as_ref().map(|value| value.amount)).collect();
    expect.equal("getObservationHistory.amounts", amounts)?;
    let tag = tags.of(&format!("observations/{}", corrected.id)).await?;
    let withdraw = WithdrawObservationParams::builder()
        .id(corrected.id)
        .if_match(tag)
        .withdrawal(Withdrawal::new(id("只是试一试")))
        .build();
    let withdrawn = editor.observations_api().withdraw_observation(withdraw).await?;
    expect.equal("withdrawObservation.state", withdrawn.recording.ok_or("no recording")?.state)
}

pub async fn status_reports(
    tags: &Tags,
    api: &ApiClient,
    editor: &ApiClient,
    expect: &mut Expectations,
) -> Result<(), Failure> {
    let reform = || id("jx-2024-institutional-reform");
    let source = Source { document: None, url: Some(id("https://example.org/2024/reform")) };
    let mut standing =
        StatusReportCreate::new(KnownProgressStatus::OnTrack, "2024-06-30".parse()?, source.clone());
    standing.note = Some(id("省级机构改革基本完成"));
    let record = RecordStatusReportParams::builder().id(reform()).status_report_create(standing).build();
    let recorded = editor.status_reports_api().record_status_report(record).await?;
    expect.equal("recordStatusReport.status", recorded.status)?;
    let of_reform = ListStatusReportsParams::builder().target(vec![reform()]).build();
    let reports = api.status_reports_api().list_status_reports(of_reform).await?;
    expect.equal("listStatusReports.notes", reports.items.iter().map(|one| &one.note).collect::<Vec<_>>())?;
    let asked = GetStatusReportParams::builder().id(recorded.id.clone()).build();
    expect.equal("getStatusReport.date", api.status_reports_api().get_status_report(asked).await?.date)?;
    let last = StatusReportCorrection::new(
        KnownProgressStatus::Met,
        "2024-12-31".parse()?,
        source,
        id("验收后更新"),
    );
    let tag = tags.of(&format!("status-reports/{}", recorded.id)).await?;
    let correct =
        CorrectStatusReportParams::builder().id(recorded.id).if_match(tag).status_report_correction(last).build();
    let corrected = editor.status_reports_api().correct_status_report(correct).await?;
    expect.equal("correctStatusReport.status", corrected.status)?;
    let chain = GetStatusReportHistoryParams::builder().id(corrected.id.clone()).build();
    expect.equal(
        "getStatusReportHistory.total",
        api.status_reports_api().get_status_report_history(chain).await?.total,
    )?;
    let tag = tags.of(&format!("status-reports/{}", corrected.id)).await?;
    let withdraw = WithdrawStatusReportParams::builder()
        .id(corrected.id)
        .if_match(tag)
        .withdrawal(Withdrawal::new(id("只是试一试")))
        .build();
    let withdrawn = editor.status_reports_api().withdraw_status_report(withdraw).await?;
    expect.equal("withdrawStatusReport.state", withdrawn.recording.state)
}

pub async fn milestones(
    tags: &Tags,
    api: &ApiClient,
    editor: &ApiClient,
    expect: &mut Expectations,
) -> Result<(), Failure> {
    let airport = || id("jx-ruijin-airport");
    let what = || id("跑道道面施工完成");
    let source = Source { document: None, url: Some(id("https://example.org/2024/airport")) };
    let done = MilestoneCreate::new("2024-06-30".parse()?, what(), source.clone());
    let record = RecordMilestoneParams::builder().id(airport()).milestone_create(done).build();
    let recorded = editor.milestones_api().record_milestone(record).await?;
    expect.equal("recordMilestone.what", recorded.what)?;
    let of_airport = ListMilestonesParams::builder().project(vec![airport()]).build();
    let all = api.milestones_api().list_milestones(of_airport).await?;
    expect.equal("listMilestones.days", all.items.iter().map(|one| one.date).collect::<Vec<_>>())?;
    let asked = ListProjectMilestonesParams::builder().id(airport()).build();
    expect.equal("listProjectMilestones.total", api.milestones_api().list_project_milestones(asked).await?.total)?;
    let asked = GetMilestoneParams::builder().id(recorded.id.clone()).build();
    expect.equal("getMilestone.date", api.milestones_api().get_milestone(asked).await?.date)?;
    let tag = tags.of(&format!("milestones/{}", recorded.id)).await?;
    let correct = CorrectMilestoneParams::builder()
        .id(recorded.id)
        .if_match(tag)
        .milestone_correction(MilestoneCorrection::new("2024-07-01".parse()?, what(), source, id("日期有误")))
        .build();
    let corrected = editor.milestones_api().correct_milestone(correct).await?;
    expect.equal("correctMilestone.date", corrected.date)?;
    let chain = GetMilestoneHistoryParams::builder().id(corrected.id.clone()).build();
    expect.equal("getMilestoneHistory.total", api.milestones_api().get_milestone_history(chain).await?.total)?;
    let tag = tags.of(&format!("milestones/{}", corrected.id)).await?;
    let withdraw = WithdrawMilestoneParams::builder()
        .id(corrected.id)
        .if_match(tag)
        .withdrawal(Withdrawal::new(id("只是试一试")))
        .build();
    let withdrawn = editor.milestones_api().withdraw_milestone(withdraw).await?;
    expect.equal("withdrawMilestone.state", withdrawn.recording.state)
}
