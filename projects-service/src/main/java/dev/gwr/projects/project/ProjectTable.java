package dev.gwr.projects.project;

import dev.gwr.commons.csv.ChosenColumns;
import dev.gwr.commons.store.Names;
import java.util.function.Function;

/** Projects as people want them in a spreadsheet, a row for each commitment. */
final class ProjectTable {

    private ProjectTable() {
    }

    static ChosenColumns<Project> columns(Names names) {
        return new ChosenColumns<Project>()
                .add("项目", Project::name)
                .add("地区", one -> Names.region(one.province()))
                .add("所在地", one -> Names.regions(one.regions()))
                .add("领域", one -> one.sector() == null ? null : one.sector().name())
                .add("重大项目", Project::major)
                .add("目前状态", Project::statusNow)
                .add("期限", said(Commitment::period))
                .add("任务", said(Commitment::stage))
                .add("主题", said(one -> names.theme(one.report(), one.theme())))
                .add("进展", said(one -> one.progress() == null ? null : one.progress().status()))
                .add("原文", said(one -> Names.quotes(one.citations())))
                .add("出处", said(one -> names.places(one.citations())))
                .add("识读", one -> one.reading().state())
                .add("编号", Project::id);
    }

    /** What the one commitment of a row says. */
    private static Function<Project, Object> said(Function<Commitment, ?> cell) {
        return one -> cell.apply(one.commitments().get(0));
    }
}
