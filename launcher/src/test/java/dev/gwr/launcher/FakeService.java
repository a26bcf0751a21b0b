package dev.gwr.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * Stands in for a service or the gateway: takes the same variables, answers the same health path, and can be told to
 * misbehave. FAKE_TROUBLE names a module and what it does, such as {@code gateway:dies}.
 */
public final class FakeService {
    private static final Map<String, String> ENVIRONMENT = new TreeMap<>(System.getenv());

    private FakeService() {
    }

    public static void main(String[] args) throws IOException, SQLException {
        String module = Path.of(System.getProperty("java.class.path")).getParent().getParent().getParent().getFileName()
                .toString();
        String trouble = ENVIRONMENT.getOrDefault("FAKE_TROUBLE", "");
        System.out.println(module + " begins, 江西");
        if (trouble.equals(module + ":dies")) {
            System.out.println("the reason why it dies");
            System.exit(7);
        }
        boolean stubborn = trouble.equals(module + ":stubborn");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            while (stubborn) {
                Thread.onSpinWait();
            }
            System.out.println(module + " ends gracefully");
        }));
        HttpServer server = HttpServer.create(new InetSocketAddress(ENVIRONMENT.get("QUARKUS_HTTP_HOST"),
                Integer.parseInt(ENVIRONMENT.get("QUARKUS_HTTP_PORT"))), 0);
        answer(server, "/q/health/ready", () -> trouble.equals(module + ":sleeps") ? null : "UP");
        answer(server, "/environment", () -> String.join("\n",
                ENVIRONMENT.entrySet().stream().map(Map.Entry::toString).toList()));
        answer(server, "/visits", FakeService::visits);
        answer(server, "/halt", () -> {
            Runtime.getRuntime().halt(3);
            return null;
        });
        server.start();
    }

    /** Writes a row and counts them all, in the database that it was told of. */
    private static String visits() throws SQLException {
        try (Connection connection = DriverManager.getConnection(ENVIRONMENT.get("QUARKUS_DATASOURCE_JDBC_URL"),
                ENVIRONMENT.get("QUARKUS_DATASOURCE_USERNAME"), ENVIRONMENT.get("QUARKUS_DATASOURCE_PASSWORD"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS visit (at timestamptz DEFAULT now())");
            statement.execute("INSERT INTO visit DEFAULT VALUES");
            try (ResultSet count = statement.executeQuery("SELECT count(*) FROM visit")) {
                count.next();
                return count.getString(1);
            }
        }
    }

    private static void answer(HttpServer server, String path, Answer answer) {
        server.createContext(path, exchange -> {
            String text;
            try {
                text = answer.text();
            } catch (SQLException e) {
                text = null;
            }
            byte[] body = (text == null ? "DOWN" : text).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(text == null ? 503 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    /** What a path answers; null for 503. */
    private interface Answer {
        String text() throws SQLException;
    }
}
