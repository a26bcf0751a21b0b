package dev.gwr.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Starts all of GWR on one machine: PostgreSQL, the services, the gateway. Ends when it is told to (Ctrl-C, or
 * SIGTERM), and leaves nothing running.
 */
public final class Launcher {
    private final Settings settings;
    private final Console console;
    private final Supervisor supervisor;

    /** Held in a field until the JVM ends: what nothing refers to is closed, and the lock with it. */
    private RunLock lock;

    private Launcher(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
        this.supervisor = new Supervisor(console);
    }

    /**
     * Takes everything from the environment; {@code ./run --help} tells what.
     *
     * @param args none; or {@code --demo}: record a made-up year once all is ready; or {@code token}, with a role and a
     *     name; or {@code sign-in}, with the same; or {@code read}, with files of reports; or {@code --only-check}: end
     *     without a word if no run holds the home, which {@code ./run} asks before it builds, since a build under a
     *     running GWR would take its jars away
     */
    public static void main(String[] args) throws InterruptedException {
        // Without this, the logging façade of a library announces that it found nowhere to log to.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        try {
            Settings settings = Settings.from(Path.of("").toAbsolutePath(), System.getenv());
            List<String> words = List.of(args);
            if (words.equals(List.of("--only-check"))) {
                RunLock.take(Home.open(settings.home()).lock());
            } else if (!words.isEmpty() && words.get(0).equals("token")) {
                System.out.println(TokenRequest.of(words.subList(1, words.size())).answer(settings));
            } else if (!words.isEmpty() && words.get(0).equals("sign-in")) {
                System.out.println(SignInCommand.of(words.subList(1, words.size())).link(settings));
            } else if (!words.isEmpty() && words.get(0).equals("read")) {
                System.exit(ReadCommand.of(words.subList(1, words.size())).run(settings, new Console(System.out)) ? 0
                        : 1);
            } else {
                new Launcher(settings, new Console(System.out)).run(words.contains("--demo"));
            }
        } catch (Refusal e) {
            fail(e.getMessage());
        } catch (IOException e) {
            fail("GWR cannot start: " + e);
        }
    }

    /** Everything that may refuse comes before the first thing is started. */
    private void run(boolean demo) throws IOException, InterruptedException {
        ServiceCommand.requireBuilt(settings.root());
        Programs.requireUsableUser();
        Home home = Home.open(settings.home());
        lock = RunLock.take(home.lock());
        Programs programs = new Programs(Binaries.in(home, console));
        clear(home, programs);
        PortCheck.requireFree(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(supervisor::stopAll, "stops-all"));
        try {
            Optional<Issuer> issuer = settings.issuesTokens() ? Optional.of(Issuer.in(home, console))
                    : Optional.empty();
            start(home, programs, issuer.map(Issuer::environment).orElse(Map.of()));
            console.print(StartMessage.text(settings, home, console.sinceBorn()));
            if (demo) {
                Demo.record(settings, console);
            }
        } catch (Refusal | IOException | SQLException e) {
            // What fails because everything is being stopped is no news.
            if (!supervisor.isStopping()) {
                fail(e instanceof Refusal ? e.getMessage() : "GWR cannot start: " + e);
            }
        }
        Thread.currentThread().join();
    }

    private void clear(Home home, Programs programs) throws IOException {
        Leftovers leftovers = new Leftovers(home, console);
        leftovers.endServices();
        leftovers.endPostgres(programs);
        leftovers.removeUnfinished();
    }

    private void start(Home home, Programs programs, Map<String, String> trust)
            throws IOException, SQLException, InterruptedException {
        Cluster cluster = Cluster.in(home, programs, console);
        PostgresServer postgres = new PostgresServer(programs, cluster.data(), settings.port(Port.DATABASE),
                home.logs().rotate("postgres"), settings.startLimit());
        supervisor.add(List.of(postgres));
        start(postgres);
        console.step(postgres.name() + " is ready");
        new Databases(settings.port(Port.DATABASE), cluster.password()).create();

        ServiceCommand how = new ServiceCommand(settings, cluster.password(), trust);
        List<Part> behind = new ArrayList<>();
        for (Service service : Service.behindGateway()) {
            behind.add(new ServiceProcess(service, settings, how, home));
        }
        Part gateway = new ServiceProcess(Service.GATEWAY, settings, how, home);
        supervisor.add(behind);
        supervisor.add(List.of(gateway));
        List<Part> all = new ArrayList<>(behind);
        all.add(gateway);
        for (Part part : all) {
            start(part);
        }
        new Startup(console, settings.startLimit()).awaitReady(all);
        supervisor.keepRunning();
    }

    private void start(Part part) {
        try {
            part.start();
        } catch (IOException e) {
            throw Startup.failure(part, "could not be started (" + e.getMessage() + ")");
        }
    }

    private static void fail(String message) {
        System.err.println("run: " + message);
        System.exit(1);
    }
}
