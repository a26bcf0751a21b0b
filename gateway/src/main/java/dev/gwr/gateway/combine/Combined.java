package dev.gwr.gateway.combine;

import java.util.List;

/** An answer that the gateway makes of what several services say. */
public interface Combined {

    String MISSING = "What is missing because a service is down or slow; absent if the answer is whole";

    /** The parts that are missing, or null if the answer is whole. */
    List<MissingPart> missing();

    /** Whether it holds until somebody writes. What holds for now only is not kept. */
    default boolean lasts() {
        return missing() == null;
    }
}
