package dev.gwr.sample;

import dev.gwr.client.ApiClient;
import dev.gwr.client.ApiException;
import dev.gwr.client.api.CodeListsApi;
import dev.gwr.client.api.CodeListsApi.APIListThemesRequest;
import dev.gwr.client.model.Code;
import java.io.IOException;

/** The code lists: every code that filters take and answers have, with its names. */
record CodeListSample(Expectations expect, ApiClient client) {

    void run() throws IOException, ApiException {
        CodeListsApi api = new CodeListsApi(client);
        expect.equal("listBases.total", api.listBases().getTotal());
        expect.equal("listBounds.codes", api.listBounds().getItems().stream().map(Code::getCode).toList());
        expect.equal("listDirections.total", api.listDirections().getTotal());
        expect.equal("listTargetKinds.total", api.listTargetKinds().getTotal());
        expect.equal("listThemes.total", api.listThemes(APIListThemesRequest.newBuilder().build()).getTotal());
        expect.equal("listUnits.total", api.listUnits().getTotal());
        expect.equal("listCommitmentStages.total", api.listCommitmentStages().getTotal());
        expect.equal("listProjectStatuses.total", api.listProjectStatuses().getTotal());
        expect.equal("listRegionCodes.total", api.listRegionCodes().getTotal());
        expect.equal("listSectors.total", api.listSectors().getTotal());
        expect.equal("listCoverages.total", api.listCoverages().getTotal());
        expect.equal("listProgressMethods.total", api.listProgressMethods().getTotal());
        expect.equal("listProgressStatuses.codes",
                api.listProgressStatuses().getItems().stream().map(Code::getCode).toList());
        expect.equal("listRecordingStates.total", api.listRecordingStates().getTotal());
        expect.equal("listAreas.total", api.listAreas().getTotal());
        expect.equal("listMilestoneKinds.total", api.listMilestoneKinds().getTotal());
        expect.equal("listObservationKinds.total", api.listObservationKinds().getTotal());
        expect.equal("listRelations.total", api.listRelations().getTotal());
        expect.equal("listReadingStates.total", api.listReadingStates().getTotal());
        expect.equal("listUnjudgedReasons.total", api.listUnjudgedReasons().getTotal());
    }
}
