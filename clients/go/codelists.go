// The code lists: every code that filters take and answers have, with its names.
package main

import (
	"context"

	gwr "gwr.dev/sample/generated"
)

func codeLists(ctx context.Context, api *gwr.CodeListsAPIService) {
	expect.equal("listAreas.total", must(api.ListAreas(ctx).Execute()).Total)
	expect.equal("listBases.total", must(api.ListBases(ctx).Execute()).Total)
	var bounds []string
	for _, code := range must(api.ListBounds(ctx).Execute()).Items {
		bounds = append(bounds, code.Code)
	}
	expect.equal("listBounds.codes", bounds)
	expect.equal("listDirections.total", must(api.ListDirections(ctx).Execute()).Total)
	expect.equal("listTargetKinds.total", must(api.ListTargetKinds(ctx).Execute()).Total)
	expect.equal("listThemes.total", must(api.ListThemes(ctx).Execute()).Total)
	expect.equal("listUnits.total", must(api.ListUnits(ctx).Execute()).Total)
	expect.equal("listCommitmentStages.total", must(api.ListCommitmentStages(ctx).Execute()).Total)
	expect.equal("listProjectStatuses.total", must(api.ListProjectStatuses(ctx).Execute()).Total)
	expect.equal("listRegionCodes.total", must(api.ListRegionCodes(ctx).Execute()).Total)
	expect.equal("listSectors.total", must(api.ListSectors(ctx).Execute()).Total)
	expect.equal("listCoverages.total", must(api.ListCoverages(ctx).Execute()).Total)
	expect.equal("listProgressMethods.total", must(api.ListProgressMethods(ctx).Execute()).Total)
	var statuses []string
	for _, code := range must(api.ListProgressStatuses(ctx).Execute()).Items {
		statuses = append(statuses, code.Code)
	}
	expect.equal("listProgressStatuses.codes", statuses)
	expect.equal("listRecordingStates.total", must(api.ListRecordingStates(ctx).Execute()).Total)
	expect.equal("listMilestoneKinds.total", must(api.ListMilestoneKinds(ctx).Execute()).Total)
	expect.equal("listObservationKinds.total", must(api.ListObservationKinds(ctx).Execute()).Total)
	expect.equal("listRelations.total", must(api.ListRelations(ctx).Execute()).Total)
	expect.equal("listReadingStates.total", must(api.ListReadingStates(ctx).Execute()).Total)
	expect.equal("listUnjudgedReasons.total", must(api.ListUnjudgedReasons(ctx).Execute()).Total)
}
