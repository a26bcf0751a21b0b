package dev.gwr.seeds;

import dev.gwr.model.Bound;
import dev.gwr.model.Relation;
import dev.gwr.seeds.Seeds.AgainstSeed;
import dev.gwr.seeds.Seeds.Figure;
import dev.gwr.seeds.Seeds.ObservationSeed;
import dev.gwr.seeds.Seeds.TargetSeed;
import dev.gwr.seeds.catalogue.Catalogue;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds what has no number against the words that it cites: deliverables, relative targets and outcomes. */
final class UnnumberedCheck {

    /** The words that say how something is held against something else. */
    private static final Map<Relation, Pattern> WORDS = Map.of(
            Relation.IN_STEP_WITH, Pattern.compile("同步|相适应|相匹配|一致|相当|持平"),
            Relation.FASTER_THAN, Pattern.compile("高于|快于|好于|优于|超过|领先|高出"),
            Relation.NOT_BELOW, Pattern.compile("不低于|不少于|不慢于|不弱于"),
            Relation.MORE_THAN_BEFORE, Pattern.compile("提高|提升|增长|增加|上升|扩大|只增|高于上年|超过上年"),
            Relation.NOT_LESS_THAN_BEFORE, Pattern.compile("只增不减|不减|不降|不下降|不低于上年"),
            Relation.LESS_THAN_BEFORE, Pattern.compile("下降|降低|减少|压减|缩小|回落|低于上年"),
            Relation.STABLE, Pattern.compile("稳定|平稳|持平"));

    private static final Set<Relation> WITH_THE_PERIOD_BEFORE =
            Set.of(Relation.MORE_THAN_BEFORE, Relation.NOT_LESS_THAN_BEFORE,
            Relation.LESS_THAN_BEFORE, Relation.STABLE);

    private final Set<String> indicators;
    private final CheckFindings faults;

    UnnumberedCheck(Set<String> indicators, CheckFindings faults) {
        this.indicators = indicators;
        this.faults = faults;
    }

    /** A deliverable has no number; what binds it is at most what the state assigned. */
    void deliverable(TargetSeed target) {
        if (hasNumber(target) || target.indicator() != null || target.against() != null) {
            faults.add(target.id(), "a deliverable has no number, no indicator and nothing that it is held against");
        }
        boolean assigned = target.cites().stream().anyMatch(cite -> BoundWords.assigns(cite.quote()));
        if (target.bound() != (assigned ? Bound.AS_ASSIGNED : null)) {
            faults.add(target.id(), assigned ? "the text says 国家下达, so its bound is AS_ASSIGNED"
                    : "a deliverable has no bound, unless the text says 国家下达");
        }
        strives(target);
    }

    /** A relative target says in the words of the text how it is held, and against what. */
    void relative(TargetSeed target) {
        if (hasNumber(target) || target.bound() != null) {
            faults.add(target.id(), "a relative target has no number and no bound");
        }
        if (target.indicator() != null) {
            known(target.id(), target.indicator());
        }
        AgainstSeed against = target.against();
        if (against == null) {
            faults.add(target.id(), "a relative target needs what it is held against");
            return;
        }
        if (target.cites().stream().noneMatch(cite -> WORDS.get(against.relation()).matcher(cite.quote()).find())) {
            faults.add(target.id(), "no quote has a word that says " + against.relation() + ", such as "
                    + against.relation().zh());
        }
        if (against.text() == null && !WITH_THE_PERIOD_BEFORE.contains(against.relation())) {
            faults.add(target.id(), "what it is held against needs its words");
        }
        if (against.text() != null && !quoted(target, against.text())) {
            faults.add(target.id(), "no quote says " + against.text());
        }
        if (against.indicator() != null) {
            known(target.id(), against.indicator());
        }
        if (against.region() != null && Catalogue.packaged().regions().byCode(against.region()).isEmpty()) {
            faults.add(target.id(), "there is no region " + against.region());
        }
        strives(target);
    }

    /** An outcome has a name of its own and no number. */
    void outcome(ObservationSeed outcome) {
        if (hasNumber(outcome) || outcome.bound() != null) {
            faults.add(outcome.id(), "an outcome has no number and no bound");
        }
        if (outcome.name() == null || outcome.nameEn() == null) {
            faults.add(outcome.id(), "an outcome needs a name, in both languages");
        }
        if (outcome.indicator() != null) {
            known(outcome.id(), outcome.indicator());
        }
    }

    /** The softer goal beside a target is said in the report's own words. */
    void stretch(TargetSeed target) {
        if (target.stretch() != null && !quoted(target, target.stretch())) {
            faults.add(target.id(), "no quote says its stretch, " + target.stretch());
        }
    }

    private void strives(TargetSeed target) {
        if (target.aspirational() && target.cites().stream().noneMatch(cite -> BoundWords.strives(cite.quote()))) {
            faults.add(target.id(), "it is aspirational, but no quote has a word like 力争");
        }
        if (!target.aspirational() && !target.cites().isEmpty()
                && BoundWords.strives(lastClause(target.cites().get(0).quote()))) {
            faults.add(target.id(), "the text only strives for it, so it must be aspirational");
        }
    }

    /** A quote ends with what the record is about; what stands before a comma in it only makes it unique. */
    private static String lastClause(String quote) {
        return quote.substring(Math.max(quote.lastIndexOf('，'), quote.lastIndexOf('；')) + 1);
    }

    private static boolean hasNumber(Figure figure) {
        return figure.value() != null || figure.upper() != null || figure.written() != null || figure.unit() != null;
    }

    private static boolean quoted(TargetSeed target, String words) {
        return target.cites().stream().anyMatch(cite -> cite.quote().contains(words));
    }

    private void known(String id, String indicator) {
        if (!indicators.contains(indicator)) {
            faults.add(id, "there is no indicator " + indicator);
        }
    }
}
