package dev.gwr.launcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Kills one part after the other with -9, at random, and waits each time until the launcher has brought it back. */
final class FaultKiller implements Runnable {
    private static final int BACK_SECONDS = 120;

    /** What may be hit; twice what takes part in every write. */
    private static final List<String> VICTIMS = List.of("targets-service", "targets-service", "PostgreSQL",
            "PostgreSQL",
            "one of PostgreSQL's processes", "gateway", "projects-service");

    private final Settings settings;
    private final Home home;
    private final Random random;
    private final long end;
    private final Map<String, Integer> kills = new TreeMap<>();
    private String fault;

    FaultKiller(Settings settings, Home home, long seed, long end) {
        this.settings = settings;
        this.home = home;
        this.random = new Random(seed);
        this.end = end;
    }

    @Override
    public void run() {
        try {
            while (System.nanoTime() < end) {
                Thread.sleep(500 + random.nextInt(2000));
                String victim = VICTIMS.get(random.nextInt(VICTIMS.size()));
                kill(victim);
                kills.merge(victim, 1, Integer::sum);
                Thread.sleep(500);
                awaitAll();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | AssertionError e) {
            fault = e.toString();
        }
    }

    private void kill(String victim) throws IOException {
        if (!victim.contains("PostgreSQL")) {
            home.pidOf(victim).stillRunning().ifPresent(ProcessHandle::destroyForcibly);
            return;
        }
        ProcessHandle main = new Postmaster(Cluster.dataIn(home)).running()
                .orElseThrow(() -> new AssertionError("PostgreSQL is not there to be killed"));
        List<ProcessHandle> processes = new ArrayList<>(main.descendants().toList());
        if (victim.equals("PostgreSQL")) {
            main.destroyForcibly();
            processes.forEach(ProcessHandle::destroyForcibly);
        } else if (!processes.isEmpty()) {
            processes.get(random.nextInt(processes.size())).destroyForcibly();
        }
    }

    /** Waits until everything answers again. */
    void awaitAll() throws IOException, InterruptedException {
        for (int i = 0; i < BACK_SECONDS * 10; i++) {
            boolean ready = true;
            for (Service service : Service.values()) {
                ready = ready && new Readiness(settings.url(service)).isReady();
            }
            if (ready) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("not everything came back within " + BACK_SECONDS + " s");
    }

    /** How often each was killed. */
    Map<String, Integer> kills() {
        return kills;
    }

    /** What kept it from going on, or null. */
    String fault() {
        return fault;
    }
}
