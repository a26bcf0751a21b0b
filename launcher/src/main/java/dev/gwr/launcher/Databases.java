package dev.gwr.launcher;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Properties;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A database for each service that needs one, with a role that owns it and may connect to no other. Looked for one by
 * one, so that a set-up that was interrupted is completed by the next start.
 */
final class Databases {
    private final int port;
    private final String password;

    Databases(int port, String password) {
        this.port = port;
        this.password = password;
    }

    /**
     * The password of a role: for the superuser its own, for any other role derived from that and the role's name. From
     * a service's password neither another service's nor the superuser's can be found.
     */
    static String passwordOf(String role, String superusers) {
        if (role.equals(Cluster.SUPERUSER)) {
            return superusers;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(superusers.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(
                    mac.doFinal(role.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }

    /** The names are the launcher's own and passwords are of letters, digits, - and _: nothing to quote. */
    void create() throws SQLException {
        try (Connection connection = connect(Cluster.SUPERUSER, "postgres");
                Statement statement = connection.createStatement()) {
            for (Service service : Service.behindGateway()) {
                String name = service.database().orElseThrow();
                if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
                    statement.execute("CREATE ROLE " + name + " LOGIN");
                }
                statement.execute("ALTER ROLE " + name + " PASSWORD '" + passwordOf(name, password) + "'");
                if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                    statement.execute("CREATE DATABASE " + name + " OWNER " + name);
                }
                statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
            }
        }
    }

    Connection connect(String role, String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", passwordOf(role, password));
        properties.setProperty("sslmode", "disable");
        return DriverManager.getConnection(
                "jdbc:postgresql://" + Settings.LOOPBACK + ":" + port + "/" + database, properties);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }
}
