//! The code lists: every code that filters take and answers have, with its names.

use crate::Failure;
use crate::expectations::Expectations;
use gwr_client::apis::code_lists_api::ListThemesParams;
use gwr_client::apis::{Api, ApiClient};

pub async fn code_lists(api: &ApiClient, expect: &mut Expectations) -> Result<(), Failure> {
    let lists = api.code_lists_api();
    expect.equal("listBases.total", lists.list_bases().await?.total)?;
    let bounds = lists.list_bounds().await?;
    expect.equal("listBounds.codes", bounds.items.iter().map(|code| &code.code).collect::<Vec<_>>())?;
    expect.equal("listDirections.total", lists.list_directions().await?.total)?;
    expect.equal("listTargetKinds.total", lists.list_target_kinds().await?.total)?;
    expect.equal("listThemes.total", lists.list_themes(ListThemesParams::builder().build()).await?.total)?;
    expect.equal("listUnits.total", lists.list_units().await?.total)?;
    expect.equal("listCommitmentStages.total", lists.list_commitment_stages().await?.total)?;
    expect.equal("listProjectStatuses.total", lists.list_project_statuses().await?.total)?;
    expect.equal("listRegionCodes.total", lists.list_region_codes().await?.total)?;
    expect.equal("listSectors.total", lists.list_sectors().await?.total)?;
    expect.equal("listCoverages.total", lists.list_coverages().await?.total)?;
    expect.equal("listProgressMethods.total", lists.list_progress_methods().await?.total)?;
    let statuses = lists.list_progress_statuses().await?;
    expect.equal("listProgressStatuses.codes", statuses.items.iter().map(|code| &code.code).collect::<Vec<_>>())?;
    expect.equal("listRecordingStates.total", lists.list_recording_states().await?.total)?;
    expect.equal("listAreas.total", lists.list_areas().await?.total)?;
    expect.equal("listMilestoneKinds.total", lists.list_milestone_kinds().await?.total)?;
    expect.equal("listObservationKinds.total", lists.list_observation_kinds().await?.total)?;
    expect.equal("listRelations.total", lists.list_relations().await?.total)?;
    expect.equal("listReadingStates.total", lists.list_reading_states().await?.total)?;
    expect.equal("listUnjudgedReasons.total", lists.list_unjudged_reasons().await?.total)
}
