package dev.gwr.reading.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.model.Bound;
import dev.gwr.model.PartKind;
import dev.gwr.model.Relation;
import dev.gwr.model.TargetKind;
import dev.gwr.model.publication.PublishedObservation;
import dev.gwr.model.publication.PublishedTarget;
import dev.gwr.reading.ReadOutline;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of reading, each on a sentence of its own that no report has. */
class FigureReaderTest {

    private static FigureReadings plan(String text) {
        return read(PartKind.PLAN, "二、2031年工作安排", List.of("2031"), text);
    }

    private static FigureReadings review(String text) {
        return read(PartKind.REVIEW, "一、2030年工作回顾", List.of("2030"), text);
    }

    private static FigureReadings read(PartKind kind, String heading, List<String> periods, String text) {
        ReadOutline.Paragraph paragraph = new ReadOutline.Paragraph("二.1", 1, 7, text);
        ReadOutline.Section section = new ReadOutline.Section("二.1", "引言", true, 1, List.of(paragraph));
        ReadOutline outline = new ReadOutline(List.of(new ReadOutline.Part(
                "二", heading, kind, periods, 6, List.of(section))), List.of());
        return FigureReader.read(outline, "zz-2031", 2031, Figures.INDEX);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            新栽果树三千亩，果品产量增长６．５％左右 | 6.5 | % | APPROXIMATELY
            渔业产值达到1,250亿元以上 | 1250 | 亿元 | AT_LEAST
            渡轮旅客增长百分之十二点五 | 12.5 | % | EXACTLY
            七成以上的渔港完成改造 | 7 | 成 | AT_LEAST
            灯塔数量翻一番 | 1 | 倍 | EXACTLY
            船舶订单占全国三分之一 | 0.333333 | '' | EXACTLY
            培训渔工2400多人次 | 2400 | 人次 | AT_LEAST
            港口平均停时控制在36小时以内 | 36 | 小时 | AT_MOST
            渔港与渔船比例达到2.4∶1 | 2.4 | '' | EXACTLY
            近海风电装机不低于40万千瓦 | 40 | 万千瓦 | AT_LEAST
            渔民亩均收入突破9000元/亩 | 9000 | 元/亩 | AT_LEAST
            """)
    void quantities(String text, BigDecimal amount, String unit, Bound bound) {
        PublishedTarget target = plan(text + "。").targets().get(0);
        assertEquals(0, amount.compareTo(target.value().amount()), target.value().toString());
        assertEquals(unit, target.value().unitText());
        assertEquals(bound, target.bound());
    }

    @ParameterizedTest
    @CsvSource({"5%—5.5%", "5%－5.5%", "5-5.5%", "5%至5.5%", "5～5.5%"})
    void aRangeHasTwoEndsAndOneUnit(String range) {
        PublishedTarget target = plan("渔业增加值增长" + range + "。").targets().get(0);
        assertEquals(Bound.BETWEEN, target.bound());
        assertEquals(new BigDecimal("5"), target.value().amount());
        assertEquals(new BigDecimal("5.5"), target.value().upper());
        assertEquals("%", target.value().unitText());
        assertEquals(range, target.value().text());
    }

    @Test
    void aListOfNumbersGoesWithItsListOfSubjects() {
        List<PublishedObservation> read = review("渔业、盐业投资分别增长4%、7.5%，虾池、蟹池改造率分别提高3、8个百分点。").observations();
        assertEquals(List.of("渔业投资增长4%", "盐业投资增长7.5%", "虾池改造率提高3个百分点", "蟹池改造率提高8个百分点"),
                read.stream().map(PublishedObservation::name).toList());
        assertEquals("个百分点", read.get(2).value().unitText());
    }

    @Test
    void theSubjectThatIsLeftOutIsThatBefore() {
        List<PublishedObservation> read = review("海产品出口额完成310亿元、增长8.2%。灯塔维修次数下降12%。").observations();
        assertEquals("海产品出口额增长8.2%", read.get(1).name());
        assertEquals(new BigDecimal("-12"), read.get(2).value().amount());
        assertEquals("2030", read.get(0).period());
    }

    @Test
    void fromAndToAreTwoValuesOfTwoTimes() {
        List<PublishedObservation> read = read(PartKind.REVIEW, "一、“十五五”时期工作回顾", List.of("2026/2030"),
                "五年来，渔港泊位从120个增加到260个。").observations();
        assertEquals(List.of("2025", "2026/2030"), read.stream().map(PublishedObservation::period).toList());
    }

    @Test
    void yearsSayForWhenAPromiseIs() {
        List<PublishedTarget> read = plan("到2035年，海水淡化能力达到90万吨/日。今年新建渔港4座。").targets();
        assertEquals(List.of("2035", "2031"), read.stream().map(PublishedTarget::period).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2030年5月1日，船闸开通 | date
            实施“3456”工程 | name-in-quotes
            推进8+2港群建设 | number-of-combination
            关爱0—6岁儿童 | age
            支持投资20亿元以上项目 | threshold
            办好第12届渔业博览会 | ordinal
            打造15分钟便民圈 | circle
            建设G98高速 | part-of-name
            培育5A级景区 | part-of-name
            """)
    void whatIsNoFigureHasAReason(String text, String rule) {
        FigureReadings read = plan(text + "。");
        assertEquals(List.of(), read.targets());
        assertTrue(read.excuses().stream().allMatch(excuse -> excuse.rule().equals(rule)), read.excuses().toString());
        assertTrue(!read.excuses().isEmpty());
        read.excuses().forEach(excuse -> {
            assertTrue(excuse.reason().matches(".*\\p{IsHan}.*。"), excuse.reason());
            assertTrue(excuse.reasonEn().matches("\\P{IsHan}+\\."), excuse.reasonEn());
        });
    }

    @Test
    void theHeadlineHasAimsOfAllKinds() {
        List<PublishedTarget> read = plan("今年发展的主要预期目标是：全省生产总值增长4%—4.5%，在实际工作中争取更好结果；居民收入增长与经济增长同步；"
                + "固定资产投资实现正增长；农村居民收入增速高于全国平均水平；粮食产量保持稳定；完成国家下达的碳排放强度降低目标。"
                + "以上目标，经过努力可以实现。").targets();
        assertEquals(List.of("gdp-growth", "fixed-asset-investment-growth", "resident-income-growth",
                "rural-income-growth", "grain-output",
                "carbon-intensity-decline"), Stream.of(0, 2, 1, 3, 4, 5).map(at -> read.get(at).indicator()).toList());
        assertTrue(read.stream().allMatch(PublishedTarget::headline));
        assertEquals("在实际工作中争取更好结果", read.get(0).stretch());
        assertEquals(Relation.IN_STEP_WITH, read.get(1).against().relation());
        assertEquals("gdp-growth", read.get(1).against().indicator());
        assertEquals(Bound.MORE_THAN, read.get(2).bound());
        assertEquals("100000", read.get(3).against().region());
        assertEquals(Relation.STABLE, read.get(4).against().relation());
        assertEquals(TargetKind.DELIVERABLE, read.get(5).kind());
        assertEquals(Bound.AS_ASSIGNED, read.get(5).bound());
        assertEquals(6, read.size());
    }

    @Test
    void growthAndLevelAndPointsNeverShareAnIndicator() {
        List<PublishedObservation> read = review("地区生产总值达到2.1万亿元，地区生产总值增长4%。常住人口城镇化率达到61%，常住人口城镇化率提高0.8个百分点。")
                .observations();
        assertEquals(List.of("gdp", "gdp-growth", "urbanisation-rate", "urbanisation-rate-increase"),
                read.stream().map(PublishedObservation::indicator).toList());
    }

    @Test
    void whatIsSaidTwiceAndDifferentlyIsDoubted() {
        FigureReadings readings = review("地区生产总值增长4%。全年地区生产总值增长5%。");
        List<PublishedObservation> read = readings.observations();
        assertEquals("5%", ((PublishedObservation) readings.alternatives().get(read.get(0).id()).get(0)).value()
                .text());
        assertTrue(read.stream().allMatch(one -> one.reading().confidence().compareTo(new BigDecimal("0.80")) == 0));
        assertTrue(read.get(0).note().en().contains("5%"));
    }

    @Test
    void everyReadingIsProvenAndEveryNumberIsReadOrExcused() {
        ReadOutline outline = Figures.outline(Figures.JX.text(), 2024);
        FigureReadings read = FigureReader.read(outline, "jx-2024", 2024, Figures.INDEX);
        Stream.concat(read.targets().stream().map(one -> one.citations().get(0)),
                read.observations().stream().map(one -> one.citations().get(0)))
                .forEach(cite -> {
                    String text = outline.paragraphs().filter(
                            one -> one.section().equals(cite.section()) && one.number() == cite.paragraph())
                            .findFirst().orElseThrow().text();
                    assertEquals(cite.quote(), text.substring(
                            text.offsetByCodePoints(0, cite.start()), text.offsetByCodePoints(0, cite.end())));
                });
        outline.paragraphs().forEach(paragraph -> QuantityScanner.NUMBER.matcher(Fold.of(paragraph.text())).results()
                .forEach(number -> {
            int at = paragraph.text().codePointCount(0, number.start());
            boolean figure = read.places().values().stream()
                    .anyMatch(place -> place.line() == paragraph.line() && place.start() <= at && at < place.end());
            boolean excused = read.excuses().stream().anyMatch(
                    one -> one.line() == paragraph.line() && one.start() == at);
            assertTrue(figure || excused, paragraph.line() + ": " + number.group());
        }));
        assertEquals(read.targets().size() + read.observations().size(),
                Stream.concat(read.targets().stream().map(PublishedTarget::id),
                read.observations().stream().map(PublishedObservation::id)).distinct().count());
    }

    /** As long as a line may be; what grows without bounds would not end in a minute. */
    @Test
    void noTextMakesItEndless() {
        for (String text : List.of("增长".repeat(2_500) + "5%", "“".repeat(2_500) + "1".repeat(2_500),
                "第1、".repeat(1_600),
                "和".repeat(5_000) + "分别增长1%、2%。")) {
            assertTimeoutPreemptively(Duration.ofMinutes(1), () -> plan(text));
        }
    }
}
