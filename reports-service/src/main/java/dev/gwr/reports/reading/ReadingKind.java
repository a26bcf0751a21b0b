package dev.gwr.reports.reading;

import dev.gwr.model.Labelled;
import dev.gwr.model.publication.PublishedObservation;
import dev.gwr.model.publication.PublishedProject;
import dev.gwr.model.publication.PublishedTarget;
import dev.gwr.model.publication.PublishedTerm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reading is. */
@Schema(description = "What was read: TARGET 目标, OBSERVATION 完成情况, PROJECT 项目, TERM 术语, or EXCUSE 不计数字, the reason why "
        + "a number of the text is none of them")
public enum ReadingKind implements Labelled {
    TARGET("目标", "target", PublishedTarget.class),
    OBSERVATION("完成情况", "observation", PublishedObservation.class),
    PROJECT("项目", "project", PublishedProject.class),
    TERM("术语", "term", PublishedTerm.class),
    EXCUSE("不计数字", "a number that is none of them", Excuse.class);

    private final String zh;
    private final String en;
    private final Class<?> record;

    ReadingKind(String zh, String en, Class<?> record) {
        this.zh = zh;
        this.en = en;
        this.record = record;
    }

    /** The record that a reading of this kind is of. */
    public Class<?> record() {
        return record;
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
