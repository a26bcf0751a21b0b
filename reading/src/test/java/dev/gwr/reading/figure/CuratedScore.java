package dev.gwr.reading.figure;

import static dev.gwr.reading.figure.GoldMatch.says;

import dev.gwr.model.Bound;
import dev.gwr.model.Citation;
import dev.gwr.model.Numerals;
import dev.gwr.model.ObservationKind;
import dev.gwr.model.TargetKind;
import dev.gwr.seeds.Cite;
import dev.gwr.seeds.Seeds;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds what is read of jx-2024 against what people curated. */
final class CuratedScore extends Tally {

    CuratedScore() {
        FigureReadings readings = Figures.read(Figures.JX.text(), "jx-2024", 2024);
        List<Given> given = Given.all(readings, false);
        Set<Given> used = new HashSet<>();
        Figures.JX.targets().stream().filter(target -> target.kind() == TargetKind.FIGURE && target.written() != null)
                .forEach(target -> curated(target, true, target.period(), target.bound(), target.cites(), given, used));
        Figures.JX.observations().stream().filter(one -> one.kind() == ObservationKind.FIGURE)
                .forEach(one -> curated(one, false, one.period(), one.bound(), one.cites(), given, used));
        for (Given one : given) {
            boolean digits = one.value().text().matches(".*[0-9０-９].*");
            if (digits) {
                check("jx precision", used.contains(one), (one.place() == null ? "" : one.place().line() + ":"
                        + one.place().start()) + " "
                        + one.value().text() + " | " + one.quote());
            }
        }
    }

    private void curated(Seeds.Figure figure, boolean target, String period, Bound bound,
            List<Cite> cites,
            List<Given> given, Set<Given> used) {
        Citation citation = Figures.JX.outline().cite(cites.get(0));
        int line = Figures.JX.outline().section(citation.section()).orElseThrow().paragraphs()
                .get(citation.paragraph() - 1).line();
        String written = figure.number();
        Numerals.Found number = Numerals.find(written).orElseThrow();
        if (!Character.isDigit(written.charAt(number.start()))) {
            return;
        }
        int at = citation.start() + citation.quote().lastIndexOf(written) + number.start();
        List<Given> near = given.stream().filter(it -> it.place() != null && it.place().line() == line
                && it.place().start() <= at
                && it.place().end() > at && says(it.value(), figure.value())).toList();
        String name = line + ":" + at + " " + figure.id() + " " + figure.written();
        check("jx recall", !near.isEmpty(), name + " | " + citation.quote());
        if (near.isEmpty()) {
            return;
        }
        // One number may be said of several things: what is held against this one is what was read of the same.
        Given best = near.stream().filter(it -> figure.indicator().equals(it.indicator())).findFirst()
                .orElse(near.get(0));
        used.addAll(near);
        check("jx unit", best.value().unitText().replace("％", "%").equals(figure.unit()), name + " " + figure.unit()
                + " not " + best.value().unitText());
        check("jx bound", best.bound() == bound, name + " " + bound + " not " + best.bound());
        check("jx sign", best.value().amount().signum() == figure.value().signum(), name);
        boolean kind = best.target() == target;
        check("jx kind", kind, name);
        check("jx period", period == null || period.equals(best.period()), name + " " + period + " not "
                + best.period());
        confident(best, best.value().amount().signum() == figure.value().signum() && best.bound() == bound && kind
                && (period == null || period.equals(best.period())) && (best.indicator().startsWith("x-")
                || best.indicator().equals(figure.indicator())), name);
        boolean linked = best.indicator() != null && !best.indicator().startsWith("x-");
        if (linked) {
            check("jx indicator precision", best.indicator().equals(figure.indicator()), name + " " + best.indicator());
        }
        check("jx indicator recall", figure.indicator().equals(best.indicator()), name + " " + best.indicator());
    }
}
