package dev.gwr.reports.report;

import dev.gwr.model.Labelled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a report came here. */
@Schema(description = "How a report came here: PACKAGED 随程序附带, with the program; FOLDER 数据目录, a curated folder; TEXT "
        + "文本, a text that the machine read")
public enum ReportOrigin implements Labelled {
    PACKAGED("随程序附带", "with the program"),
    FOLDER("数据目录", "a curated folder"),
    TEXT("文本", "a text that the machine read");

    private final String zh;
    private final String en;

    ReportOrigin(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
