package dev.gwr.gateway.pages;

import dev.gwr.model.ReadingState;
import dev.gwr.model.publication.Reading;

/** How a page shows a reading. */
final class Readings {

    private Readings() {
    }

    static boolean machine(Reading reading) {
        return reading != null && reading.state() == ReadingState.MACHINE_READ;
    }
}
