package dev.gwr.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All of GWR as ./run starts it, under fire: many write at once, most of them at one record, through the gateway, while
 * parts are killed with -9. Then nothing that was acknowledged is lost or doubled, nothing is half there, and the feed
 * tells each change once. {@code deploy/fault} runs it.
 */
class FaultIT {
    private static final int WRITERS = 32;
    private static final int CATCH_UP_SECONDS = 60;

    private final int seconds = Integer.getInteger("gwr.fault.seconds", 60);
    private final long seed = Long.getLong("gwr.fault.seed", System.nanoTime());
    private final Path root = Path.of("..").toAbsolutePath().normalize();

    @Test
    void nothingAcknowledgedIsLostOrDoubledWhateverIsKilled() throws Exception {
        Map<String, String> environment = new HashMap<>(FreePorts.asEnvironment());
        Path directory = Files.createTempDirectory("gwr-fault");
        environment.put(Settings.HOME, directory.toString());
        Settings settings = Settings.from(root, environment);
        try (LauncherRun run = LauncherRun.in(root, environment)) {
            run.awaitLine("Ctrl-C stops everything");
            List<String> faults = underFire(settings, Home.open(directory));
            assertEquals(List.of(), faults.subList(0, Math.min(20, faults.size())), "seed " + seed + ", logs in "
                    + directory);
        }
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    private List<String> underFire(Settings settings, Home home) throws Exception {
        FaultApi api = new FaultApi(settings.url(Service.GATEWAY));
        Issuer issuer = Issuer.of(home);
        String beginning = api.get("/api/v1/changes?since=latest").body().path("next").asText();
        FaultMirror live = new FaultMirror(api, beginning);
        FaultMirror paged = new FaultMirror(api, beginning);
        live.listen();
        paged.poll();

        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        Collection<FaultWrite> writes = new ConcurrentLinkedQueue<>();
        FaultWriter.Common common = new FaultWriter.Common(api, writes, new AtomicReference<>(), new AtomicInteger(),
                growthIndicators(api), end);
        List<FaultWriter> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(new FaultWriter(common, issuer.token(Role.ADMIN, "writer-" + i, Instant.now()), seed + i));
        }
        String first = writers.get(0).begin();
        common.head().set(first);
        FaultKiller killer = new FaultKiller(settings, home, seed, end);
        List<Thread> threads = new ArrayList<>(writers.stream().map(Thread::new).toList());
        threads.add(new Thread(killer));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        killer.awaitAll();
        awaitWholeFeed(api);

        try (Connection database = new Databases(settings.port(Port.DATABASE), password(home))
                .connect(Cluster.SUPERUSER, Service.TARGETS.database().orElseThrow())) {
            FaultVerdict verdict = new FaultVerdict(database);
            verdict.require(killer.fault() == null, "the killing stopped: " + killer.fault());
            verdict.require(api.answers().keySet().stream().noneMatch(answer -> answer.startsWith("POST 400")
                    || answer.startsWith("POST 500")), "some answers should never be: " + api.answers());
            verdict.compare(writes);
            List<String> chain = verdict.chain(first);
            requireWholeChain(verdict, chain, writes, api);
            requireSameFeed(verdict, beginning, live, paged, api);
            requireSameAnswers(verdict, writes, api);
            say(killer, writes, api, verdict, chain, live, paged);
            return verdict.faults();
        }
    }

    /**
     * All services are back before the gateway asks all of them again: it spares one that was down for a few seconds
     * more.
     */
    private static void awaitWholeFeed(FaultApi api) throws IOException, InterruptedException {
        for (int i = 0; i < CATCH_UP_SECONDS * 10 && api.get("/api/v1/changes?since=latest").status() != 200; i++) {
            Thread.sleep(100);
        }
    }

    private static String password(Home home) throws IOException {
        return Files.readString(home.postgres().resolve("password")).trim();
    }

    private static List<String> growthIndicators(FaultApi api) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        for (JsonNode indicator : api.get("/api/v1/indicators?limit=200").body().path("items")) {
            if (indicator.path("basis").asText().equals("GROWTH")
                    && indicator.path("unit").asText().equals("PERCENT")) {
                ids.add(indicator.path("id").asText());
            }
        }
        return ids;
    }

    /** All that was acknowledged as a correction is in the chain, and the API tells the same chain as the database. */
    private static void requireWholeChain(FaultVerdict verdict, List<String> chain, Collection<FaultWrite> writes,
            FaultApi api)
            throws IOException, InterruptedException {
        List<String> acknowledged = writes.stream().filter(write -> write.kind() == FaultWrite.Kind.CORRECT)
                .filter(write -> write.outcome() == FaultWrite.Outcome.ACKNOWLEDGED).map(FaultWrite::id).toList();
        verdict.require(new HashSet<>(chain).containsAll(acknowledged),
                "acknowledged corrections are not in the chain");
        List<String> told = new ArrayList<>();
        FaultApi.Answer history = api.get("/api/v1/observations/" + chain.get(0) + "/history");
        history.body().path("items").forEach(fact -> told.add(fact.path("id").asText()));
        verdict.require(told.equals(chain), "the history tells " + told.size() + " facts, the chain has " + chain.size()
                + ": "
                + history.status() + " " + history.body().path("detail").asText());
    }

    /** Live, by pages and read anew: the same changes in the same order, numbered without a gap, each once. */
    private static void requireSameFeed(FaultVerdict verdict, String beginning, FaultMirror live, FaultMirror paged,
            FaultApi api)
            throws IOException, InterruptedException {
        String latest = api.get("/api/v1/changes?since=latest").body().path("next").asText();
        verdict.require(live.reaches(latest, CATCH_UP_SECONDS), "the live mirror does not reach the end");
        verdict.require(paged.reaches(latest, CATCH_UP_SECONDS), "the mirror by pages does not reach the end");
        FaultMirror anew = new FaultMirror(api, beginning).read();
        for (FaultMirror mirror : List.of(live, paged, anew)) {
            List<FaultMirror.Seen> seen = mirror.ofTargets();
            for (int i = 1; i < seen.size(); i++) {
                verdict.require(seen.get(i).number() == seen.get(i - 1).number() + 1,
                        "after " + seen.get(i - 1) + " comes " + seen.get(i));
            }
            verdict.require(seen.stream().map(FaultMirror.Seen::what).toList()
                    .equals(anew.ofTargets().stream().map(FaultMirror.Seen::what).toList()),
                    "the mirrors saw different feeds");
            verdict.require(seen.stream().map(FaultMirror.Seen::what).distinct().count() == seen.size(),
                    "a change came twice");
        }
    }

    /** Sent again, an acknowledged write gets the answer that it had. */
    private static void requireSameAnswers(FaultVerdict verdict, Collection<FaultWrite> writes, FaultApi api)
            throws IOException, InterruptedException {
        String end = api.get("/api/v1/changes?since=latest").body().path("next").asText();
        List<FaultWrite> acknowledged = writes.stream().filter(
                write -> write.outcome() == FaultWrite.Outcome.ACKNOWLEDGED).toList();
        for (FaultWrite write : acknowledged.subList(Math.max(0, acknowledged.size() - 100), acknowledged.size())) {
            FaultApi.Answer again = api.send(write);
            verdict.require(again.status() / 100 == 2 && again.body().path("id").asText().equals(write.id()),
                    write.key() + " was " + write.id() + " and is answered " + again.status() + " "
                            + again.body().path("id").asText());
        }
        verdict.require(api.get("/api/v1/changes?since=latest").body().path("next").asText().equals(end),
                "writes that were sent again left something");
    }

    private void say(FaultKiller killer, Collection<FaultWrite> writes, FaultApi api, FaultVerdict verdict,
            List<String> chain,
            FaultMirror live, FaultMirror paged) {
        long requests = writes.stream().mapToLong(FaultWrite::sent).sum();
        String text = String.join(System.lineSeparator(),
                "fault: " + WRITERS + " writers for " + seconds + " s, seed " + seed,
                "fault: killed with -9: " + killer.kills().values().stream().mapToInt(Integer::intValue).sum() + " "
                + killer.kills(),
                "fault: writes sent " + writes.size() + " (in " + requests + " requests), acknowledged "
                        + of(writes, FaultWrite.Outcome.ACKNOWLEDGED) + ", refused "
                        + of(writes, FaultWrite.Outcome.REFUSED)
                        + ", given up " + of(writes, FaultWrite.Outcome.GIVEN_UP),
                "fault: " + verdict.summary(),
                "fault: answers " + api.answers(),
                "fault: one chain of " + chain.size() + " facts; " + live.ofTargets().size() + " changes followed live "
                        + "(begun anew "
                        + live.breaks() + " times), " + paged.ofTargets().size() + " by pages (" + paged.breaks() + ")",
                "fault: " + (verdict.faults().isEmpty() ? "all as it must be" : verdict.faults().size() + " FAULTS"));
        System.out.println(text);
    }

    private static long of(Collection<FaultWrite> writes, FaultWrite.Outcome outcome) {
        return writes.stream().filter(write -> write.outcome() == outcome).count();
    }
}
