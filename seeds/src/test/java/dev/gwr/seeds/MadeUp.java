package dev.gwr.seeds;

import dev.gwr.model.Bound;
import dev.gwr.model.PartKind;
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
                "360000", 2025, LocalDate.of(2025, 1, 15), "会议", "meeting", "某某", "省长",
                "zh-Hans", List.of(), List.of(new Seeds.PartSeed("一", "一", "I", PartKind.PLAN, List.of("2025"), null,
                        List.of(new Seeds.SectionSeed("一", "一", "I", true, 1, List.of(1, lines))))), List.of(),
                        List.of());
    }

    /** A result that is written so in a quote of the one section; only the words count. */
    static Seeds.ObservationSeed observation(String written, String quote) {
        return new Seeds.ObservationSeed("xx-2025-some", null, "some", null, null, "2024", written, BigDecimal.ONE,
                null, "个",
                Bound.EXACTLY, false, List.of(), null, List.of(new Cite("一", quote)));
    }

    /** A figure in a text that consists of one sentence. */
    static FigureText figure(String sentence, String written) {
        List<FigureText> places = FigureText.of(outline(sentence), observation(written, sentence));
        if (places.size() != 1) {
            throw new IllegalArgumentException(written + " stands " + places.size() + " times in " + sentence);
        }
        return places.get(0);
    }
}
