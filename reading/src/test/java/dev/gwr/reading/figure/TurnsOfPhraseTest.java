package dev.gwr.reading.figure;

import static dev.gwr.reading.figure.GenreTest.plan;
import static dev.gwr.reading.figure.GenreTest.review;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.model.Basis;
import dev.gwr.model.Bound;
import dev.gwr.model.publication.PublishedObservation;
import dev.gwr.model.publication.PublishedTarget;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turns of phrase that a third reading of whole texts found misread, each on a sentence that no report has. */
class TurnsOfPhraseTest {

    /** The last figure of each sentence: its indicator's name, basis, value and bound. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            城乡渔村污水处理率、渔民自来水普及率分别提高到60%、92% | 渔民自来水普及率 | SHARE | 92 | EXACTLY
            鲍鱼、海参抽检合格率分别达99.6%、99.7% | 海参抽检合格率 | SHARE | 99.7 | EXACTLY
            渔民养老金总体上调2% | 渔民养老金增长 | GROWTH | 2 | EXACTLY
            培育6个国家级、7个省级渔业集群 | 培育省级渔业集群 | NEWLY_ADDED | 7 | EXACTLY
            远洋捕捞增速保持在10%以上 | 远洋捕捞增长 | GROWTH | 10 | AT_LEAST
            渔业投资增速连续30个月居沿海前10位，渔产品出口额增长5% | 渔产品出口额增长 | GROWTH | 5 | EXACTLY
            渔民存款年均增长6.8%，增速连续11个月高于全国 | 渔民存款增速高于全国连续月数 | STREAK | 11 | EXACTLY
            PM2.5平均浓度低于每立方米19微克 | PM2.5平均浓度 | LEVEL | 19 | AT_MOST
            单位渔业产值能耗约为全国平均的70% | 单位渔业产值能耗相当于全国平均水平 | SHARE | 70 | APPROXIMATELY
            省属渔企资产总额达到2.7亿元，营业收入突破1亿元 | 省属渔企营业收入 | LEVEL | 1 | AT_LEAST
            省属企业完成渔业投资5亿元、研发投入1亿元，分别增长6%、7% | 省属企业研发投入增长 | GROWTH | 7 | EXACTLY
            “强渔”工程提升40所渔校办学能力 | “强渔”工程提升渔校办学能力 | COUNT | 40 | EXACTLY
            包括地区生产总值年均增长5%左右 | 地区生产总值增长 | GROWTH | 5 | APPROXIMATELY
            实现城镇新增就业4万人以上的目标 | 城镇新增就业 | NEWLY_ADDED | 4 | AT_LEAST
            办结渔民来信608件、渔企来信84件 | 办结渔企来信 | COUNT | 84 | EXACTLY
            完成海岸造林214万亩 | 海岸造林 | FLOW | 214 | EXACTLY
            渔业生产事故死亡人数、直接经济损失分别下降7%、9% | 渔业生产事故直接经济损失增长 | GROWTH | -9 | EXACTLY
            海上风电装机占比54.8%、发电量占比51.3% | 海上风电发电量占比 | SHARE | 51.3 | EXACTLY
            渔业投资增速位居全省第2 | 渔业投资增速全省排名 | RANK | 2 | EXACTLY
            每年高质量办成10件为民实事 | 民生实事兑现数 | FLOW | 10 | EXACTLY
            渔民满意度连续5年保持在99%以上，渔产品出口额增长5% | 渔产品出口额增长 | GROWTH | 5 | EXACTLY
            外贸进出口突破5000亿元 | 进出口总额 | LEVEL | 5000 | AT_LEAST
            城镇累计新增就业239万人 | 城镇新增就业 | NEWLY_ADDED | 239 | EXACTLY
            渔港改造有序推进，和田渔场出产海盐60吨 | 和田渔场出产海盐 | LEVEL | 60 | EXACTLY
            高质量建成260个和美渔村 | 建成和美渔村 | NEWLY_ADDED | 260 | EXACTLY
            地区生产总值年均增长5%左右、迈上3万亿元台阶 | 地区生产总值 | LEVEL | 3 | AT_LEAST
            实有渔企较“十三五”期末增长36.2% | 实有渔企增长 | GROWTH | 36.2 | EXACTLY
            高质量建成渔业示范田169万亩 | 建成渔业示范田 | NEWLY_ADDED | 169 | EXACTLY
            """)
    void whatIsMeasured(String text, String name, Basis basis, BigDecimal amount, Bound bound) {
        GenreTest.assertMeasured(text, name, basis, amount, bound);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            培育6个国家级、7个省级渔业集群 | 培育6个国家级渔业集群
            鲍鱼、海参抽检合格率分别达99.6%、99.7% | 鲍鱼抽检合格率达99.6%
            城镇居民、农村居民人均可支配收入分别增长4.5%、5.7% | 城镇居民人均可支配收入增长4.5%
            6个渔企品牌、2个渔村品牌入选渔业名录 | 6个渔企品牌入选渔业名录
            渔业投资增速连续30个月居全国前10位 | 渔业投资增速连续30个月居全国前10位
            19个支渔省市落实支渔资金197亿元 | 19个支渔省市
            渔民满意度连续5年保持在99%以上 | 渔民满意度连续5年保持在99%以上
            12个渔港小区增补泊位2万个 | 12个渔港小区
            """)
    void whatAListShares(String text, String first) {
        assertEquals(first, review(text + "。").observations().get(0).name());
    }

    @Test
    void whatIsSaidOfANameOrADocumentIsNoFigure() {
        for (String text : List.of("推出全球首款9兆瓦时渔船储能系统。", "落实240小时过境免签政策。", "规划设定了24个主要指标，8个约束性指标。",
                "突出抓好渔船检验和渔港整治3件事。", "分13个领域细化任务。", "全长短道，3人制比赛。")) {
            assertEquals(List.of(), review(text).observations(), text);
        }
        assertEquals(2, review("5项预期性指标、1项约束性指标未能如期完成。").observations().size());
    }

    @Test
    void aNameOfAFormThatOftenDoesNotStandAloneIsLessSure() {
        BigDecimal sure = new BigDecimal("0.94");
        for (String text : List.of("渔业支出近八成投向渔民。", "完成投资3500亿元。", "累计实施项目56个。", "制定实施稳渔惠渔27条。",
                "在“渔企500强”排名上升到35位。", "鲍鱼、海参罐头销量分别增长5%、6%。", "10个市和东湾县、西湾县被命名。",
                "牡蛎20万吨。", "完成置换63万亩。", "连续16年位居全国首位。")) {
            assertTrue(review(text).observations().get(0).reading().confidence().compareTo(sure) < 0, text);
        }
        List<PublishedObservation> read = review("海带产量达到3万吨、转化率达45%。").observations();
        assertEquals(List.of(true, false), read.stream().map(one -> one.reading().confidence().compareTo(sure) >= 0)
                .toList());
    }

    @Test
    void theWordsNearerToTheNumberSayWhen() {
        assertEquals(List.of("2026/2030"), review("2029年、2030年没有渔船事故，“十五五”时期渔船事故较“十四五”时期下降67%。").observations().stream()
                .map(PublishedObservation::period).toList());
        assertEquals(List.of("2031/2035", "2031"), plan("推进渔村建设。“十六五”时期渔村新增人口3万人。渔村污水治理率达62%。").targets().stream()
                .map(PublishedTarget::period).toList());
        assertEquals(Bound.EXACTLY, plan("打造5条多式联运渔业线路。").targets().get(0).bound());
    }

    @Test
    void oneNumberForTwoThingsThatAreKnownIsOneFigureOfEach() {
        List<PublishedTarget> read = plan("社会消费品零售总额、固定资产投资增长4%左右。").targets();
        assertEquals(List.of("retail-sales-growth", "fixed-asset-investment-growth"),
                read.stream().map(PublishedTarget::indicator).toList());
        assertEquals("固定资产投资增长4%左右", read.get(1).name());
        assertEquals(1, plan("渔业投资、盐业投资增长4%左右。").targets().size());
    }

    @Test
    void anAimOfTheNextFiveYearsThatIsProposedIsThatOfTheCatalogue() {
        PublishedTarget read = plan("建议“十六五”时期地区生产总值增速目标设定为年均增长6%—7%。").targets().get(0);
        assertEquals("gdp-growth", read.indicator());
        assertEquals("2031/2035", read.period());
        assertEquals(Bound.BETWEEN, read.bound());
    }
}
