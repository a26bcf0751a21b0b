package dev.gwr.gateway.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a search finds; hits that fit alike come in this order. */
@Schema(name = "SearchHitType", description = "What a search finds: TARGET 目标, OBSERVATION 完成情况, PROJECT 项目, TERM 名词, "
        + "PARAGRAPH 段落")
public enum HitType { TARGET, PROJECT, TERM, OBSERVATION, PARAGRAPH }
