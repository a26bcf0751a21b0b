package dev.gwr.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Keeps the parts running, and at the end stops them in the reverse of the order in which they were added. */
final class Supervisor {
    private static final long POLL_MILLIS = 100;

    private final Console console;
    private final List<List<Part>> stages = new ArrayList<>();
    private volatile boolean stopping;

    Supervisor(Console console) {
        this.console = console;
    }

    /** Parts that stop together, before those that were added earlier. Once all is stopping, they never start. */
    synchronized void add(List<? extends Part> stage) {
        if (stopping) {
            stage.forEach(Part::stop);
        } else {
            stages.add(List.copyOf(stage));
        }
    }

    /** From now on, what ends by itself is started again. */
    synchronized void keepRunning() {
        for (Part part : stages.stream().flatMap(List::stream).toList()) {
            Thread thread = new Thread(() -> keepRunning(part), "keeps-" + part.name());
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stopAll() {
        List<List<Part>> reversed = new ArrayList<>();
        synchronized (this) {
            stopping = true;
            stages.forEach(stage -> reversed.add(0, stage));
        }
        if (!reversed.isEmpty()) {
            console.event("stopping");
        }
        reversed.forEach(this::stop);
    }

    boolean isStopping() {
        return stopping;
    }

    private void stop(List<Part> stage) {
        List<Thread> threads = stage.stream().map(part -> new Thread(() -> {
            boolean lived = part.isAlive();
            part.stop();
            if (lived) {
                console.event(part.name() + " is stopped");
            }
        }, "stops-" + part.name())).toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void keepRunning(Part part) {
        Backoff backoff = new Backoff();
        try {
            Run run = new Run(true, ended(part));
            while (!stopping) {
                Duration wait = backoff.after(run.ready);
                console.event(part.name() + " " + run.why + ", starts again in " + wait.toSeconds() + " s; log: "
                        + part.log());
                Thread.sleep(wait.toMillis());
                run = runAgain(part);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A run that is over: whether it was ever ready, and why it ended. */
    private record Run(boolean ready, String why) {
    }

    /** Starts it, and returns when it has ended again. */
    private Run runAgain(Part part) throws InterruptedException {
        try {
            part.start();
        } catch (IOException e) {
            return new Run(false, "could not be started (" + e.getMessage() + ")");
        }
        boolean ready = false;
        while (part.isAlive() && !ready) {
            ready = part.isReady();
            if (ready) {
                console.event(part.name() + " is ready again");
            } else {
                Thread.sleep(POLL_MILLIS);
            }
        }
        return new Run(ready, ended(part));
    }

    private static String ended(Part part) throws InterruptedException {
        return "ended by itself (" + part.awaitEnd() + ")";
    }
}
