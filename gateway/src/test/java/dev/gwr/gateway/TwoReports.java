package dev.gwr.gateway;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.commons.testing.Tokens;
import java.time.Duration;
import java.util.List;

/**
 * Two made-up reports of one place, of one year and the next, that are read and published here; their ids, and how
 * long it took from the publication of the later one until all services had taken both in. The earlier does not say on
 * which day it was given, and names a prefecture, which the later does not.
 */
public record TwoReports(String earlier, String later, Duration untilServed) {

    private static final List<String> TAKEN = List.of("TAKEN", "TAKEN", "TAKEN");
    private static final String FORM = """
            政府工作报告
            ——%7$s在海南省第九届人民代表大会第%2$s次会议上
            海南省省长 某某
            各位代表：
            现在，我代表省人民政府向大会报告工作，请予审议。
            一、%3$d年工作回顾
            过去一年，全省地区生产总值增长%4$s。
            我们清醒认识到，发展中还有不少困难和问题，结构调整任务依然繁重，城乡区域发展还不平衡，公共服务还有短板，营商环境有待改善，
            部分干部能力素质还需提升。我们将直面问题，采取有力措施，逐项加以解决，把各项工作做得更细更实。
            这份文本是为测试写的，它比真的报告短得多，所以在这里多说几句：岛上的渔船早出晚归，码头边的灯塔夜里常亮，晒场上的渔网一张挨着一张，
            赶集的日子定在每月逢五，孩子们放学后沿着海堤回家，老人坐在树下补网，谁家的船回来了，远远就能听见。
            做好今年的工作，要坚持稳中求进，统筹好发展和安全，把全年的各项任务一件一件落到实处。
            二、%1$d年工作安排
            今年的主要预期目标是：地区生产总值增长5%%左右；%5$s。
            %6$s甲乙高速公路。
            """;
    private static final String EARLIER =
            FORM.formatted(2031, "一", 2030, "4.8%", "固定资产投资增长6%；城镇新增就业20万人以上", "开工建设",
                    "2031年").replace("老人坐在树下", "三亚市的老人坐在树下");
    private static final String LATER = FORM.formatted(2032, "二", 2031, "5.1%，城镇新增就业19万人",
            "城镇新增就业18万人以上；居民消费价格涨幅3%左右", "加快建设", "2032年1月20日");

    private static final String ANOTHER = FORM.formatted(2033, "三", 2032, "5.2%", "城镇新增就业18万人以上", "建成",
            "2033年1月20日");

    /** Once, and until all services have taken them in. */
    public static TwoReports publish() {
        String earlier = published(EARLIER);
        String later = published(LATER);
        long published = System.nanoTime();
        await(later, TAKEN);
        await(earlier, TAKEN);
        return new TwoReports(earlier, later, Duration.ofNanos(System.nanoTime() - published));
    }

    /** One more report, of the year after them, until the services stand to it so; its id. */
    static String publishAnother(List<String> states) {
        String another = published(ANOTHER);
        await(another, states);
        return another;
    }

    /** A report says which service has taken it in: the others do when they next look. */
    private static void await(String report, List<String> wanted) {
        long end = System.nanoTime() + 60_000_000_000L;
        List<String> states = List.of();
        while (!states.equals(wanted) && System.nanoTime() < end) {
            states = given().noFilters().get("/api/v1/reports/" + report).path("takenIn.state");
        }
        assertEquals(wanted, states, report);
    }

    private static String published(String text) {
        return given().noFilters().auth().oauth2(Tokens.of("li@example.org", "editor"))
                .contentType("text/plain; charset=utf-8")
                .body(text).queryParam("publish", true).post("/api/v1/reports").then().statusCode(201).extract()
                .path("id");
    }
}
