package dev.gwr.targets.observation;

import dev.gwr.model.Labelled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The source of an observation: a report, or a person. */
@Schema(name = "ObservationOrigin", description = "Who says so: a REPORT 政府工作报告, or a person who RECORDED it 填报")
public enum Origin implements Labelled {
    REPORT("政府工作报告", "a report says so"),
    RECORDED("填报", "a person recorded it");

    private final String zh;
    private final String en;

    Origin(String zh, String en) {
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
