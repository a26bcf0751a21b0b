package dev.gwr.gateway.section;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of record that cites the text. */
@Schema(description = "A kind of record: TARGET 目标, OBSERVATION 完成情况, PROJECT 项目 or TERM 名词, which its note "
        + "defines and other places use")
public enum RecordType { TARGET, OBSERVATION, PROJECT, TERM }
