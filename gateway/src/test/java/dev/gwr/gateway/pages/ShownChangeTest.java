package dev.gwr.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up changes, the newest first, as the page gets them. */
class ShownChangeTest {

    private static final Frame ZH = Frame.of(Language.zh, "", "/zh/changes", null, "/assets", "http://localhost",
            Visitor.NOBODY);
    private static final Frame EN = Frame.of(Language.en, "", "/en/changes", null, "/assets", "http://localhost",
            Visitor.NOBODY);

    private static JsonNode change(String kind, String resource, String id) {
        return new ObjectMapper().createObjectNode().put("at", "2026-01-02T03:04:05Z").put("kind", kind)
                .put("resource", resource).put("id", id).put("by", "");
    }

    @Test
    void aPublicationIsToldOnceAlsoWhereItWasLoadedAfterwards() {
        List<ShownChange> shown = ShownChange.of(ZH, Stream.of(change("LOADED", "REPORTS", "ah-2031"),
                change("LOADED", "REPORTS", "ah-2031"), change("PUBLISHED", "REPORT", "ah-2031"),
                change("LOADED", "REPORTS", "fj-2031"), change("LOADED", "REPORTS", "fj-2031")).toList());
        assertEquals(List.of("安徽 2031 报告 已发布", "福建 2031 报告 数据已载入"),
                shown.stream().map(one -> one.name() + " " + one.words()).toList());
    }

    @ParameterizedTest
    @CsvSource({"REPORT, cn-2031, 国务院 2031, State Council 2031", "REPORT, 360702-2031, 360702-2031, 360702-2031",
        "TARGET, fj-2031-gdp-growth, 福建 2031 地区生产总值增长, Fujian 2031 Growth of gross regional product (GDP)",
        "OBSERVATION, gdp-growth-2031-q1-6z74phr7, 地区生产总值增长 2031-Q1, Growth of gross regional product (GDP) 2031-Q1",
        "OBSERVATION, x-3gzkpmcy3g-2031-10-6z74phr7, 目录外指标 2031-10, an indicator that is not in the catalogue 2031-10",
        "PROJECT, fj-lighthouse, fj-lighthouse, fj-lighthouse"})
    void whatChangedHasANameAsFarAsItsIdSaysSo(String resource, String id, String zh, String en) {
        assertEquals(zh, RecordNames.of(ZH, resource, id));
        assertEquals(en, RecordNames.of(EN, resource, id));
    }
}
