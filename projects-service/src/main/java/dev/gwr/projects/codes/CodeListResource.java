package dev.gwr.projects.codes;

import dev.gwr.commons.codes.Code;
import dev.gwr.commons.codes.CodeList;
import dev.gwr.model.CommitmentStage;
import dev.gwr.model.MilestoneKind;
import dev.gwr.model.ProjectStatus;
import dev.gwr.projects.sector.SectorEntity;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The code lists of projects and commitments. */
@Path("/api/v1/code-lists")
@Tag(name = "Code lists")
@Produces(MediaType.APPLICATION_JSON)
public class CodeListResource {

    @Inject
    RegionCodes regions;

    @GET
    @Path("sectors")
    @Operation(operationId = "listSectors", summary = "List sectors",
            description = "What projects are for (领域), each after the sector that it belongs to.")
    public CodeList sectors() {
        List<Code> codes = new ArrayList<>();
        add(null, SectorEntity.list("order by position, code"), codes);
        return CodeList.of(codes);
    }

    private static void add(String parent, List<SectorEntity> sectors, List<Code> codes) {
        sectors.stream().filter(sector -> Objects.equals(sector.parent, parent)).forEach(sector -> {
            codes.add(new Code(sector.code, sector.name, sector.nameEn, sector.parent));
            add(sector.code, sectors, codes);
        });
    }

    @GET
    @Path("project-statuses")
    @Operation(operationId = "listProjectStatuses", summary = "List statuses of projects",
            description = "Where a project stands, by the status codes of OC4IDS.")
    public CodeList projectStatuses() {
        return CodeList.of(ProjectStatus.values());
    }

    @GET
    @Path("commitment-stages")
    @Operation(operationId = "listCommitmentStages", summary = "List stages of commitments",
            description = "What a report says of a project in a year: 建成, 加快, 开工 and so on.")
    public CodeList commitmentStages() {
        return CodeList.of(CommitmentStage.values());
    }

    @GET
    @Path("milestone-kinds")
    @Operation(operationId = "listMilestoneKinds", summary = "List kinds of milestones",
            description = "What can happen to a project: 进展, 获批, 停工, 复工, 延期 and so on.")
    public CodeList milestoneKinds() {
        return CodeList.of(MilestoneKind.values());
    }

    @GET
    @Path("regions")
    @Operation(operationId = "listRegionCodes", summary = "List regions",
            description = "The nation, its provinces, their prefectures and their counties (行政区划), by their GB/T 2260 "
                    + "codes.")
    public CodeList regions() {
        return regions.list();
    }
}
