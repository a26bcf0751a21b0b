package dev.gwr.reading.figure;

import dev.gwr.model.Basis;
import dev.gwr.reading.figure.Lead.Change;
import dev.gwr.reading.figure.Lead.Sign;
import dev.gwr.reading.figure.Quantity.Form;

/** What a number leaves out that stands with the number before it. */
final class PassedOn {

    private PassedOn() {
    }

    /** The subject of the number before, without what it was only for that number. */
    static String subject(Mention previous) {
        if (previous.quantity().form() == Form.STREAK && !previous.lead().subject().isEmpty()) {
            return previous.lead().subject();
        }
        boolean added = previous.lead().subject().length() <= 1 && (previous.basis() == Basis.RANK
                || previous.basis() == Basis.POINTS);
        String subject = added ? SubjectWords.OF_GROWTH.matcher(previous.subject()).replaceFirst("")
                : previous.subject();
        return SubjectWords.STEPS.matcher(subject).replaceFirst("");
    }

    /** What a number without a subject of its own is said of. */
    static String inherited(Quantity quantity, Mention previous, Lead lead) {
        String subject = subject(previous);
        boolean ofGrowth = previous.basis() == Basis.GROWTH && !subject.matches(".*(?:增速|增幅|涨幅)");
        boolean gap = quantity.unit().endsWith("百分点") && lead.change() == Change.NONE;
        if (ofGrowth && (quantity.form() == Form.RANK && !lead.has(Sign.FROM) && lead.change() == Change.NONE || gap)) {
            return subject + (previous.quantity().percent() ? previous.lead().has(Sign.AVERAGE) ? "年均增速" : "增速" : "增量");
        }
        return lead.has(Sign.CUMULATIVE) && previous.basis() == Basis.NEWLY_ADDED
                && previous.quantity().unit().equals(quantity.unit())
                ? ListedVerbs.without(subject) : subject;
    }
}
