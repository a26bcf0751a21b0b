//! GWR from Rust: all that is read and recorded, called as a program of yours would call it.

mod code_lists;
mod expectations;
mod recording;

use expectations::Expectations;
use gwr_client::apis::annotations_api::AnnotateTextParams;
use gwr_client::apis::changes_api::GetChangesParams;
use gwr_client::apis::comparisons_api::{CompareTargetsParams, GetIndicatorSeriesParams};
use gwr_client::apis::configuration::Configuration;
use gwr_client::apis::indicators_api::{GetIndicatorParams, ListIndicatorsParams};
use gwr_client::apis::mentions_api::{ListMentionsOfTermParams, ListMentionsParams};
use gwr_client::apis::observations_api::{CountObservationsParams, GetObservationParams, ListObservationsParams};
use gwr_client::apis::overview_api::GetOverviewParams;
use gwr_client::apis::projects_api::{CountProjectsParams, GetProjectParams, ListProjectsParams};
use gwr_client::apis::regions_api::{GetRegionParams, ListRegionsParams};
use gwr_client::apis::reports_api::{
    GetReportParams, GetReportSectionParams, GetReportTextParams, ListParagraphsParams, ListReportsParams,
};
use gwr_client::apis::search_api::SearchReportsParams;
use gwr_client::apis::targets_api::{CountTargetsParams, GetTargetParams, ListTargetsParams};
use gwr_client::apis::terms_api::{CountTermsParams, GetTermParams, GetTermUsageParams, ListTermsParams};
use gwr_client::apis::{Api, ApiClient, Error};
use gwr_client::models::{
    AnnotationRequest, ObservationGroup, Problem, ProjectGroup, TargetGroup, TargetSort, TermGroup,
};
use std::error::Error as StdError;
use std::sync::Arc;

pub type Failure = Box<dyn StdError>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let configuration = Configuration {
        base_path: std::env::var("GATEWAY").unwrap_or_else(|_| "http://localhost:8080".to_owned()),
        ..Configuration::default()
    };
    // Reading is open; recording needs a token.
    let editing = Configuration { bearer_access_token: Some(std::env::var("GWR_TOKEN")?), ..configuration.clone() };
    let api = ApiClient::new(Arc::new(configuration.clone()));
    let editor = ApiClient::new(Arc::new(editing));
    let tags = recording::Tags(configuration);
    let mut expect = Expectations::new("rust")?;
    targets(&api, &mut expect).await?;
    problems(&api, &mut expect).await?;
    reports(&api, &mut expect).await?;
    records(&api, &mut expect).await?;
    comparisons(&api, &mut expect).await?;
    terms(&api, &mut expect).await?;
    recording::observations(&tags, &api, &editor, &mut expect).await?;
    recording::status_reports(&tags, &api, &editor, &mut expect).await?;
    recording::milestones(&tags, &api, &editor, &mut expect).await?;
    let changes = api.changes_api().get_changes(GetChangesParams::builder().limit(1).build()).await?;
    expect.equal("getChanges.count", changes.items.len())?;
    code_lists::code_lists(&api, &mut expect).await?;
    expect.done()
}

/// An id, as parameters own their values.
fn id(id: &str) -> String {
    id.to_owned()
}

/// Offsets count code points, as chars() does, and not bytes.
fn cut(text: &str, start: i32, end: i32) -> Result<String, Failure> {
    let (start, end) = (usize::try_from(start)?, usize::try_from(end)?);
    Ok(text.chars().skip(start).take(end - start).collect())
}

async fn targets(api: &ApiClient, expect: &mut Expectations) -> Result<(), Failure> {
    // Page by page: next leads on, and is absent on the last page.
    let mut names = Vec::new();
    let mut pages = 0;
    let mut cursor = None;
    loop {
        let request = ListTargetsParams::builder()
            .report(vec![id("jx-2024")])
            .theme(vec![id("rural")])
            .kind(vec![id("FIGURE")])
            .limit(4)
            .maybe_cursor(cursor)
            .build();
        let page = api.targets_api().list_targets(request).await?;
        names.extend(page.items.into_iter().map(|target| target.name));
        pages += 1;
        cursor = page.next;
        if cursor.is_none() {
            break;
        }
    }
    expect.equal("listTargets.pages", pages)?;
    expect.equal("listTargets.names", names)?;

    let trillions =
        ListTargetsParams::builder().unit(vec![id("CNY")]).min_value(1e12).sort(TargetSort::ValueDescending).build();
    let largest = api.targets_api().list_targets(trillions).await?;
    expect.equal("listTargets.largest", &largest.items[0].name)?;
    expect.equal("listTargets.trillions", largest.total)?;

    let grain = api.targets_api().get_target(GetTargetParams::builder().id(id("jx-2024-grain-output")).build()).await?;
    let value = grain.value.ok_or("no value")?;
    expect.equal("getTarget.name", grain.name)?;
    expect.equal("getTarget.bound", grain.bound)?;
    expect.equal("getTarget.text", value.text)?;
    expect.equal("getTarget.normalised", value.normalised)?;
    expect.equal("getTarget.baseline", grain.baseline.ok_or("no baseline")?.value.amount)?;
    expect.equal("getTarget.quote", &grain.citations[0].quote)?;

    let grouping = CountTargetsParams::builder().group_by(vec![TargetGroup::Theme, TargetGroup::Kind]).build();
    let counts = api.targets_api().count_targets(grouping).await?;
    expect.equal("countTargets.total", counts.total)?;
    let rural = counts
        .items
        .iter()
        .find(|group| group.theme.as_deref() == Some("rural") && group.kind.as_deref() == Some("DELIVERABLE"));
    expect.equal("countTargets.ruralDeliverables", rural.ok_or("no such group")?.count)
}

/// The problem details that a call met; they come in one form whatever the status.
fn problem_of<T, E>(result: Result<T, Error<E>>) -> Result<Problem, Failure> {
    match result {
        Err(Error::ResponseError(response)) => Ok(serde_json::from_str(&response.content)?),
        _ => Err("the call met no problem".into()),
    }
}

async fn problems(api: &ApiClient, expect: &mut Expectations) -> Result<(), Failure> {
    let unknown =
        problem_of(api.targets_api().get_target(GetTargetParams::builder().id(id("jx-2024-nothing")).build()).await)?;
    expect.equal("getTarget.problem", unknown.r#type)?;
    expect.equal("getTarget.problemStatus", unknown.status)?;

    let agriculture = ListTargetsParams::builder().theme(vec![id("agriculture")]).build();
    let wrong = problem_of(api.targets_api().list_targets(agriculture).await)?;
    let violation = wrong.violations.unwrap_or_default().remove(0);
    expect.equal("listTargets.problem", wrong.r#type)?;
    expect.equal("listTargets.problemField", violation.field)?;
    expect.equal("listTargets.problemAllowed", violation.allowed.unwrap_or_default().contains(&id("rural")))?;

    let annotation_request = AnnotationRequest { text: id("高铁"), report: Some(id("xx-1999")) };
    let refused = problem_of(
        api.annotations_api()
            .annotate_text(AnnotateTextParams::builder().annotation_request(annotation_request).build())
            .await,
    )?;
    expect.equal("annotateText.problem", refused.r#type)?;
    expect.equal("annotateText.problemIn", refused.violations.unwrap_or_default()[0].r#in)
}

async fn reports(api: &ApiClient, expect: &mut Expectations) -> Result<(), Failure> {
    let provincial = ListReportsParams::builder().level(vec![id("PROVINCE")]).build();
    let newest = api.reports_api().list_reports(provincial).await?.items.remove(0);
    expect.equal("listReports.title", newest.title)?;
    expect.equal("listReports.date", newest.date)?;
    expect.equal("listReports.region", newest.region_name)?;

    let report = api.reports_api().get_report(GetReportParams::builder().report(id("jx-2024")).build()).await?;
    expect.equal("getReport.parts", report.parts.iter().map(|part| &part.code).collect::<Vec<_>>())?;
    let plan = report.parts.get(2).ok_or("no plan")?;
    expect.equal("getReport.sections", plan.sections.iter().map(|section| &section.code).collect::<Vec<_>>())?;
    let asked = GetReportTextParams::builder().report(id("jx-2024")).build();
    expect.equal("getReportText.first", api.reports_api().get_report_text(asked).await?.lines().next())?;
    let grain = ListParagraphsParams::builder().report(vec![id("jx-2024")]).q(id("粮食")).build();
    let paragraphs = api.reports_api().list_paragraphs(grain).await?;
    expect.equal("listParagraphs.total", paragraphs.total)?;
    expect.equal("listParagraphs.first", &paragraphs.items[0].section)?;

    let asked = GetReportSectionParams::builder().report(id("jx-2024")).section(id("二.4")).build();
    let section = api.reports_api().get_report_section(asked).await?;
    expect.equal("getReportSection.heading", section.heading)?;
    expect.equal("getReportSection.paragraphs", section.paragraphs.len())?;
    expect.equal("getReportSection.targets", section.targets.unwrap_or_default().len())?;
    let mut quoted = Vec::new();
    for paragraph in &section.paragraphs {
        for span in paragraph.spans.iter().filter(|span| span.id == "jx-2024-grain-output") {
            quoted.push(cut(&paragraph.text, span.start, span.end)?);
        }
    }
    expect.equal("getReportSection.quoted", quoted)?;

    let overview = api.overview_api().get_overview(GetOverviewParams::builder().build()).await?;
    let first = overview.headline.unwrap_or_default().remove(0);
    expect.equal("getOverview.first", first.name)?;
    expect.equal("getOverview.before", first.baseline.ok_or("no baseline")?.value.text)?;

    let answer = api.search_api().search_reports(SearchReportsParams::builder().q(id("高铁")).build()).await?;
    expect.equal("searchReports.total", answer.total)?;
    expect.equal("searchReports.first", &answer.items[0].title)?;
    let projects = answer.counts.iter().find(|group| group.r#type == "PROJECT");
    expect.equal("searchReports.projects", projects.ok_or("no count")?.count)
}

async fn records(api: &ApiClient, expect: &mut Expectations) -> Result<(), Failure> {
    let headline = ListIndicatorsParams::builder().theme(vec![id("headline")]).build();
    expect.equal("listIndicators.headline", api.indicators_api().list_indicators(headline).await?.total)?;
    let growth = api.indicators_api().get_indicator(GetIndicatorParams::builder().id(id("gdp-growth")).build()).await?;
    expect.equal("getIndicator.unit", growth.unit)?;

    let grain = ListObservationsParams::builder().q(id("粮食")).build();
    let observed = api.observations_api().list_observations(grain).await?;
    expect.equal("listObservations.grain", &observed.items[0].value.as_ref().ok_or("no value")?.text)?;
    let asked = GetObservationParams::builder().id(id("jx-2024-gdp-growth-2023")).build();
    // A result that a report tells without a number has no value.
    let value = api.observations_api().get_observation(asked).await?.value.ok_or("no value")?;
    expect.equal("getObservation.amount", value.amount)?;
    let by_theme = CountObservationsParams::builder().group_by(vec![ObservationGroup::Theme]).build();
    expect.equal("countObservations.total", api.observations_api().count_observations(by_theme).await?.total)?;

    let starting = ListProjectsParams::builder().sector(vec![id("transport")]).stage(vec![id("START")]).build();
    let started = api.projects_api().list_projects(starting).await?;
    expect.equal("listProjects.total", started.total)?;
    expect.equal("listProjects.first", &started.items[0].name)?;
    let by_status = CountProjectsParams::builder().group_by(vec![ProjectGroup::Status]).build();
    expect.equal("countProjects.total", api.projects_api().count_projects(by_status).await?.total)?;
    let airport =
        api.projects_api().get_project(GetProjectParams::builder().id(id("jx-ruijin-airport")).build()).await?;
    expect.equal("getProject.name", airport.name)?;
    expect.equal("getProject.stages", airport.commitments.iter().map(|one| &one.stage).collect::<Vec<_>>())?;

    let regions = api.regions_api().list_regions(ListRegionsParams::builder().build()).await?;
    expect.equal("listRegions.total", regions.total)?;
    let ganzhou = api.regions_api().get_region(GetRegionParams::builder().code(id("360700")).build()).await?;
    expect.equal("getRegion.name", ganzhou.region.name)?;
    expect.equal("getRegion.projects", ganzhou.projects.unwrap_or_default().len())
}

/// Places side by side: for each a cell for each indicator, with the target or why there is none.
async fn comparisons(api: &ApiClient, expect: &mut Expectations) -> Result<(), Failure> {
    let growth = CompareTargetsParams::builder().period(id("2024")).indicator(vec![id("gdp-growth")]).build();
    let table = api.comparisons_api().compare_targets(growth).await?;
    let row = table.rows.first().ok_or("no row")?;
    let cell = row.cells.first().ok_or("no cell")?;
    let target = cell.target.as_ref().and_then(|target| target.value.as_ref()).ok_or("no target")?;
    let before = cell.result_before.as_ref().and_then(|result| result.value.as_ref()).ok_or("no result")?;
    expect.equal("compareTargets.place", &row.name)?;
    expect.equal("compareTargets.target", &target.text)?;
    expect.equal("compareTargets.before", &before.text)?;

    let of_jiangxi = GetIndicatorSeriesParams::builder().id(id("gdp-growth")).region(vec![id("360000")]).build();
    let series = api.comparisons_api().get_indicator_series(of_jiangxi).await?;
    let points = &series.places.first().ok_or("no place")?.points;
    expect.equal("getIndicatorSeries.periods", points.iter().map(|point| &point.period).collect::<Vec<_>>())
}

async fn terms(api: &ApiClient, expect: &mut Expectations) -> Result<(), Failure> {
    let plan = || id("jx-2024-term-1269-action-plan");
    let windows = api.terms_api().list_terms(ListTermsParams::builder().q(id("单一窗口")).build()).await?;
    expect.equal("listTerms.first", &windows.items[0].name)?;
    let by_section = CountTermsParams::builder().group_by(vec![TermGroup::Section]).build();
    expect.equal("countTerms.total", api.terms_api().count_terms(by_section).await?.total)?;
    let term = api.terms_api().get_term(GetTermParams::builder().id(plan()).build()).await?;
    expect.equal("getTerm.members", term.members.iter().map(|member| member.counted).collect::<Vec<_>>())?;
    expect.equal("getTerm.first", &term.members[0].members[0].name)?;
    let usage = api.terms_api().get_term_usage(GetTermUsageParams::builder().id(plan()).build()).await?;
    expect.equal("getTermUsage.places", usage.places.len())?;
    let asked = ListMentionsParams::builder().term(vec![plan()]).limit(1).build();
    expect.equal("listMentions.total", api.mentions_api().list_mentions(asked).await?.total)?;
    let of_term = ListMentionsOfTermParams::builder().id(plan()).build();
    let mentions = api.mentions_api().list_mentions_of_term(of_term).await?;
    expect.equal("listMentionsOfTerm.first", &mentions.items[0].citation.quote)?;

    let text = "深入实施科技兴赣六大行动";
    let annotation_request = AnnotationRequest::new(text.to_owned());
    for found in api
        .annotations_api()
        .annotate_text(AnnotateTextParams::builder().annotation_request(annotation_request).build())
        .await?
        .items
    {
        expect.equal("annotateText.term", found.term)?;
        expect.equal("annotateText.surface", cut(text, found.start, found.end)?)?;
    }
    Ok(())
}
