package dev.gwr.model;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a cell of a comparison is empty. */
@Schema(description = "Why there is no target: NO_REPORT 无报告 (none of that place and year is here), NOT_STATED 未提出 "
        + "(the report is read, and sets none), NOT_READ 未识读 (it cannot be said: not every aim of its headline is "
        + "linked to an indicator, or it is nothing that a headline says, and no person looked for it in the rest of "
        + "the report, or `reading` leaves it out)")
public enum EmptyReason implements Labelled {
    NO_REPORT("无报告", "there is no report"),
    NOT_STATED("未提出", "the report sets none"),
    NOT_READ("未识读", "not read");

    private final String zh;
    private final String en;

    EmptyReason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Why nothing is known by all of some years or reports: that it was not stated only where that holds of each. */
    public static EmptyReason ofAll(Collection<EmptyReason> each) {
        Set<EmptyReason> reports = each.stream().filter(one -> one != NO_REPORT).collect(Collectors.toSet());
        return reports.isEmpty() ? NO_REPORT : reports.contains(NOT_READ) ? NOT_READ : NOT_STATED;
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
