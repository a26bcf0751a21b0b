package dev.gwr.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** One of the services, as a child process that writes to a log of its own. */
final class ServiceProcess implements Part {
    static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int SIGNAL_BASE = 128;

    private final Service service;
    private final ServiceCommand how;
    private final Readiness readiness;
    private final Path log;
    private final PidFile pidFile;
    private Process process;
    private boolean stopped;

    ServiceProcess(Service service, Settings settings, ServiceCommand how, Home home) throws IOException {
        this.service = service;
        this.how = how;
        this.readiness = new Readiness(settings.url(service));
        this.log = home.logs().rotate(service.module());
        this.pidFile = home.pidOf(service.module());
    }

    @Override
    public String name() {
        return service.module();
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public synchronized void start() throws IOException {
        if (stopped) {
            return;
        }
        ProcessBuilder builder = new ProcessBuilder(TerminalSignals.ignore(how.command(service)));
        builder.environment().putAll(how.environment(service));
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        process = builder.start();
        process.getOutputStream().close();
        pidFile.write(process.toHandle());
    }

    @Override
    public boolean isAlive() {
        Process current = current();
        return current != null && current.isAlive();
    }

    @Override
    public boolean isReady() {
        return isAlive() && readiness.isReady();
    }

    @Override
    public String awaitEnd() throws InterruptedException {
        Process current = current();
        if (current == null) {
            return "not started";
        }
        int code = current.waitFor();
        return code > SIGNAL_BASE ? "killed by signal " + (code - SIGNAL_BASE) : "exit code " + code;
    }

    @Override
    public synchronized void stop() {
        stopped = true;
        if (process == null) {
            return;
        }
        Processes.end(List.of(process.toHandle()), PATIENCE);
        try {
            pidFile.delete();
        } catch (IOException e) {
            // The next run finds that the process is gone; nothing depends on the file.
        }
    }

    private synchronized Process current() {
        return process;
    }
}
