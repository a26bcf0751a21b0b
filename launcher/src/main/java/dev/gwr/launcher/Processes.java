package dev.gwr.launcher;

import java.time.Duration;
import java.util.List;

/** What the launcher asks of processes, most of which are not its children but those of an earlier run. */
final class Processes {
    private static final long POLL_MILLIS = 50;

    private Processes() {
    }

    /**
     * Whether it still does something. A process that ended stays listed until its parent takes note, and in a
     * container that may be never; it has no program any more, by which it is told from a living one.
     */
    static boolean live(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    /** Asks all of them to end, so that they can finish what they do, and kills those that take too long. */
    static void end(List<ProcessHandle> processes, Duration patience) {
        processes.forEach(ProcessHandle::destroy);
        if (!ended(processes, patience)) {
            processes.forEach(ProcessHandle::destroyForcibly);
            ended(processes, patience);
        }
    }

    private static boolean ended(List<ProcessHandle> processes, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (processes.stream().anyMatch(Processes::live)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
