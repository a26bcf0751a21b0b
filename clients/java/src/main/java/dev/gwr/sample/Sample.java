package dev.gwr.sample;

import dev.gwr.client.ApiClient;
import dev.gwr.client.ApiException;
import dev.gwr.client.api.AnnotationsApi;
import dev.gwr.client.api.ChangesApi;
import dev.gwr.client.api.ChangesApi.APIGetChangesRequest;
import dev.gwr.client.api.CodeListsApi;
import dev.gwr.client.api.IndicatorsApi;
import dev.gwr.client.api.IndicatorsApi.APIListIndicatorsRequest;
import dev.gwr.client.api.MentionsApi;
import dev.gwr.client.api.MentionsApi.APIListMentionsOfTermRequest;
import dev.gwr.client.api.MentionsApi.APIListMentionsRequest;
import dev.gwr.client.api.ObservationsApi;
import dev.gwr.client.api.ObservationsApi.APIListObservationsRequest;
import dev.gwr.client.api.OverviewApi;
import dev.gwr.client.api.OverviewApi.APIGetOverviewRequest;
import dev.gwr.client.api.ProjectsApi;
import dev.gwr.client.api.ProjectsApi.APICountProjectsRequest;
import dev.gwr.client.api.ProjectsApi.APIGetProjectRequest;
import dev.gwr.client.api.ProjectsApi.APIListProjectsRequest;
import dev.gwr.client.api.RegionsApi;
import dev.gwr.client.api.RegionsApi.APIGetRegionRequest;
import dev.gwr.client.api.RegionsApi.APIListRegionsRequest;
import dev.gwr.client.api.ReportsApi;
import dev.gwr.client.api.SearchApi;
import dev.gwr.client.api.SearchApi.APISearchReportsRequest;
import dev.gwr.client.api.TargetsApi;
import dev.gwr.client.api.TargetsApi.APICountTargetsRequest;
import dev.gwr.client.api.TargetsApi.APIGetTargetRequest;
import dev.gwr.client.api.TargetsApi.APIListTargetsRequest;
import dev.gwr.client.api.TermsApi;
import dev.gwr.client.api.TermsApi.APICountTermsRequest;
import dev.gwr.client.api.TermsApi.APIListTermsRequest;
import dev.gwr.client.model.*;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** GWR from Java: every operation of the document, called as a program of yours would call it. */
public final class Sample {

    private final Expectations expect = new Expectations("java");
    private final ApiClient client = client();
    private final ApiClient editor = client();

    /** Reading is open; recording needs a token. */
    private Sample() throws IOException {
        String token = System.getenv("GWR_TOKEN");
        editor.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }

    private static ApiClient client() {
        ApiClient client = new ApiClient();
        client.updateBaseUri(System.getenv().getOrDefault("GATEWAY", "http://localhost:8080"));
        return client;
    }

    public static void main(String[] arguments) throws IOException, ApiException {
        Sample sample = new Sample();
        sample.targets();
        sample.problems();
        sample.reports();
        sample.records();
        sample.terms();
        new RecordSample(sample.expect, sample.client, sample.editor).run();
        sample.codeLists();
        sample.expect.done();
    }

    private void targets() throws IOException, ApiException {
        TargetsApi api = new TargetsApi(client);
        // Page by page: next leads on, and is absent on the last page.
        List<String> names = new ArrayList<>();
        int pages = 0;
        String cursor = null;
        do {
            TargetPage page = api.listTargets(APIListTargetsRequest.newBuilder().report(List.of("jx-2024"))
                    .theme(List.of("rural")).kind(List.of(TargetKind.FIGURE)).limit(4).cursor(cursor).build());
            page.getItems().forEach(target -> names.add(target.getName()));
            pages++;
            cursor = page.getNext();
        } while (cursor != null);
        expect.equal("listTargets.pages", pages);
        expect.equal("listTargets.names", names);

        TargetPage largest = api.listTargets(APIListTargetsRequest.newBuilder().unit(List.of(Unit.CNY))
                .minValue(new BigDecimal("1e12")).sort(TargetSort.VALUE_DESCENDING).build());
        expect.equal("listTargets.largest", largest.getItems().get(0).getName());
        expect.equal("listTargets.trillions", largest.getTotal());

        Target grain = api.getTarget(APIGetTargetRequest.newBuilder().id("jx-2024-grain-output").build());
        expect.equal("getTarget.name", grain.getName());
        expect.equal("getTarget.bound", grain.getBound());
        expect.equal("getTarget.text", grain.getValue().getText());
        expect.equal("getTarget.normalised", grain.getValue().getNormalised());
        expect.equal("getTarget.baseline", grain.getBaseline().getValue().getAmount());
        expect.equal("getTarget.quote", grain.getCitations().get(0).getQuote());

        TargetCounts counts = api.countTargets(APICountTargetsRequest.newBuilder()
                .groupBy(List.of(TargetGroup.THEME, TargetGroup.KIND)).build());
        expect.equal("countTargets.total", counts.getTotal());
        expect.equal("countTargets.ruralDeliverables", counts.getItems().stream()
                .filter(group -> "rural".equals(group.getTheme()) && group.getKind() == TargetKind.DELIVERABLE)
                .findFirst().orElseThrow().getCount());
    }

    @FunctionalInterface
    interface Call {
        Object run() throws ApiException;
    }

    /** The problem details that a call meets: the exception holds them as they came. */
    static Problem problemOf(Call call) throws IOException {
        try {
            Object answer = call.run();
            throw new AssertionError("no problem, but " + answer);
        } catch (ApiException e) {
            return ApiClient.createDefaultObjectMapper().readValue(e.getResponseBody(), Problem.class);
        }
    }

    private void problems() throws IOException {
        TargetsApi api = new TargetsApi(client);
        Problem unknown = problemOf(() -> api.getTarget(
                APIGetTargetRequest.newBuilder().id("jx-2024-nothing").build()));
        expect.equal("getTarget.problem", unknown.getType());
        expect.equal("getTarget.problemStatus", unknown.getStatus());

        Problem wrong = problemOf(() -> api.listTargets(
                APIListTargetsRequest.newBuilder().theme(List.of("agriculture")).build()));
        expect.equal("listTargets.problem", wrong.getType());
        expect.equal("listTargets.problemField", wrong.getViolations().get(0).getField());
        expect.equal("listTargets.problemAllowed", wrong.getViolations().get(0).getAllowed().contains("rural"));

        Problem refused = problemOf(() -> new AnnotationsApi(client).annotateText(
                new AnnotationRequest().text("高铁").report("xx-1999")));
        expect.equal("annotateText.problem", refused.getType());
        expect.equal("annotateText.problemIn", refused.getViolations().get(0).getIn());
    }

    private void reports() throws IOException, ApiException {
        ReportsApi api = new ReportsApi(client);
        ReportSummary newest = api.listReports().getItems().get(0);
        expect.equal("listReports.title", newest.getTitle());
        expect.equal("listReports.date", newest.getDate());
        expect.equal("getReport.parts", api.getReport("jx-2024").getParts().stream().map(ReportPart::getCode).toList());

        SectionText section = api.getReportSection("jx-2024", "二.4");
        expect.equal("getReportSection.heading", section.getHeading());
        expect.equal("getReportSection.paragraphs", section.getParagraphs().size());
        expect.equal("getReportSection.targets", section.getTargets().size());
        expect.equal("getReportSection.quoted", section.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getSpans().stream()
                        .filter(span -> span.getId().equals("jx-2024-grain-output"))
                        .map(span -> cut(paragraph.getText(), span.getStart(), span.getEnd())))
                .toList());

        Overview overview = new OverviewApi(client).getOverview(APIGetOverviewRequest.newBuilder().build());
        expect.equal("getOverview.first", overview.getHeadline().get(0).getName());
        expect.equal("getOverview.before", overview.getHeadline().get(0).getBaseline().getValue().getText());

        SearchAnswer answer = new SearchApi(client).searchReports(APISearchReportsRequest.newBuilder().q("高铁").build());
        expect.equal("searchReports.total", answer.getTotal());
        expect.equal("searchReports.first", answer.getItems().get(0).getTitle());
        expect.equal("searchReports.projects", answer.getCounts().stream()
                .filter(group -> group.getType() == SearchHitType.PROJECT).findFirst().orElseThrow().getCount());
    }

    /** Offsets count code points, where Java's own count UTF-16 units. */
    private static String cut(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private void records() throws IOException, ApiException {
        IndicatorsApi indicators = new IndicatorsApi(client);
        expect.equal("listIndicators.headline", indicators.listIndicators(
                APIListIndicatorsRequest.newBuilder().theme(List.of("headline")).build()).getTotal());
        expect.equal("getIndicator.unit", indicators.getIndicator("gdp-growth").getUnit());

        ObservationsApi observations = new ObservationsApi(client);
        expect.equal("listObservations.grain", observations.listObservations(
                APIListObservationsRequest.newBuilder().q("粮食").build()).getItems().get(0).getValue().getText());
        expect.equal("getObservation.amount",
                observations.getObservation("jx-2024-gdp-growth-2023").getValue().getAmount());

        ProjectsApi projects = new ProjectsApi(client);
        ProjectPage started = projects.listProjects(APIListProjectsRequest.newBuilder().sector(List.of("transport"))
                .commitment(List.of(CommitmentStage.START)).build());
        expect.equal("listProjects.total", started.getTotal());
        expect.equal("listProjects.first", started.getItems().get(0).getName());
        expect.equal("countProjects.total", projects.countProjects(
                APICountProjectsRequest.newBuilder().groupBy(List.of(ProjectGroup.STATUS)).build()).getTotal());
        Project airport = projects.getProject(APIGetProjectRequest.newBuilder().id("jx-ruijin-airport").build());
        expect.equal("getProject.name", airport.getName());
        expect.equal("getProject.stages", airport.getCommitments().stream().map(Commitment::getStage).toList());

        RegionsApi regions = new RegionsApi(client);
        expect.equal("listRegions.total", regions.listRegions(APIListRegionsRequest.newBuilder().build()).getTotal());
        RegionDetail ganzhou = regions.getRegion(APIGetRegionRequest.newBuilder().code("360700").build());
        expect.equal("getRegion.name", ganzhou.getRegion().getName());
        expect.equal("getRegion.projects", ganzhou.getProjects().size());
    }

    private void terms() throws IOException, ApiException {
        String plan = "jx-2024-term-1269-action-plan";
        TermsApi api = new TermsApi(client);
        expect.equal("listTerms.first", api.listTerms(
                APIListTermsRequest.newBuilder().q("单一窗口").build()).getItems().get(0).getTerm());
        expect.equal("countTerms.total", api.countTerms(
                APICountTermsRequest.newBuilder().groupBy(List.of(TermGroup.SECTION)).build()).getTotal());
        Term term = api.getTerm(plan);
        expect.equal("getTerm.members", term.getMembers().stream().map(TermMember::getCounted).toList());
        expect.equal("getTerm.first", term.getMembers().get(0).getMembers().get(0).getName());
        expect.equal("getTermUsage.places", api.getTermUsage(plan).getPlaces().size());
        MentionsApi mentions = new MentionsApi(client);
        expect.equal("listMentions.total", mentions.listMentions(
                APIListMentionsRequest.newBuilder().term(List.of(plan)).limit(1).build()).getTotal());
        expect.equal("listMentionsOfTerm.first", mentions.listMentionsOfTerm(
                APIListMentionsOfTermRequest.newBuilder().id(plan).build()).getItems().get(0).getCitation().getQuote());

        String text = "深入实施科技兴赣六大行动";
        for (Annotation found : new AnnotationsApi(client).annotateText(new AnnotationRequest().text(text)).getItems()) {
            expect.equal("annotateText.term", found.getTerm());
            expect.equal("annotateText.surface", cut(text, found.getStart(), found.getEnd()));
        }
    }

    private void codeLists() throws IOException, ApiException {
        CodeListsApi api = new CodeListsApi(client);
        expect.equal("getChanges.count", new ChangesApi(client).getChanges(
                APIGetChangesRequest.newBuilder().limit(1).build()).getItems().size());
        expect.equal("listBases.total", api.listBases().getTotal());
        expect.equal("listBounds.codes", api.listBounds().getItems().stream().map(Code::getCode).toList());
        expect.equal("listDirections.total", api.listDirections().getTotal());
        expect.equal("listTargetKinds.total", api.listTargetKinds().getTotal());
        expect.equal("listThemes.total", api.listThemes().getTotal());
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
    }
}
