package dev.gwr.commons.store.start;

import dev.gwr.commons.start.StartRefused;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Where the database is, as far as may be told: without user and password. */
record DatabaseUrl(String place) {

    /** Stands for no URL, so that the data source is there to be asked, and this can say what is missing. */
    static final String NONE = "jdbc:postgresql://not-set/";
    private static final String VARIABLE = "QUARKUS_DATASOURCE_JDBC_URL";
    private static final String EXAMPLE = "for example jdbc:postgresql://db:5432/gwr_targets";

    static DatabaseUrl of(String url) {
        if (url.isBlank() || url.equals(NONE)) {
            throw new StartRefused(VARIABLE + " is not set: say where this service's database is, " + EXAMPLE);
        }
        Properties parts = Driver.parseURL(url, new Properties());
        if (parts == null) {
            throw new StartRefused(VARIABLE + " is not the URL of a PostgreSQL database, " + EXAMPLE);
        }
        return new DatabaseUrl(PGProperty.PG_DBNAME.getOrDefault(parts) + " at "
                + PGProperty.PG_HOST.getOrDefault(parts) + ":"
                + PGProperty.PG_PORT.getOrDefault(parts));
    }
}
