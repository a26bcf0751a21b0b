package dev.gwr.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.model.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundWordsTest {

    /** Wordings of the report of 2024, and of others. */
    @ParameterizedTest
    @CsvSource({
        "地区生产总值增长5%左右, 5%, APPROXIMATELY",
        "试点建设3所左右省卓越工程师学院, 3所, APPROXIMATELY",
        "新增发放贷款约160亿元, 160亿元, APPROXIMATELY",
        "经营主体近4000家, 4000家, APPROXIMATELY",
        "近5年全国优秀, 5年, EXACTLY",
        "粮食产量430亿斤以上, 430亿斤, AT_LEAST",
        "城市建成区44%以上面积达标, 44%, AT_LEAST",
        "推动200个以上乡镇建设设施, 200个, AT_LEAST",
        "力争专精特新中小企业突破4000家, 4000家, AT_LEAST",
        "装机超过100万千瓦, 100万, AT_LEAST",
        "新增就业不少于41万人, 41万人, AT_LEAST",
        "服务4500多万人, 4500, AT_LEAST",
        "培训1万多人, 1万多人, AT_LEAST",
        "新增企业30余家, 30余家, AT_LEAST",
        "产值逾500亿元, 500亿元, AT_LEAST",
        "总量过万亿元, 万亿元, AT_LEAST",
        "通过5项验收, 5项, EXACTLY",
        "经过3年努力, 3年, EXACTLY",
        "至少新建学校5所, 5所, AT_LEAST",
        "至少新建高标准学校和幼儿园5所, 5所, AT_LEAST",
        "至少新建2所、改建5所, 5所, EXACTLY",
        "每县最多保留3个, 3个, AT_MOST",
        "培训技能人才106万人次以上, 106万人次, AT_LEAST",
        "年均补助3.2万元/人左右, 3.2万元/人, APPROXIMATELY",
        "装机突破1.2亿千瓦, 1.2亿千瓦, AT_LEAST",
        "发电量3000亿千瓦时左右, 3000亿千瓦时, APPROXIMATELY",
        "地区生产总值增长5%—5.5%, 5%—5.5%, BETWEEN",
        "失业率控制在5-5.5%以内, 5-5.5%, BETWEEN",
        "'惠及23,876人以上', '23,876人', AT_LEAST",
        "失业率控制在5.5%以内, 5.5%, AT_MOST",
        "失业率控制在5.5%左右, 5.5%, APPROXIMATELY",
        "失业率控制在5.5%, 5.5%, AT_MOST",
        "失业率不超过5.5%, 5.5%, AT_MOST",
        "能耗强度不高于3%, 3%, AT_MOST",
        "户籍人口城镇化率达46%左右, 46%, APPROXIMATELY",
        "建制村通双车道比例达60%, 60%, EXACTLY",
        "比重提高到65%, 65%, EXACTLY",
        "完成国家下达的290万亩高标准农田建设任务, 290万亩, AS_ASSIGNED"})
    void bindsTheNumberThatAHedgeTouches(String sentence, String written, Bound bound) {
        assertEquals(bound, BoundWords.read(MadeUp.figure(sentence, written)));
    }

    @Test
    void oneHedgeGovernsBothNumbersOfOneUnit() {
        String sentence = "城镇、农村居民人均可支配收入分别增长5%、7%左右";
        assertEquals(Bound.APPROXIMATELY, BoundWords.read(MadeUp.figure(sentence, "5%")));
        assertEquals(Bound.APPROXIMATELY, BoundWords.read(MadeUp.figure(sentence, "7%")));
        String before = "两类企业分别突破100家和200家";
        assertEquals(Bound.AT_LEAST, BoundWords.read(MadeUp.figure(before, "100家")));
        assertEquals(Bound.AT_LEAST, BoundWords.read(MadeUp.figure(before, "200家")));
    }

    @Test
    void aHedgeDoesNotReachOverWordsOrToAnotherMeasure() {
        String words = "新增省级工程研究中心40家左右、企业技术中心100家以上";
        assertEquals(Bound.APPROXIMATELY, BoundWords.read(MadeUp.figure(words, "40家")));
        assertEquals(Bound.AT_LEAST, BoundWords.read(MadeUp.figure(words, "100家")));
        String measures = "改造老旧小区1008个、39.09万户以上";
        assertEquals(Bound.EXACTLY, BoundWords.read(MadeUp.figure(measures, "1008个")));
        assertEquals(Bound.AT_LEAST, BoundWords.read(MadeUp.figure(measures, "39.09万户")));
        assertEquals(Bound.EXACTLY, BoundWords.read(MadeUp.figure("实施1000个投资10亿元以上重大项目", "1000个")));
    }

    /** The quote may stop before the hedge; the text does not. */
    @Test
    void readsOnBeyondTheQuote() {
        Outline outline = MadeUp.outline("地区生产总值增长5%左右。");
        FigureText figure = FigureText.of(outline, MadeUp.observation("5%", "地区生产总值增长5%")).get(0);
        assertEquals(Bound.APPROXIMATELY, BoundWords.read(figure));
    }

    @Test
    void striving() {
        assertTrue(BoundWords.strives(MadeUp.figure("今年实施项目3670个，力争完成投资1万亿元", "1万亿元").clause()));
        assertFalse(BoundWords.mayStrive(MadeUp.figure("今年实施项目3670个，力争完成投资1万亿元", "3670个")));
        assertTrue(BoundWords.mayStrive(MadeUp.figure("力争产值增长8%，利润增长5%", "5%")), "力争 may govern the rest of its "
                + "sentence");
        assertFalse(BoundWords.mayStrive(MadeUp.figure("争创国家实验室，新增中心40家", "40家")), "争创 governs its own object only");
    }

    /** A hedge of expectation governs the rest of its sentence, up to a semicolon. */
    @Test
    void expecting() {
        assertTrue(BoundWords.expects(MadeUp.figure("数字经济增加值有望突破1.2万亿元", "1.2万亿元")));
        assertTrue(BoundWords.expects(MadeUp.figure("预计产值增长8%，利润增长5%", "5%")));
        assertFalse(BoundWords.expects(MadeUp.figure("产值增长8%，利润有望增长5%", "8%")));
        assertFalse(BoundWords.expects(MadeUp.figure("预计产值增长8%；利润增长5%", "5%")));
        assertTrue(BoundWords.mayExpect(MadeUp.figure("预计产值增长8%；利润增长5%", "5%")));
        assertFalse(BoundWords.mayExpect(MadeUp.figure("预计产值增长8%。利润增长5%", "5%")));
    }
}
