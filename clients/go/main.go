// GWR from Go: all that is read and recorded, called as a program of yours would call it.
package main

import (
	"context"
	"errors"
	"log"
	"os"
	"strings"

	gwr "gwr.dev/sample/generated"
)

var expect = newExpectations("go")

// must is for a program that cannot go on without the answer.
func must[T any](answer *T, _ any, err error) *T {
	if err != nil {
		log.Fatal(err)
	}
	return answer
}

// problemOf gives the problem details that an error carries.
func problemOf(err error) gwr.Problem {
	var apiError *gwr.GenericOpenAPIError
	if errors.As(err, &apiError) {
		if problem, ok := apiError.Model().(gwr.Problem); ok {
			return problem
		}
	}
	log.Fatalf("no problem: %v", err)
	return gwr.Problem{}
}

// cut takes a stretch of a text by code points, as all offsets of the API count, and not by bytes.
func cut(text string, start, end int32) string {
	return string([]rune(text)[start:end])
}

// targetsOfAgriculture goes page by page: next leads on, and is absent on the last page.
func targetsOfAgriculture(ctx context.Context, api *gwr.APIClient, each func(page []gwr.Target)) error {
	request := api.TargetsAPI.ListTargets(ctx).Report([]string{"jx-2024"}).Theme([]string{"rural"}).
		Kind([]string{"FIGURE"}).Limit(4)
	for {
		page, _, err := request.Execute()
		if err != nil {
			return err
		}
		each(page.Items)
		if !page.HasNext() {
			return nil
		}
		request = request.Cursor(page.GetNext())
	}
}

func targets(ctx context.Context, api *gwr.APIClient) {
	var names []string
	pages := 0
	err := targetsOfAgriculture(ctx, api, func(page []gwr.Target) {
		pages++
		for _, target := range page {
			names = append(names, target.Name)
		}
	})
	if err != nil {
		log.Fatal(err)
	}
	expect.equal("listTargets.pages", pages)
	expect.equal("listTargets.names", names)

	largest := must(api.TargetsAPI.ListTargets(ctx).Unit([]string{"CNY"}).MinValue(1e12).
		Sort(gwr.TARGETSORT_VALUE_DESCENDING).Execute())
	expect.equal("listTargets.largest", largest.Items[0].Name)
	expect.equal("listTargets.trillions", largest.Total)

	grain := must(api.TargetsAPI.GetTarget(ctx, "jx-2024-grain-output").Execute())
	expect.equal("getTarget.name", grain.Name)
	expect.equal("getTarget.bound", grain.GetBound())
	expect.equal("getTarget.text", grain.Value.Text)
	expect.equal("getTarget.normalised", grain.Value.Normalised)
	expect.equal("getTarget.baseline", grain.Baseline.Value.Amount)
	expect.equal("getTarget.quote", grain.Citations[0].Quote)

	counts := must(api.TargetsAPI.CountTargets(ctx).
		GroupBy([]gwr.TargetGroup{gwr.TARGETGROUP_THEME, gwr.TARGETGROUP_KIND}).Execute())
	expect.equal("countTargets.total", counts.Total)
	for _, group := range counts.Items {
		if group.GetTheme() == "rural" && group.GetKind() == "DELIVERABLE" {
			expect.equal("countTargets.ruralDeliverables", group.Count)
		}
	}
}

func problems(ctx context.Context, api *gwr.APIClient) {
	_, _, err := api.TargetsAPI.GetTarget(ctx, "jx-2024-nothing").Execute()
	unknown := problemOf(err)
	expect.equal("getTarget.problem", unknown.Type)
	expect.equal("getTarget.problemStatus", unknown.Status)

	_, _, err = api.TargetsAPI.ListTargets(ctx).Theme([]string{"agriculture"}).Execute()
	wrong := problemOf(err)
	expect.equal("listTargets.problem", wrong.Type)
	expect.equal("listTargets.problemField", wrong.Violations[0].Field)
	named := false
	for _, allowed := range wrong.Violations[0].Allowed {
		named = named || allowed == "rural"
	}
	expect.equal("listTargets.problemAllowed", named)

	request := gwr.AnnotationRequest{Text: "高铁", Report: gwr.PtrString("xx-1999")}
	_, _, err = api.AnnotationsAPI.AnnotateText(ctx).AnnotationRequest(request).Execute()
	refused := problemOf(err)
	expect.equal("annotateText.problem", refused.Type)
	expect.equal("annotateText.problemIn", refused.Violations[0].In)
}

func reports(ctx context.Context, api *gwr.APIClient) {
	page := must(api.ReportsAPI.ListReports(ctx).Level([]string{"PROVINCE"}).Execute())
	expect.equal("listReports.title", page.Items[0].Title)
	expect.equal("listReports.date", page.Items[0].GetDate())
	expect.equal("listReports.region", page.Items[0].GetRegionName())

	report := must(api.ReportsAPI.GetReport(ctx, "jx-2024").Execute())
	var parts []string
	for _, part := range report.Parts {
		parts = append(parts, part.Code)
	}
	expect.equal("getReport.parts", parts)
	var sections []string
	for _, section := range report.Parts[2].Sections {
		sections = append(sections, section.Code)
	}
	expect.equal("getReport.sections", sections)
	text, _, err := api.ReportsAPI.GetReportText(ctx, "jx-2024").Execute()
	if err != nil {
		log.Fatal(err)
	}
	first, _, _ := strings.Cut(text, "\n")
	expect.equal("getReportText.first", first)
	paragraphs := must(api.ReportsAPI.ListParagraphs(ctx).Report([]string{"jx-2024"}).Q("粮食").Execute())
	expect.equal("listParagraphs.total", paragraphs.Total)
	expect.equal("listParagraphs.first", paragraphs.Items[0].Section)

	section := must(api.ReportsAPI.GetReportSection(ctx, "jx-2024", "二.4").Execute())
	expect.equal("getReportSection.heading", section.Heading)
	expect.equal("getReportSection.paragraphs", len(section.Paragraphs))
	expect.equal("getReportSection.targets", len(section.Targets))
	var quoted []string
	for _, paragraph := range section.Paragraphs {
		for _, span := range paragraph.Spans {
			if span.Id == "jx-2024-grain-output" {
				quoted = append(quoted, cut(paragraph.Text, span.Start, span.End))
			}
		}
	}
	expect.equal("getReportSection.quoted", quoted)

	overview := must(api.OverviewAPI.GetOverview(ctx).Execute())
	expect.equal("getOverview.first", overview.Headline[0].Name)
	expect.equal("getOverview.before", overview.Headline[0].Baseline.Value.Text)

	answer := must(api.SearchAPI.SearchReports(ctx).Q("高铁").Execute())
	expect.equal("searchReports.total", answer.GetTotal())
	expect.equal("searchReports.first", answer.Items[0].Title)
	for _, group := range answer.Counts {
		if group.Type == "PROJECT" {
			expect.equal("searchReports.projects", group.Count)
		}
	}
}

func records(ctx context.Context, api *gwr.APIClient) {
	headline := must(api.IndicatorsAPI.ListIndicators(ctx).Theme([]string{"headline"}).Execute())
	expect.equal("listIndicators.headline", headline.Total)
	expect.equal("getIndicator.unit", must(api.IndicatorsAPI.GetIndicator(ctx, "gdp-growth").Execute()).Unit)

	grain := must(api.ObservationsAPI.ListObservations(ctx).Q("粮食").Execute())
	expect.equal("listObservations.grain", grain.Items[0].Value.Text)
	growth := must(api.ObservationsAPI.GetObservation(ctx, "jx-2024-gdp-growth-2023").Execute())
	expect.equal("getObservation.amount", growth.Value.Amount)
	byTheme := must(api.ObservationsAPI.CountObservations(ctx).GroupBy([]gwr.ObservationGroup{gwr.OBSERVATIONGROUP_THEME}).Execute())
	expect.equal("countObservations.total", byTheme.Total)

	started := must(api.ProjectsAPI.ListProjects(ctx).Sector([]string{"transport"}).
		Stage([]string{"START"}).Execute())
	expect.equal("listProjects.total", started.Total)
	expect.equal("listProjects.first", started.Items[0].Name)
	byStatus := must(api.ProjectsAPI.CountProjects(ctx).GroupBy([]gwr.ProjectGroup{gwr.PROJECTGROUP_STATUS}).Execute())
	expect.equal("countProjects.total", byStatus.Total)
	airport := must(api.ProjectsAPI.GetProject(ctx, "jx-ruijin-airport").Execute())
	expect.equal("getProject.name", airport.Name)
	var stages []string
	for _, commitment := range airport.Commitments {
		stages = append(stages, commitment.Stage)
	}
	expect.equal("getProject.stages", stages)

	expect.equal("listRegions.total", must(api.RegionsAPI.ListRegions(ctx).Execute()).Total)
	ganzhou := must(api.RegionsAPI.GetRegion(ctx, "360700").Execute())
	expect.equal("getRegion.name", ganzhou.Region.Name)
	expect.equal("getRegion.projects", len(ganzhou.Projects))
}

// comparisons sets places side by side: for each a cell for each indicator, with the target or why there is none.
func comparisons(ctx context.Context, api *gwr.ComparisonsAPIService) {
	table := must(api.CompareTargets(ctx).Period("2024").Indicator([]string{"gdp-growth"}).Execute())
	cell := table.Rows[0].Cells[0]
	expect.equal("compareTargets.place", table.Rows[0].Name)
	expect.equal("compareTargets.target", cell.Target.Value.Text)
	expect.equal("compareTargets.before", cell.ResultBefore.Value.Text)

	series := must(api.GetIndicatorSeries(ctx, "gdp-growth").Region([]string{"360000"}).Execute())
	var periods []string
	for _, point := range series.Places[0].Points {
		periods = append(periods, point.Period)
	}
	expect.equal("getIndicatorSeries.periods", periods)
}

func terms(ctx context.Context, api *gwr.APIClient) {
	const plan = "jx-2024-term-1269-action-plan"
	expect.equal("listTerms.first", must(api.TermsAPI.ListTerms(ctx).Q("单一窗口").Execute()).Items[0].Name)
	bySection := must(api.TermsAPI.CountTerms(ctx).GroupBy([]gwr.TermGroup{gwr.TERMGROUP_SECTION}).Execute())
	expect.equal("countTerms.total", bySection.Total)
	term := must(api.TermsAPI.GetTerm(ctx, plan).Execute())
	var members []int32
	for _, member := range term.Members {
		members = append(members, member.GetCounted())
	}
	expect.equal("getTerm.members", members)
	expect.equal("getTerm.first", term.Members[0].Members[0].Name)
	expect.equal("getTermUsage.places", len(must(api.TermsAPI.GetTermUsage(ctx, plan).Execute()).Places))
	mentions := must(api.MentionsAPI.ListMentions(ctx).Term([]string{plan}).Limit(1).Execute())
	expect.equal("listMentions.total", mentions.Total)
	ofTerm := must(api.MentionsAPI.ListMentionsOfTerm(ctx, plan).Execute())
	expect.equal("listMentionsOfTerm.first", ofTerm.Items[0].Citation.Quote)

	text := "深入实施科技兴赣六大行动"
	annotations := must(api.AnnotationsAPI.AnnotateText(ctx).AnnotationRequest(gwr.AnnotationRequest{Text: text}).Execute())
	for _, annotation := range annotations.Items {
		expect.equal("annotateText.term", annotation.Term)
		expect.equal("annotateText.surface", cut(text, annotation.Start, annotation.End))
	}
}

func main() {
	gateway := os.Getenv("GATEWAY")
	if gateway == "" {
		gateway = "http://localhost:8080"
	}
	configuration := gwr.NewConfiguration()
	configuration.Servers = gwr.ServerConfigurations{{URL: gateway}}
	api := gwr.NewAPIClient(configuration)
	ctx := context.Background()
	// Reading is open; recording needs a token.
	editor := context.WithValue(ctx, gwr.ContextAccessToken, os.Getenv("GWR_TOKEN"))

	targets(ctx, api)
	problems(ctx, api)
	reports(ctx, api)
	records(ctx, api)
	comparisons(ctx, api.ComparisonsAPI)
	terms(ctx, api)
	observations(ctx, editor, api)
	statusReports(ctx, editor, api.StatusReportsAPI)
	milestones(ctx, editor, api.MilestonesAPI)
	expect.equal("getChanges.count", len(must(api.ChangesAPI.GetChanges(ctx).Limit(1).Execute()).Items))
	codeLists(ctx, api.CodeListsAPI)
	expect.done()
}
