package dev.gwr.commons.store.recording;

import java.util.LinkedList;
import java.util.List;
import java.util.function.Function;

/** A fact with everything that it corrected and that corrected it. */
public final class Chain {

    private Chain() {
    }

    /** The whole chain, oldest first, whichever of its facts is given. */
    public static <F> List<F> of(F fact, Function<F, Recording> recording, Function<String, F> find) {
        LinkedList<F> chain = new LinkedList<>(List.of(fact));
        for (String before = recording.apply(fact).supersedes(); before != null; ) {
            F older = find.apply(before);
            chain.addFirst(older);
            before = recording.apply(older).supersedes();
        }
        for (String after = recording.apply(fact).supersededBy(); after != null; ) {
            F newer = find.apply(after);
            chain.addLast(newer);
            after = recording.apply(newer).supersededBy();
        }
        return chain;
    }
}
