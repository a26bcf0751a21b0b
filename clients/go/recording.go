// What became of it: facts are recorded, corrected and withdrawn. Reading is open; this needs the token of an editor.
package main

import (
	"context"
	"fmt"
	"net/http"
	"time"

	gwr "gwr.dev/sample/generated"
)

// tagged gives what a call answered with its ETag, which If-Match takes, so that nobody overwrites what he has not seen.
func tagged[T any](answer *T, response *http.Response, err error) (*T, string) {
	return must(answer, response, err), response.Header.Get("ETag")
}

func observations(ctx, editor context.Context, api *gwr.APIClient) {
	source := gwr.Source{Document: gwr.PtrString("江西省统计局：2024年一季度全省经济运行情况")}
	growth := *gwr.NewObservationCreate("gdp-growth", "2024-Q1", 4.9, "%", source)
	_, _, err := api.ObservationsAPI.RecordObservation(ctx).ObservationCreate(growth).Execute()
	expect.equal("recordObservation.problem", problemOf(err).Type)

	// With a key of its own a request can be sent again when its answer was lost: it is recorded once.
	key := fmt.Sprintf("sample-%d", time.Now().UnixNano())
	recorded, tag := tagged(api.ObservationsAPI.RecordObservation(editor).ObservationCreate(growth).IdempotencyKey(key).Execute())
	expect.equal("recordObservation.text", recorded.Value.Text)
	expect.equal("recordObservation.state", recorded.Recording.State)

	progress := must(api.TargetsAPI.GetTarget(ctx, "jx-2024-gdp-growth").Execute()).Progress
	expect.equal("getTarget.progress", progress.Status)
	expect.equal("getTarget.attainment", progress.GetAttainment())

	final := *gwr.NewObservationCorrection(5.1, "%", source, "最终核实")
	correction := api.ObservationsAPI.CorrectObservation(editor, recorded.Id).ObservationCorrection(final)
	_, _, err = correction.IfMatch(`"v9"`).Execute()
	expect.equal("correctObservation.problem", problemOf(err).Type)
	corrected, tag := tagged(correction.IfMatch(tag).Execute())
	expect.equal("correctObservation.amount", corrected.Value.Amount)
	var amounts []float64
	for _, one := range must(api.ObservationsAPI.GetObservationHistory(ctx, corrected.Id).Execute()).Items {
		amounts = append(amounts, one.Value.Amount)
	}
	expect.equal("getObservationHistory.amounts", amounts)
	withdrawn := must(api.ObservationsAPI.WithdrawObservation(editor, corrected.Id).IfMatch(tag).
		Withdrawal(*gwr.NewWithdrawal("只是试一试")).Execute())
	expect.equal("withdrawObservation.state", withdrawn.Recording.State)
}

func statusReports(ctx, editor context.Context, api *gwr.StatusReportsAPIService) {
	const reform = "jx-2024-institutional-reform"
	source := gwr.Source{Url: gwr.PtrString("https://example.org/2024/reform")}
	standing := gwr.NewStatusReportCreate("ON_TRACK", "2024-06-30", source)
	standing.SetNote("省级机构改革基本完成")
	recorded, tag := tagged(api.RecordStatusReport(editor, reform).StatusReportCreate(*standing).Execute())
	expect.equal("recordStatusReport.status", recorded.Status)
	var notes []string
	for _, one := range must(api.ListStatusReports(ctx).Target([]string{reform}).Execute()).Items {
		notes = append(notes, one.GetNote())
	}
	expect.equal("listStatusReports.notes", notes)
	expect.equal("getStatusReport.date", must(api.GetStatusReport(ctx, recorded.Id).Execute()).Date)
	final := *gwr.NewStatusReportCorrection("MET", "2024-12-31", source, "验收后更新")
	corrected, tag := tagged(api.CorrectStatusReport(editor, recorded.Id).IfMatch(tag).
		StatusReportCorrection(final).Execute())
	expect.equal("correctStatusReport.status", corrected.Status)
	expect.equal("getStatusReportHistory.total", must(api.GetStatusReportHistory(ctx, corrected.Id).Execute()).Total)
	withdrawn := must(api.WithdrawStatusReport(editor, corrected.Id).IfMatch(tag).
		Withdrawal(*gwr.NewWithdrawal("只是试一试")).Execute())
	expect.equal("withdrawStatusReport.state", withdrawn.Recording.State)
}

func milestones(ctx, editor context.Context, api *gwr.MilestonesAPIService) {
	const airport, what = "jx-ruijin-airport", "跑道道面施工完成"
	source := gwr.Source{Url: gwr.PtrString("https://example.org/2024/airport")}
	done := *gwr.NewMilestoneCreate("2024-06-30", what, source)
	recorded, tag := tagged(api.RecordMilestone(editor, airport).MilestoneCreate(done).Execute())
	expect.equal("recordMilestone.what", recorded.What)
	var days []string
	for _, one := range must(api.ListMilestones(ctx).Project([]string{airport}).Execute()).Items {
		days = append(days, one.Date)
	}
	expect.equal("listMilestones.days", days)
	expect.equal("listProjectMilestones.total", must(api.ListProjectMilestones(ctx, airport).Execute()).Total)
	expect.equal("getMilestone.date", must(api.GetMilestone(ctx, recorded.Id).Execute()).Date)
	corrected, tag := tagged(api.CorrectMilestone(editor, recorded.Id).IfMatch(tag).
		MilestoneCorrection(*gwr.NewMilestoneCorrection("2024-07-01", what, source, "日期有误")).Execute())
	expect.equal("correctMilestone.date", corrected.Date)
	expect.equal("getMilestoneHistory.total", must(api.GetMilestoneHistory(ctx, corrected.Id).Execute()).Total)
	withdrawn := must(api.WithdrawMilestone(editor, corrected.Id).IfMatch(tag).
		Withdrawal(*gwr.NewWithdrawal("只是试一试")).Execute())
	expect.equal("withdrawMilestone.state", withdrawn.Recording.State)
}
