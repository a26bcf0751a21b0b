package dev.gwr.gateway.combine;

import java.util.List;

/** An answer that the gateway makes of what several services say. */
public interface Combined {

    String MISSING = "What is missing because a service is down or slow; absent if the answer is whole";

    /** The parts that are missing, or null if the answer is whole. */
    List<MissingPart> missing();

    /** Whether the answer is valid until the data changes. A partial answer is not, and is not cached. */
    default boolean lasts() {
        return missing() == null;
    }
}
