package dev.gwr.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the number of a target or observation binds: read from the words around it (左右, 以上, 突破, 完成国家下达). */
@Schema(description = "How a number binds: APPROXIMATELY 左右, AT_LEAST 以上, AT_MOST 以内, EXACTLY (no bound in the "
        + "text), BETWEEN 5%—5.5% (see `upper`), MORE_THAN 正增长 (more than the value), AS_ASSIGNED 完成国家下达")
public enum Bound implements Labelled {
    APPROXIMATELY("左右", "about"),
    AT_LEAST("以上", "at least"),
    AT_MOST("以内", "at most"),
    EXACTLY("等于", "exactly as written, no bound in the text"),
    BETWEEN("区间", "between the value and the upper value"),
    MORE_THAN("大于", "more than the value"),
    AS_ASSIGNED("完成国家下达", "as assigned by the central government");

    private final String zh;
    private final String en;

    Bound(String zh, String en) {
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
