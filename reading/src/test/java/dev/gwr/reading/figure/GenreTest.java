package dev.gwr.reading.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.model.Basis;
import dev.gwr.model.Bound;
import dev.gwr.model.PartKind;
import dev.gwr.model.publication.PublishedIndicator;
import dev.gwr.model.publication.PublishedObservation;
import dev.gwr.model.publication.PublishedTarget;
import dev.gwr.reading.ReadOutline;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Turns of phrase of the genre that a second reading of whole texts found misread, each on a sentence that no report
 * has.
 */
class GenreTest {

    private static FigureReadings read(PartKind kind, String heading, List<String> periods, String text) {
        ReadOutline.Paragraph paragraph = new ReadOutline.Paragraph("一.1", 1, 7, text);
        ReadOutline.Section section = new ReadOutline.Section("一.1", "引言", true, 1, List.of(paragraph));
        return FigureReader.read(new ReadOutline(List.of(new ReadOutline.Part(
                "一", heading, kind, periods, 6, List.of(section))), List.of()),
                "zz-2031", 2031, Figures.INDEX);
    }

    static FigureReadings review(String text) {
        return read(PartKind.REVIEW, "一、2030年工作回顾", List.of("2030"), text);
    }

    static FigureReadings plan(String text) {
        return read(PartKind.PLAN, "二、2031年工作安排", List.of("2031"), text);
    }

    static Map<String, PublishedIndicator> indicators(FigureReadings readings) {
        return readings.indicators().stream().collect(Collectors.toMap(PublishedIndicator::id, Function.identity()));
    }

    /** The last figure of each sentence: its indicator's name, basis, value and bound. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            海难起数、落水人数比2025年分别下降41%、36.5% | 落水人数增长 | GROWTH | -36.5 | EXACTLY
            渔港吞吐量比上年增长7.2% | 渔港吞吐量增长 | GROWTH | 7.2 | EXACTLY
            虾塘尾水浓度较“十四五”末改善16.5% | 虾塘尾水浓度增长 | GROWTH | -16.5 | EXACTLY
            渔船报废比例达到65% | 渔船报废比例 | SHARE | 65 | EXACTLY
            地区生产总值连续迈上3个千亿元台阶、达到5200亿元 | 地区生产总值 | LEVEL | 5200 | EXACTLY
            地区生产总值迈上5000亿元台阶 | 地区生产总值 | LEVEL | 5000 | AT_LEAST
            海产品加工产值突破40亿元并连续多年居沿海首位 | 海产品加工产值 | LEVEL | 40 | AT_LEAST
            新型渔港达到47个 | 新型渔港 | COUNT | 47 | EXACTLY
            灯塔产业营收保持20%以上增长 | 灯塔产业营收增长 | GROWTH | 20 | AT_LEAST
            海水养殖面积治理401万亩，61%的渔业加工厂完成改造 | 渔业加工厂完成改造 | SHARE | 61 | EXACTLY
            船舶出口规模占全国1/3以上 | 船舶出口规模占全国比重 | SHARE | 0.333333 | AT_LEAST
            渔业投资增速高于全国3.7个百分点 | 渔业投资增速高于全国 | POINTS | 3.7 | EXACTLY
            渔业投资、盐业投资增速分别快于全国7.3个、2个百分点 | 盐业投资增速快于全国 | POINTS | 2 | EXACTLY
            新增灯塔12座，总数达到22座 | 灯塔总数 | COUNT | 22 | EXACTLY
            近海风电装机达到30万千瓦，占比由31%提升至54% | 近海风电装机占比 | SHARE | 54 | EXACTLY
            建成3000个以上美丽渔村及820个特色渔港 | 建成特色渔港 | NEWLY_ADDED | 820 | EXACTLY
            渔民受教育年限从8.5年提高到11年 | 渔民受教育年限 | LEVEL | 11 | EXACTLY
            渔民人均存款从2025年的5.2万元提高到2030年的7.4万元 | 渔民人均存款 | LEVEL | 7.4 | EXACTLY
            推动60%以上的渔港码头达标 | 渔港码头达标 | SHARE | 60 | AT_LEAST
            开行沿海班列721列 | 开行沿海班列 | COUNT | 721 | EXACTLY
            三是改造渔村公厕600座 | 改造渔村公厕 | FLOW | 600 | EXACTLY
            新增海洋学科前1%学科24个 | 新增海洋学科前1%学科 | NEWLY_ADDED | 24 | EXACTLY
            渔村人口293万人，超80%渔户有了新船 | 渔户有了新船 | SHARE | 80 | AT_LEAST
            渔村自来水普及率五年提高3.9个百分点 | 渔村自来水普及率提高 | POINTS | 3.9 | EXACTLY
            渔产品产值超500亿元的县域增至12个 | 渔产品产值超500亿元的县域 | COUNT | 12 | EXACTLY
            渔船油价微降0.1% | 渔船油价增长 | GROWTH | -0.1 | EXACTLY
            城乡渔民收入比收窄至2：1以内 | 城乡渔民收入比 | LEVEL | 2 | AT_MOST
            东湾经济圈规划完成编制，经济总量年均增长8.3% | 经济总量年均增长 | GROWTH | 8.3 | EXACTLY
            增加1万个渔业学位 | 渔业学位 | NEWLY_ADDED | 1 | EXACTLY
            开发区盐业产值、渔业投资分别增长5.9%、6.7% | 开发区渔业投资增长 | GROWTH | 6.7 | EXACTLY
            疏浚航道4767公里，改造渔港管网18公里，分别增长4.8%、50% | 改造渔港管网增长 | GROWTH | 50 | EXACTLY
            年末城镇调查失业率降到5.5% | 城镇调查失业率 | SHARE | 5.5 | EXACTLY
            新增渔业协会72家、远洋船队32支 | 新增远洋船队 | NEWLY_ADDED | 32 | EXACTLY
            新增渔港3座，累计达到41座 | 渔港 | COUNT | 41 | EXACTLY
            海参产业拓展深加工。产值突破63亿元 | 海参产业产值 | LEVEL | 63 | AT_LEAST
            东港油库投产，总仓容达88万吨 | 东港油库总仓容 | LEVEL | 88 | EXACTLY
            木壳渔船产量增长4.4%、出口量居全国第6位 | 木壳渔船出口量全国排名 | RANK | 6 | EXACTLY
            向渔民发放渔网，惠及83万人 | 向渔民发放渔网惠及 | COUNT | 83 | EXACTLY
            渔港吞吐量从全国第9位升至第7位 | 渔港吞吐量全国排名 | RANK | 7 | EXACTLY
            省属渔企营业收入、利润分别增长9%、31% | 省属渔企利润增长 | GROWTH | 31 | EXACTLY
            海水养殖业、小微渔户贷款余额分别增长12.2%、3.4% | 小微渔户贷款余额增长 | GROWTH | 3.4 | EXACTLY
            国家级、省级渔业平台分别达到17家、93家 | 省级渔业平台 | COUNT | 93 | EXACTLY
            渔业、盐业、海运等行业利润分别增长3.1%、2.7%、6.4% | 海运利润增长 | GROWTH | 6.4 | EXACTLY
            渔业软件和渔业服务业、租赁和海运业增加值分别增长6.1%、2.8% | 租赁和海运业增加值增长 | GROWTH | 2.8 | EXACTLY
            灯塔标准、渔港标准分别新增15项、46项 | 渔港标准新增 | NEWLY_ADDED | 46 | EXACTLY
            渔船检验合格率优于考核目标3.1个百分点 | 渔船检验合格率优于考核目标 | POINTS | 3.1 | EXACTLY
            民营渔业增加值增速高于全部渔业1.9个百分点 | 民营渔业增加值增速高于全部渔业 | POINTS | 1.9 | EXACTLY
            渔业总产值增长8.3%、高于全国2.6个百分点 | 渔业总产值增速高于全国 | POINTS | 2.6 | EXACTLY
            远洋渔业增速提高4.7个百分点 | 远洋渔业增速提高 | POINTS | 4.7 | EXACTLY
            渔业存款、贷款余额连跨5个百亿元台阶、双双突破700亿元 | 渔业存款、贷款余额 | LEVEL | 700 | AT_LEAST
            渔业总产值跨越6个百亿元台阶 | 渔业总产值跨越百亿元台阶 | COUNT | 6 | EXACTLY
            渔业总产值连跨两个百亿元台阶，年均增长8.8% | 渔业总产值年均增长 | GROWTH | 8.8 | EXACTLY
            渔业出口额突破百亿元、增速居全国第8位 | 渔业出口额增速全国排名 | RANK | 8 | EXACTLY
            海带产量增长27%、连续14个月保持正增长 | 海带产量保持正增长连续月数 | STREAK | 14 | EXACTLY
            渔港面积实现6连增 | 渔港面积增长连续年数 | STREAK | 6 | EXACTLY
            累计推出148项渔业改革成果，其中37项为沿海首创 | 渔业改革成果沿海首创 | COUNT | 37 | EXACTLY
            推出9批374项渔业举措 | 推出渔业举措 | NEWLY_ADDED | 374 | EXACTLY
            认定灯塔企业、渔光企业246户和种子渔企3户 | 认定种子渔企 | NEWLY_ADDED | 3 | EXACTLY
            建成46个先导渔区、700个和美渔村 | 建成和美渔村 | NEWLY_ADDED | 700 | EXACTLY
            超70%的海洋攻关项目、资金由渔企承担 | 海洋攻关项目、资金由渔企承担 | SHARE | 70 | AT_LEAST
            一次性增加4亿元渔港债务限额置换渔港欠款 | 一次性渔港债务限额增长 | GROWTH | 4 | EXACTLY
            渔港工程开工280个、竣工260个 | 渔港工程竣工 | COUNT | 260 | EXACTLY
            渔工人数增长17.6%、居全国第4位，增加30万人、居全国第6位 | 渔工人数增量全国排名 | RANK | 6 | EXACTLY
            在役渔港由55座整合至14座 | 在役渔港 | COUNT | 14 | EXACTLY
            海湾沙滩宽度止退提升2.6% | 海湾沙滩宽度增长 | GROWTH | 2.6 | EXACTLY
            渔港营收较“十三五”末期翻一番 | 渔港营收增长 | GROWTH | 1 | EXACTLY
            增加渔港泊位1400个 | 增加渔港泊位 | NEWLY_ADDED | 1400 | EXACTLY
            完成并购渔企26起 | 并购渔企 | COUNT | 26 | EXACTLY
            渔港补贴率按3%左右安排、比上年提高2个百分点 | 渔港补贴率提高 | POINTS | 2 | EXACTLY
            渔港综合评价排名提升6位 | 渔港综合评价排名提升 | GROWTH | 6 | EXACTLY
            新增渔民公寓2.7万套（间） | 新增渔民公寓 | NEWLY_ADDED | 2.7 | EXACTLY
            渔家健儿在海运会上贡献8金、7银 | 渔家健儿在海运会上贡献银牌 | COUNT | 7 | EXACTLY
            正常年景下粮食产量达到40亿斤以上 | 粮食总产量 | LEVEL | 40 | AT_LEAST
            13项民生实事全面完成 | 民生实事兑现数 | FLOW | 13 | EXACTLY
            新登记各类经营主体3.7万户 | 新登记经营主体 | NEWLY_ADDED | 3.7 | EXACTLY
            经济增长预期目标为6%左右 | 地区生产总值增长 | GROWTH | 6 | APPROXIMATELY
            """)
    void whatIsMeasured(String text, String name, Basis basis, BigDecimal amount, Bound bound) {
        assertMeasured(text, name, basis, amount, bound);
    }

    /** What the last figure of a review says. */
    static void assertMeasured(String text, String name, Basis basis, BigDecimal amount, Bound bound) {
        FigureReadings readings = review(text + "。");
        PublishedObservation last = readings.observations().get(readings.observations().size() - 1);
        PublishedIndicator indicator = indicators(readings).get(last.indicator());
        assertEquals(name, indicator.name());
        assertEquals(basis, indicator.basis());
        assertEquals(0, amount.compareTo(last.value().amount()), last.value().toString());
        assertEquals(bound, last.bound());
    }

    /** What stands with one of a list only, and is said of all. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            国家级、省级渔业平台分别达到17家、93家 | 国家级渔业平台达到17家
            海水养殖业、小微渔户贷款余额分别增长12.2%、3.4% | 海水养殖业贷款余额增长12.2%
            海参、鲍鱼全产业链产值分别达到230亿元、19亿元 | 海参全产业链产值达到230亿元
            渔业投资和盐业投资占比分别达到22%、14% | 渔业投资占比达到22%
            渔业软件和渔业服务业、租赁和海运业增加值分别增长6.1%、2.8% | 渔业软件和渔业服务业增加值增长6.1%
            首批14个渔业先导区集聚渔企超160家 | 首批14个渔业先导区
            渔业总产值跨越6个百亿元台阶，达到1700亿元 | 渔业总产值跨越6个百亿元台阶
            """)
    void whatAListShares(String text, String first) {
        assertEquals(first, review(text + "。").observations().get(0).name());
    }

    @Test
    void ofARateOfGrowthADirectionSaysThatItIsAboveNothing() {
        List<PublishedTarget> read = plan(
                "今年主要预期目标是：地区生产总值增长7%，城镇居民人均可支配收入稳步提高，单位地区生产总值能耗继续下降，渔业投资和盐业投资占比稳步提升，固定资产投资提质增效。").targets();
        assertEquals(List.of("gdp-growth", "urban-income-growth", "energy-intensity-decline"),
                read.stream().limit(3).map(PublishedTarget::indicator).toList());
        assertTrue(read.subList(1, 3).stream().allMatch(one -> one.bound() == Bound.MORE_THAN
                && one.value().amount().signum() == 0 && one.against() == null));
        assertEquals(List.of("稳步提高", "继续下降"), read.subList(1, 3).stream().map(one -> one.value().text()).toList());
        assertTrue(read.subList(3, 5).stream().allMatch(one -> one.indicator().startsWith("x-")
                && one.against().relation() == dev.gwr.model.Relation.MORE_THAN_BEFORE));
        assertEquals(dev.gwr.model.TargetKind.DELIVERABLE, read.get(5).kind());
    }

    @Test
    void twoValuesDifferOnlyWhereTheirSubjectIsTheirOwn() {
        assertEquals(Map.of(), review("渔具产值达到40亿元。产值突破63亿元。渔家健儿贡献8金、7银。").alternatives());
        assertEquals(Map.of(), review("渔业总产值突破200亿元、达到213亿元。").alternatives());
        assertEquals(2, review("渔业总产值达到213亿元。渔业总产值达到217亿元。").alternatives().size());
    }

    @Test
    void howManyOfAKindThereAreIsNoFigureOfTheOne() {
        assertTrue(review("东湾成为全国首批4个海洋公园之一。").observations().isEmpty());
    }

    @Test
    void aNameThatRestsOnAnUncertainConstructIsLessSure() {
        BigDecimal sure = new BigDecimal("0.94");
        for (String text : List.of("产值突破63亿元。", "17家渔企进入名录。", "海参产业拓展深加工。产值突破63亿元。")) {
            assertTrue(review(text).observations().get(0).reading().confidence().compareTo(sure) < 0, text);
        }
        assertEquals(sure, review("渔业总产值达到213亿元、增长4%。").observations().get(1).reading().confidence());
    }

    @Test
    void aFurtherListOfNumbersIsSaidOfTheSameListOfSubjects() {
        assertEquals(List.of("urban-income", "rural-income", "urban-income-growth", "rural-income-growth"),
                review("城乡居民人均可支配收入分别为7.1万元、3.9万元，增长4.2%、5.3%。").observations().stream()
                        .map(PublishedObservation::indicator).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            渔产品交易额占全国比重由2025年的7.2%提升至7.4% | 2025 2030
            五年来，渔港扩建3座。2030年四大渔业占比较2025年提高4个百分点。新增渔村2个 | 2026/2030 2030 2026/2030
            十年来渔业产值年均增长6.2% | 2021/2030
            渔业贷款余额近3年增长58.6% | 2028/2030
            出海人次由上半年的5.5%提高到6.1% | 2030 2030
            新增渔船30艘。超额完成国家“十五五”造船任务，修复渔船24艘 | 2030 2030
            提前实施部分“十六五”规划重大渔港工程，投放专项资金74亿元 | 2030
            """)
    void periods(String text, String periods) {
        assertEquals(List.of(periods.split(" ")), review(text + "。").observations().stream()
                .map(PublishedObservation::period).toList());
    }

    @Test
    void anAimThatFitsAPlanOfFiveYearsIsNotOfThem() {
        List<PublishedTarget> read = plan("5.5%左右的渔业增长目标与“十六五”发展目标衔接。").targets();
        assertEquals(List.of("2031"), read.stream().map(PublishedTarget::period).toList());
    }

    @Test
    void theMainAimsNeedNotBeCalledExpected() {
        List<PublishedTarget> read = plan(
                "今年经济社会发展的主要目标是：地区生产总值增长6.5%—7%，居民消费价格涨幅控制在4%以内，单位生产总值二氧化碳排放下降目标与国家“十六五”考核要求衔接。").targets();
        assertEquals(List.of("gdp-growth", "consumer-price-rise", "carbon-intensity-decline"),
                read.stream().map(PublishedTarget::indicator).toList());
        assertTrue(read.stream().allMatch(one -> one.headline() && one.period().equals("2031")));
        assertEquals(Bound.AS_ASSIGNED, read.get(2).bound());
    }

    @Test
    void aPlaceInALongRowOfNumbersCountsPeopleWherePeopleAreCounted() {
        assertEquals("PERSON", review("两院院士增至123位。").observations().get(0).value().unit());
        assertEquals("RANK", review("渔业产值居全国第3位。").observations().get(0).value().unit());
    }

    @Test
    void aDoorIsABusinessWhereBusinessesAreCounted() {
        assertEquals("BUSINESS", review("规上渔业企业达到361户。").observations().get(0).value().unit());
        assertEquals("BUSINESS", review("新增渔业个体工商户3.6万户。").observations().get(0).value().unit());
        assertEquals("BUSINESS", review("为6.6万户经营主体重塑信用。").observations().get(0).value().unit());
        assertEquals("HOUSEHOLD", review("企业帮扶困难渔民家庭361户。").observations().get(0).value().unit());
    }

    @Test
    void aReportJudgesTheAimsOfTheYearBefore() {
        List<PublishedObservation> read = review("固定资产投资、社会消费品零售总额增速未达年初预期，灯塔产量好于预期目标。"
                + "渔产品出口恢复好于预期。部分渔区投资增速未达预期目标。政策落地慢、效果不及预期。受多重超预期因素影响。").observations();
        assertEquals(List.of("fixed-asset-investment-growth", "retail-sales-growth"),
                read.stream().limit(2).map(PublishedObservation::indicator).toList());
        assertEquals(List.of("固定资产投资增速未达年初预期", "社会消费品零售总额增速未达年初预期", "灯塔产量好于预期目标"),
                read.stream().map(PublishedObservation::name).toList());
        assertEquals(List.of("outcome.aim-missed", "outcome.aim-missed", "outcome.aim-met"),
                read.stream().map(one -> one.reading().rule()).toList());
        assertTrue(read.stream().allMatch(one -> one.value() == null && one.period().equals("2030")));
    }

    @Test
    void whatIsBetterLowOrNotOnesOwnIsNoAimMissed() {
        assertEquals(List.of(), review("居民消费价格涨幅低于预期目标。城镇调查失业率低于年度预期。世界经济增长不及预期。").observations());
        assertEquals(List.of("outcome.aim-missed"), review("地区生产总值增速低于预期目标。").observations().stream()
                .map(one -> one.reading().rule()).toList());
    }

    @Test
    void whatGrowsManifoldIsARelativeTarget() {
        PublishedTarget read = plan("渔业研发投入保持两位数增长。").targets().get(0);
        assertEquals(dev.gwr.model.TargetKind.RELATIVE, read.kind());
        assertEquals(dev.gwr.model.Relation.MORE_THAN_BEFORE, read.against().relation());
    }

    @Test
    void whatIsNewlyAddedAddsUp() {
        FigureReadings read = review("新建渔港4座，渔港吞吐量达到40万吨。");
        Map<String, PublishedIndicator> indicators = indicators(read);
        assertEquals(List.of(true, false), read.observations().stream()
                .map(one -> indicators.get(one.indicator()).accumulates()).toList());
    }

    @Test
    void thePeopleAreNoFigure() {
        assertTrue(review("14亿多人口大国吃饭不愁。").observations().isEmpty());
        assertEquals(1, review("惠及50万老百姓。").observations().size());
        assertTrue(review("3800万老百姓的期盼。").observations().isEmpty());
        assertTrue(plan("推进东港30万吨级、西港20万吨级等航道建设。").targets().isEmpty());
        assertEquals(1, review("191家渔业企业营业收入超百亿元；渔业税收增长2.1%。").observations().stream()
                .filter(one -> one.value().text().equals("191家")).count());
    }
}
