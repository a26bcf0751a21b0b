package dev.gwr.reading.figure;

import dev.gwr.model.Basis;
import dev.gwr.reading.figure.Lead.Change;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A quantity with what it is said of.
 *
 * @param quantity the number
 * @param subject what it measures, free of verbs and modifiers at its edges
 * @param name the promise or result standing alone
 * @param basis what kind of number it is
 * @param change what its verb says
 * @param lead the words before it
 * @param quoteStart where the quote begins: with the clause that has the subject
 * @param quoteEnd where it ends
 * @param manner how the subject was found
 * @param scope among whom it counts, as of a rank; empty where that is not said
 * @param certainty whether its name is to be doubted
 */
@RecordBuilder
record Mention(Quantity quantity, String subject, String name, Basis basis, Change change, Lead lead, int quoteStart,
        int quoteEnd,
        Manner manner, String scope, Certainty certainty) {

    /** The same number, said of one of several that share it. */
    Mention of(String one) {
        return new Mention(quantity, one, name.replace(subject, one), basis, change, lead, quoteStart, quoteEnd,
                manner,
                scope, certainty);
    }

    /** How far the construct can be trusted in which the subject was found. */
    enum Certainty {
        /** As far as its manner. */
        PLAIN,
        /** A number behind 、 that goes on with the subject right before it. */
        SURE,
        /** The subject may begin too early, or end in what is said of it. */
        DOUBTFUL
    }

    /** How the subject of a number was found; each is a rule of its own, with its own reliability. */
    enum Manner {
        /** Right before the number. */
        OWN,
        /** One of a list of subjects before a list of numbers. */
        DISTRIBUTED,
        /** That of the number before. */
        INHERITED,
        /** Right behind the number. */
        AFTER,
        /** A list of subjects that is not as long as that of the numbers: which is whose is not said. */
        UNEVEN,
        /** None is there. */
        NONE
    }
}
