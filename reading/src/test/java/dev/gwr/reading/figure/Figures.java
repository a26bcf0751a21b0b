package dev.gwr.reading.figure;

import dev.gwr.reading.ReadOutline;
import dev.gwr.reading.SourceText;
import dev.gwr.reading.outline.Frame;
import dev.gwr.reading.outline.OutlineReader;
import dev.gwr.seeds.Report;
import dev.gwr.seeds.Reports;
import java.util.Optional;

/** What the tests of figures share: the catalogue, and a text read from its first sign to its last figure. */
final class Figures {

    static final Report JX = Reports.find(Optional.empty()).load().stream()
            .filter(report -> report.id().equals("jx-2024")).findFirst().orElseThrow();
    static final IndicatorIndex INDEX = IndicatorIndex.packaged();

    private Figures() {
    }

    static ReadOutline outline(String text, int year) {
        SourceText source = SourceText.of(text);
        return OutlineReader.read(source, Frame.of(source), year);
    }

    static FigureReadings read(String text, String report, int year) {
        return FigureReader.read(outline(text, year), report, year, INDEX);
    }
}
