package dev.gwr.reading.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.model.PartKind;
import dev.gwr.reading.MadeUp;
import dev.gwr.reading.ReadOutline;
import dev.gwr.reading.ReadOutline.Part;
import dev.gwr.reading.ReadOutline.Section;
import dev.gwr.reading.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OutlineReaderTest {

    private static final String LONG = "这一段写得比较长，是为了像真正的报告那样，在标题之下有一整段的正文，而不只是一句话，读到这里就够了。";

    private static ReadOutline read(String... lines) {
        SourceText text = SourceText.of(String.join("\n", lines));
        return OutlineReader.read(text, Frame.of(text), 2031);
    }

    private static List<String> codes(ReadOutline outline) {
        return outline.parts().stream().flatMap(part -> part.sections().stream()).map(Section::code).toList();
    }

    @Test
    void theUsualForm() {
        SourceText text = SourceText.of(MadeUp.report());
        ReadOutline outline = OutlineReader.read(text, Frame.of(text), 2031);
        assertEquals(List.of("前言", "一", "二", "三", "附件"), outline.parts().stream().map(Part::code).toList());
        assertEquals(List.of(PartKind.PRELIMINARIES, PartKind.REVIEW, PartKind.PLAN, PartKind.GOVERNMENT,
                PartKind.NOTES),
                outline.parts().stream().map(Part::kind).toList());
        assertEquals(List.of("2030", "2026/2030"), outline.parts().get(1).periods());
        assertEquals(List.of("2031"), outline.parts().get(2).periods());
        assertEquals(List.of("前言", "一", "一.1", "一.2", "一.结语", "二", "二.1", "二.2", "二.2.1", "二.2.2", "三", "附件.1", "附件.2"),
                codes(outline));
        assertEquals(List.of(1, 2, 3, 4, 5, 8, 9, 11, 31, 36), outline.noise());
        assertEquals("经济稳步增长", outline.parts().get(1).sections().get(1).heading());
    }

    @Test
    void everyLineIsInOneSectionOrIsAHeadingOrNoise() {
        SourceText text = SourceText.of(MadeUp.report());
        ReadOutline outline = OutlineReader.read(text, Frame.of(text), 2031);
        Set<Integer> seen = new HashSet<>(outline.noise());
        outline.paragraphs().forEach(paragraph -> assertTrue(seen.add(paragraph.line()),
                "twice: line " + paragraph.line()));
        outline.parts().stream().map(Part::line).filter(line -> line != null).forEach(seen::add);
        for (int line = 1; line <= text.size(); line++) {
            assertTrue(seen.contains(line) || line == 6 || text.bare(line).isEmpty(), "line " + line
                    + " is nowhere: " + text.line(line));
        }
    }

    @Test
    void partsWithoutNumbersThatHaveNumberedSections() {
        ReadOutline outline = read("政府工作报告", "各位代表：", "2030年工作回顾", LONG, LONG, "2031年工作安排", LONG,
                "一、扩大内需", LONG, "（一）促进消费", LONG, "（二）增加投资", LONG, "二、深化改革", LONG, LONG);
        assertEquals(List.of("2030年工作回顾", "2031年工作安排"),
                outline.parts().stream().skip(1).map(Part::heading).toList());
        assertEquals(List.of("前言", "一", "二", "二.1", "二.1.1", "二.1.2", "二.2"), codes(outline));
        assertEquals(2, outline.parts().get(2).sections().get(2).level());
    }

    @Test
    void chaptersBulletsAndHeadingsAlone() {
        ReadOutline outline = read("各位代表：", "第一部分 2030年工作回顾", LONG, "——城市更加美丽。" + LONG, "——乡村更加富足。" + LONG,
                "第二部分 2031年工作安排", LONG, "守住粮食安全底线。", LONG, "办好教育这件大事。", LONG, "管好政府每一分钱。", LONG);
        assertEquals(List.of("前言", "一", "一.1", "一.2", "二", "二.1", "二.2", "二.3"), codes(outline));
        assertEquals(List.of("城市更加美丽", "乡村更加富足"),
                outline.parts().get(1).sections().stream().skip(1).map(Section::heading).toList());
        assertEquals("办好教育这件大事", outline.parts().get(2).sections().get(2).heading());
    }

    @Test
    void aHeadingThatSaysNoTimeTakesItsKindFromItsText() {
        ReadOutline outline = read("各位代表：", "一、一步一个脚印往前走", "2030年，2030年，过去一年成绩不少。" + LONG,
                "二、一年更比一年好", "今年，2031年将要做的事情很多。" + LONG, "三、建设人民满意的服务型政府", LONG);
        assertEquals(List.of(PartKind.REVIEW, PartKind.PLAN, PartKind.GOVERNMENT),
                outline.parts().stream().skip(1).map(Part::kind).toList());
    }

    @Test
    void partsOfSeveralPeriods() {
        ReadOutline outline = read("各位代表：", "一、“十五五”时期发展成就和“十六五”时期主要目标任务", LONG,
                "二、“十六五”时期目标任务和2031年工作安排", LONG, "三、过去五年工作回顾", LONG);
        assertEquals(List.of(List.of("2031/2035", "2026/2030"), List.of("2031", "2031/2035"), List.of("2030",
                "2026/2030")),
                outline.parts().stream().skip(1).map(Part::periods).toList());
        assertEquals(List.of(PartKind.OUTLOOK, PartKind.PLAN, PartKind.REVIEW),
                outline.parts().stream().skip(1).map(Part::kind).toList());
    }

    @Test
    void textsInTheEncodingsOfOldAndNewSites() {
        String text = MadeUp.report();
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16)) {
            assertEquals(text, SourceText.of(text.replace("\n", "\r\n").getBytes(charset)).text(), charset.name());
        }
        assertEquals(text, SourceText.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test
    void aListThatBeginsAgainHasCodesOfItsOwn() {
        ReadOutline outline = read("各位代表：", "一、2030年工作回顾", "一是稳。" + LONG, "二是进。" + LONG, "一是好。" + LONG, "二是快。" + LONG,
                "二、2031年工作安排", LONG);
        assertEquals(codes(outline).size(), codes(outline).stream().collect(Collectors.toSet()).size());
    }
}
