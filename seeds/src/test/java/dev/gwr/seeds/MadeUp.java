package dev.gwr.seeds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A report of one sentence, for tests that need words and no data. */
final class MadeUp {

    private MadeUp() {
    }

    static Outline outline(String... lines) {
        return new Outline(seed(lines.length), String.join("\n", lines));
    }

    private static Seeds.ReportSeed seed(int lines) {
        return new Seeds.ReportSeed("xx-2025", "2025年政府工作报告", "Government Work Report 2025",
                new Seeds.Province("990000", "某省", "Some Province"), 2025, LocalDate.of(2025, 1, 15), "会议", "meeting", "某某", "省长",
                "zh-Hans", List.of(), List.of(new Seeds.PartSeed("一", "一", "I", PartKind.PLAN, "2025", null,
                        List.of(new Seeds.SectionSeed("一", "一", "I", true, List.of(1, lines))))), List.of());
    }

    /** A figure in a text that consists of one sentence. */
    static FigureText figure(String sentence, String written) {
        List<FigureText> places = FigureText.of(outline(sentence), new Seeds.ObservationSeed("xx-2025-some", "some", "2024", written,
                BigDecimal.ONE, "个", Bound.EXACTLY, false, null, List.of(new Cite("一", sentence))));
        if (places.size() != 1) {
            throw new IllegalArgumentException(written + " stands " + places.size() + " times in " + sentence);
        }
        return places.get(0);
    }
}
