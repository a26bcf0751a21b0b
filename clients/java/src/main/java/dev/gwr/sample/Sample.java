package dev.gwr.sample;

import dev.gwr.client.ApiClient;
import dev.gwr.client.ApiException;
import dev.gwr.client.api.AnnotationsApi;
import dev.gwr.client.api.ChangesApi;
import dev.gwr.client.api.ChangesApi.APIGetChangesRequest;
import dev.gwr.client.api.ComparisonsApi;
import dev.gwr.client.api.ComparisonsApi.APICompareTargetsRequest;
import dev.gwr.client.api.ComparisonsApi.APIGetIndicatorSeriesRequest;
import dev.gwr.client.api.IndicatorsApi;
import dev.gwr.client.api.IndicatorsApi.APIListIndicatorsRequest;
import dev.gwr.client.api.MentionsApi;
import dev.gwr.client.api.MentionsApi.APIListMentionsOfTermRequest;
import dev.gwr.client.api.MentionsApi.APIListMentionsRequest;
import dev.gwr.client.api.ObservationsApi;
import dev.gwr.client.api.ObservationsApi.APICountObservationsRequest;
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
import dev.gwr.client.api.ReportsApi.APIListParagraphsRequest;
import dev.gwr.client.api.ReportsApi.APIListReportsRequest;
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

/** GWR from Java: all that is read and recorded, called as a program of yours would call it. */
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
        sample.comparisons();
        sample.terms();
        new RecordSample(sample.expect, sample.client, sample.editor).run();
        sample.changes();
        new CodeListSample(sample.expect, sample.client).run();
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
                    .theme(List.of("rural")).kind(List.of("FIGURE")).limit(4).cursor(cursor).build());
            page.getItems().forEach(target -> names.add(target.getName()));
            pages++;
            cursor = page.getNext();
        } while (cursor != null);
        expect.equal("listTargets.pages", pages);
        expect.equal("listTargets.names", names);

        TargetPage largest = api.listTargets(APIListTargetsRequest.newBuilder().unit(List.of("CNY"))
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
                .filter(group -> "rural".equals(group.getTheme()) && "DELIVERABLE".equals(group.getKind()))
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
        ReportSummary newest = api.listReports(APIListReportsRequest.newBuilder().level(List.of("PROVINCE"))
                .build()).getItems().get(0);
        expect.equal("listReports.title", newest.getTitle());
        expect.equal("listReports.date", newest.getDate());
        expect.equal("listReports.region", newest.getRegionName());
        List<ReportPartWithCounts> parts = api.getReport("jx-2024").getParts();
        expect.equal("getReport.parts", parts.stream().map(ReportPartWithCounts::getCode).toList());
        expect.equal("getReport.sections", parts.get(2).getSections().stream().map(ReportSectionWithCounts::getCode)
                .toList());
        expect.equal("getReportText.first", api.getReportText("jx-2024").lines().findFirst().orElseThrow());
        ParagraphPage paragraphs = api.listParagraphs(APIListParagraphsRequest.newBuilder().report(List.of("jx-2024"))
                .q("粮食").build());
        expect.equal("listParagraphs.total", paragraphs.getTotal());
        expect.equal("listParagraphs.first", paragraphs.getItems().get(0).getSection());

        AnnotatedSection section = api.getReportSection("jx-2024", "二.4");
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
                .filter(group -> "PROJECT".equals(group.getType())).findFirst().orElseThrow().getCount());
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
        expect.equal("countObservations.total", observations.countObservations(
                APICountObservationsRequest.newBuilder().groupBy(List.of(ObservationGroup.THEME)).build()).getTotal());

        ProjectsApi projects = new ProjectsApi(client);
        ProjectPage started = projects.listProjects(APIListProjectsRequest.newBuilder().sector(List.of("transport"))
                .stage(List.of("START")).build());
        expect.equal("listProjects.total", started.getTotal());
        expect.equal("listProjects.first", started.getItems().get(0).getName());
        expect.equal("countProjects.total", projects.countProjects(
                APICountProjectsRequest.newBuilder().groupBy(List.of(ProjectGroup.STATUS)).build()).getTotal());
        Project airport = projects.getProject(APIGetProjectRequest.newBuilder().id("jx-ruijin-airport").build());
        expect.equal("getProject.name", airport.getName());
        expect.equal("getProject.stages", airport.getCommitments().stream().map(Commitment::getStage).toList());

        RegionsApi regions = new RegionsApi(client);
        expect.equal("listRegions.total", regions.listRegions(APIListRegionsRequest.newBuilder().build()).getTotal());
        RegionPlans ganzhou = regions.getRegion(APIGetRegionRequest.newBuilder().code("360700").build());
        expect.equal("getRegion.name", ganzhou.getRegion().getName());
        expect.equal("getRegion.projects", ganzhou.getProjects().size());
    }

    /** Places side by side: for each a cell for each indicator, with the target or why there is none. */
    private void comparisons() throws IOException, ApiException {
        ComparisonsApi api = new ComparisonsApi(client);
        ComparisonRow row = api.compareTargets(APICompareTargetsRequest.newBuilder().period("2024")
                .indicator(List.of("gdp-growth")).build()).getRows().get(0);
        ComparisonCell cell = row.getCells().get(0);
        expect.equal("compareTargets.place", row.getName());
        expect.equal("compareTargets.target", cell.getTarget().getValue().getText());
        expect.equal("compareTargets.before", cell.getResultBefore().getValue().getText());

        IndicatorSeries series = api.getIndicatorSeries(APIGetIndicatorSeriesRequest.newBuilder().id("gdp-growth")
                .region(List.of("360000")).build());
        expect.equal("getIndicatorSeries.periods",
                series.getPlaces().get(0).getPoints().stream().map(SeriesPoint::getPeriod).toList());
    }

    private void terms() throws IOException, ApiException {
        String plan = "jx-2024-term-1269-action-plan";
        TermsApi api = new TermsApi(client);
        expect.equal("listTerms.first", api.listTerms(
                APIListTermsRequest.newBuilder().q("单一窗口").build()).getItems().get(0).getName());
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
        for (Annotation found : new AnnotationsApi(client).annotateText(new AnnotationRequest().text(text))
                .getItems()) {
            expect.equal("annotateText.term", found.getTerm());
            expect.equal("annotateText.surface", cut(text, found.getStart(), found.getEnd()));
        }
    }

    private void changes() throws IOException, ApiException {
        expect.equal("getChanges.count", new ChangesApi(client).getChanges(
                APIGetChangesRequest.newBuilder().limit(1).build()).getItems().size());
    }
}
