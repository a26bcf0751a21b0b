package dev.gwr.commons.testing;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A packaged service as a process, with the environment that a test gives it and nothing else. */
public final class ServiceProcess {

    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final int port;
    private final Path log;

    private ServiceProcess(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts a module's jar, on a free port of loopback. */
    public static ServiceProcess start(String module, Map<String, String> environment) throws IOException {
        int port = freePort();
        Path log = Files.createTempFile(Files.createDirectories(Path.of("target")), module, ".log");
        ProcessBuilder builder = command(module, port);
        builder.environment().putAll(environment);
        return new ServiceProcess(builder.redirectErrorStream(true).redirectOutput(log.toFile()).start(), port, log);
    }

    static ProcessBuilder command(String module, int port) throws IOException {
        Path jar = Path.of("..", module, "target", "quarkus-app", "quarkus-run.jar").toAbsolutePath().normalize();
        if (!Files.exists(jar)) {
            throw new IOException(jar + " is not built: run the whole build, ./mvnw verify");
        }
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=128m", "-jar", jar.toString());
        builder.environment().putAll(Map.of("QUARKUS_HTTP_HOST", "127.0.0.1", "QUARKUS_HTTP_PORT",
                String.valueOf(port)));
        return builder;
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Where it is reached. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public Response get(String path) {
        return RestAssured.given().noFilters().header("Connection", "close").baseUri("http://127.0.0.1").port(port)
                .urlEncodingEnabled(false).get(path);
    }

    /** A connection on which a test says byte for byte what it wants. */
    public Raw open() throws IOException {
        return new Raw(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    public List<String> lines() throws IOException {
        return Files.readAllLines(log);
    }

    public void awaitLive() throws InterruptedException {
        await("/q/health/live");
    }

    public void awaitReady() throws InterruptedException {
        await("/q/health/ready");
    }

    private void await(String health) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!says(health)) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new AssertionError(health + " does not come; see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private boolean says(String health) {
        try {
            return get(health).statusCode() == 200;
        } catch (Exception e) {
            return false;
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Asks it to end, as an orchestrator does. */
    public void terminate() {
        process.destroy();
    }

    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Its exit code. */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end; see " + log);
        }
        return process.exitValue();
    }

    /** One connection. */
    public static final class Raw implements AutoCloseable {

        private final Socket socket;
        private final BufferedReader answer;

        private Raw(Socket socket) throws IOException {
            this.socket = socket;
            this.answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        public void send(String text) throws IOException {
            send(text.getBytes(StandardCharsets.UTF_8));
        }

        public void send(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        }

        /** The next line of the answer; empty at its end. */
        public String line() throws IOException {
            String line = answer.readLine();
            return line == null ? "" : line;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
