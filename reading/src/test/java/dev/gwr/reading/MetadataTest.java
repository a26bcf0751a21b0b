package dev.gwr.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.model.RegionLevel;
import dev.gwr.reading.outline.Frame;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetadataTest {

    private static final Gazetteer PLACES = CatalogueGazetteer.packaged();

    private static Metadata read(String... lines) {
        SourceText text = SourceText.of(String.join("\n", lines));
        return Metadata.read(text, Frame.of(text), Hints.NONE, PLACES);
    }

    @Test
    void aProvinceInTheUsualForm() {
        SourceText text = SourceText.of(MadeUp.report());
        Metadata read = Metadata.read(text, Frame.of(text), Hints.NONE, PLACES);
        assertEquals("jx-2031", read.id());
        assertEquals("2031年江西省政府工作报告", read.title());
        assertEquals(LocalDate.of(2031, 1, 20), read.date());
        assertEquals("江西省第十五届人民代表大会第四次会议", read.meeting());
        assertEquals("张三", read.speaker());
        assertEquals("江西省省长", read.office());
        assertEquals(List.of(), read.missing());
    }

    @Test
    void dateInChineseNumeralsAndNameOnItsOwnLine() {
        Metadata read = read("政府工作报告", "二〇三一年二月十日在第十六届全国人民代表大会第四次会议上", "国务院总理", "王　五", "各位代表：", "现在，我代表国务院报告工作。");
        assertEquals("cn-2031", read.id());
        assertEquals(LocalDate.of(2031, 2, 10), read.date());
        assertEquals("王五", read.speaker());
        assertEquals(RegionLevel.COUNTRY, read.level());
    }

    @Test
    void theDayOfThePageIsNotThatOfTheReport() {
        Metadata read = read("文号 | 成文日期: | 2031年04月15日 | |", "2031年02月30日 14:00 来源：某网", "2031年3月21日在赣州市第六届",
                "人民代表大会第八次会议上", "赣州市代市长 赵六", "各位代表:");
        assertEquals(LocalDate.of(2031, 3, 21), read.date());
        assertEquals("赣州市第六届人民代表大会第八次会议", read.meeting());
        assertEquals("jx-ganzhou-2031", read.id());
    }

    @Test
    void aPrefectureAndACountyThatSharesItsName() {
        assertEquals("jx-ganzhou-2031", read("2031年赣州市政府工作报告", "——2031年1月5日在赣州市第六届人民代表大会第八次会议上", "赣州市市长 赵六",
                "各位代表：").id());
        Metadata county = read("政府工作报告", "2031年1月5日在鼓楼区第十九届人民代表大会第二次会议上", "各位代表：", "我代表区人民政府报告工作。");
        assertTrue(county.missing().contains("region"), "鼓楼区 is in four cities");
        Metadata known = read("政府工作报告", "2031年1月5日在南京市鼓楼区第十九届人民代表大会第二次会议上", "各位代表：", "我代表区人民政府报告工作。");
        assertEquals("320106", known.region().code());
        assertEquals(RegionLevel.COUNTY, known.level());
    }

    @Test
    void whatIsNotThereIsNamed() {
        Metadata read = read("各位代表：", "现在，我代表省人民政府报告工作。", "一、2030年工作回顾", "我省的工作。", "二、2031年重点工作", "我省将继续努力。");
        assertEquals(List.of("title", "date", "meeting", "speaker", "region"), read.missing());
        assertEquals(2031, read.year());
        assertNull(read.id());
        assertTrue(read("1024年江西省政府工作报告", "各位代表：").missing().contains("year"));
    }

    @Test
    void whatIsNoReportIsRefusedWithTheReason() {
        ReportReader reader = new ReportReader(PLACES);
        NotAReport tooShort = assertThrows(NotAReport.class, () -> reader.read(SourceText.of("政府工作报告"), Hints.NONE));
        assertTrue(tooShort.getMessage().contains("characters"), tooShort.getMessage());
        String essay = "这是一篇关于钓鱼的文章，写的是河边的早晨和晚上的月亮，与任何政府都没有关系。".repeat(60);
        assertThrows(NotAReport.class, () -> reader.read(SourceText.of(essay), new Hints("360000", 2031)));
        String nowhere = MadeUp.report().replace("江西省", "").replace("江西", "");
        NotAReport place = assertThrows(NotAReport.class, () -> reader.read(SourceText.of(nowhere), Hints.NONE));
        assertEquals("region", place.field());
        assertEquals("gd-2031", reader.read(SourceText.of(nowhere), new Hints("440000", null)).metadata().id());
        assertThrows(NotAReport.class, () -> reader.read(SourceText.of("长".repeat(500_000)), Hints.NONE));
    }
}
