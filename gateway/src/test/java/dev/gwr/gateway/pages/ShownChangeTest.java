package dev.gwr.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

    private static ObjectNode change(String kind, String resource, String id) {
        return new ObjectMapper().createObjectNode().put("at", "2026-01-02T03:04:05Z").put("kind", kind)
                .put("resource", resource).put("id", id).put("by", "");
    }

    @Test
    void aPublicationIsToldOnceAlsoWhereItWasLoadedAfterwards() {
        List<ShownChange> shown = ShownChange.of(ZH, Stream.of(change("LOADED", "REPORTS", "ah-2031"),
                change("LOADED", "REPORTS", "ah-2031"), change("PUBLISHED", "REPORT", "ah-2031"),
                change("LOADED", "REPORTS", "fj-2031"), change("LOADED", "REPORTS", "fj-2031"))
                .map(JsonNode.class::cast).toList());
        assertEquals(List.of("安徽 2031 报告 已发布", "福建 2031 报告 数据已载入"),
                shown.stream().map(one -> one.name() + " " + one.words()).toList());
    }

    @ParameterizedTest
    @CsvSource({"REPORT, cn-2031, , , 国务院 2031, State Council 2031",
        "OBSERVATION, gdp-growth-2031-q1-6z74phr7, 地区生产总值增长 2031-Q1, Growth of GDP 2031-Q1, 地区生产总值增长 2031-Q1, "
                + "Growth of GDP 2031-Q1",
        "PROJECT, fj-lighthouse, 榕江灯塔, , 榕江灯塔, 榕江灯塔", "PROJECT, fj-lighthouse, , , fj-lighthouse, fj-lighthouse"})
    void whatChangedIsCalledAsTheFeedCallsIt(String resource, String id, String name, String nameEn, String zh,
            String en) {
        ObjectNode change = change("RECORDED", resource, id);
        if (name != null) {
            change.put("name", name);
        }
        if (nameEn != null) {
            change.put("nameEn", nameEn);
        }
        assertEquals(zh, ShownChange.of(ZH, List.of(change)).get(0).name());
        assertEquals(en, ShownChange.of(EN, List.of(change)).get(0).name());
    }
}
