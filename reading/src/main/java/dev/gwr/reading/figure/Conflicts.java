package dev.gwr.reading.figure;

import dev.gwr.model.Bound;
import dev.gwr.model.Citation;
import dev.gwr.model.Note;
import dev.gwr.model.publication.PublishedObservation;
import dev.gwr.model.publication.PublishedObservationBuilder;
import dev.gwr.model.publication.PublishedTarget;
import dev.gwr.model.publication.PublishedTargetBuilder;
import dev.gwr.model.publication.PublishedValue;
import dev.gwr.model.publication.Reading;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Where a report gives one indicator two values for one period, one is misread, or they mean more: a person should
 * look.
 */
final class Conflicts {

    private static final BigDecimal DOUBTFUL = new BigDecimal("0.80");

    /** What two records are compared by. */
    private record Said(String indicator, String period, PublishedValue value, Bound bound, Note note,
            Citation citation,
            String rule) {

        static Said of(PublishedTarget target) {
            return new Said(target.indicator(), target.period(), target.value(), target.bound(), target.note(),
                    target.citations().get(0), target.reading().rule());
        }

        static Said of(PublishedObservation observation) {
            return new Said(observation.indicator(), observation.period(), observation.value(), observation.bound(),
                    observation.note(), observation.citations().get(0), observation.reading().rule());
        }

        boolean differs(Said other) {
            return indicator != null && value != null && indicator.equals(other.indicator)
                    && Objects.equals(period, other.period)
                    && other.value != null && value.normalised().compareTo(other.value.normalised()) != 0
                    && !passed(other) && !other.passed(this) && !begins() && !other.begins()
                    && (!provisional() || named() && other.named() && !together(other));
        }

        /** 突破200亿元、达到213亿元 is one value, and the mark that it passed. */
        private boolean passed(Said other) {
            return bound == Bound.AT_LEAST && value.normalised().compareTo(other.value.normalised()) < 0;
        }

        /** What a change began with is of another time. */
        private boolean begins() {
            return note != null && note.equals(Records.BEGINNING);
        }

        private boolean provisional() {
            return indicator.startsWith("x-");
        }

        /**
         * Of a subject that stands right with the number; one that is passed on may be no more than alike in its words.
         */
        private boolean named() {
            return rule.contains(".own.") || rule.contains(".distributed.");
        }

        /** Two numbers of one quote are a list. */
        private boolean together(Said other) {
            return citation.section().equals(other.citation.section())
                    && citation.paragraph() == other.citation.paragraph()
                    && citation.start() < other.citation.end() && other.citation.start() < citation.end();
        }
    }

    private Conflicts() {
    }

    /** Lowers the confidence of the readings that differ and notes why; gives by the id of each the others. */
    static Map<String, List<Object>> mark(List<PublishedTarget> targets, List<PublishedObservation> observations) {
        Map<String, List<Object>> alternatives = new HashMap<>();
        find(targets, PublishedTarget::id, Said::of, alternatives);
        find(observations, PublishedObservation::id, Said::of, alternatives);
        targets.replaceAll(one -> alternatives.containsKey(one.id()) ? doubted(one, first(alternatives.get(one.id())))
                : one);
        observations.replaceAll(one -> alternatives.containsKey(one.id())
                ? doubted(one, first(alternatives.get(one.id()))) : one);
        return alternatives;
    }

    private static <T> void find(List<T> records, Function<T, String> id, Function<T, Said> said,
            Map<String, List<Object>> into) {
        for (T one : records) {
            List<Object> others = records.stream().filter(other -> said.apply(one).differs(said.apply(other)))
                    .<Object>map(other -> other).toList();
            if (!others.isEmpty()) {
                into.put(id.apply(one), others);
            }
        }
    }

    private static PublishedTarget doubted(PublishedTarget one, String other) {
        return PublishedTargetBuilder.builder(one).note(note(one.note(), other)).reading(doubt(one.reading()))
                .build();
    }

    private static PublishedObservation doubted(PublishedObservation one, String other) {
        return PublishedObservationBuilder.builder(one).note(note(one.note(), other)).reading(doubt(one.reading()))
                .build();
    }

    private static String first(List<Object> others) {
        return others.get(0) instanceof PublishedTarget target ? target.value().text()
                : ((PublishedObservation) others.get(0)).value().text();
    }

    private static Note note(Note note, String other) {
        String zh = note == null ? "" : note.zh() + " ";
        String en = note == null ? "" : note.en() + " ";
        return new Note(zh + "报告对同一事项另有数值：" + other + "。", en + "The report gives another value for the same: " + other
                + ".");
    }

    private static Reading doubt(Reading reading) {
        return reading.confidence().compareTo(DOUBTFUL) <= 0 ? reading : Reading.machine(DOUBTFUL, reading.rule());
    }
}
