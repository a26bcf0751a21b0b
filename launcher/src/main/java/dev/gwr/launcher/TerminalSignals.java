package dev.gwr.launcher;

import java.util.ArrayList;
import java.util.List;

/**
 * Ctrl-C and a closed terminal signal every process of the terminal at once. Only the launcher may act on that, to stop
 * the parts in order, PostgreSQL last; so what it starts ignores the two signals. A process inherits what its parent
 * ignores, therefore a shell sets it up and then becomes the program itself, under the same process id.
 */
final class TerminalSignals {
    private TerminalSignals() {
    }

    static List<String> ignore(List<String> command) {
        if (!Home.POSIX) {
            return command;
        }
        List<String> deaf = new ArrayList<>(List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        deaf.addAll(command);
        return deaf;
    }
}
