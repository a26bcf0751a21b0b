package dev.gwr.commons.store.units;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gwr.commons.store.changes.ChangeLog;
import dev.gwr.commons.store.start.StoreReady;
import dev.gwr.model.Unit;
import dev.gwr.model.publication.AddedUnit;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The units that people added while everything ran. They are kept in the database of each service, so that what is
 * measured in them can be served while reports-service, where they are added, is away.
 */
@ApplicationScoped
public class AddedUnits {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, BigDecimal>> WORDS = new TypeReference<>() {
    };

    @Inject
    AgroalDataSource database;

    @Inject
    EntityManager entities;

    @Inject
    ChangeLog changes;

    void start(@Observes StoreReady event) {
        Unit.askForAdded(this::units);
        learn();
    }

    /** Makes all of them known in this process: before a text is read that may have their words. */
    public void learn() {
        Unit.add(units());
    }

    private Collection<Unit> units() {
        return all().stream().map(AddedUnit::unit).toList();
    }

    /** All of them, in the order in which they were added. Asked outside of sessions too, so by plain JDBC. */
    public List<AddedUnit> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select number, code, name, name_en, "
                        + "dimension, words from added_unit order by number");
                ResultSet rows = statement.executeQuery()) {
            List<AddedUnit> units = new ArrayList<>();
            while (rows.next()) {
                units.add(new AddedUnit(rows.getLong("number"), rows.getString("code"), rows.getString("name"),
                        rows.getString("name_en"), rows.getString("dimension"),
                        JSON.readValue(rows.getString("words"), WORDS)));
            }
            return units;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The units that were added cannot be read", e);
        }
    }

    /** Takes over those of reports-service that are not here yet. */
    public void take(List<AddedUnit> published) {
        if (published.isEmpty()) {
            return;
        }
        List<AddedUnit> here = all();
        List<AddedUnit> missing = published.stream().filter(unit -> !here.contains(unit)).toList();
        if (!missing.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> {
                Instant now = changes.begin();
                missing.forEach(unit -> write(unit, null, now));
            });
        }
        Unit.add(published.stream().map(AddedUnit::unit).toList());
    }

    /**
     * Keeps one, within a write. Another replica may have been faster; and after a restore of the database of
     * reports-service a number may come again.
     */
    public void write(AddedUnit unit, String by, Instant now) {
        entities.createNativeQuery("insert into added_unit (number, code, name, name_en, dimension, words, added_at, "
                + "added_by) values (:number, :code, :name, :nameEn, :dimension, cast(:words as jsonb), :at, :by) on "
                + "conflict (number) do update set code = excluded.code, name = excluded.name, name_en = "
                + "excluded.name_en, dimension = excluded.dimension, words = excluded.words")
                .setParameter("number", unit.number()).setParameter("code", unit.code())
                .setParameter("name", unit.name()).setParameter("nameEn", unit.nameEn())
                .setParameter("dimension", unit.dimension()).setParameter("words", json(unit.words()))
                .setParameter("at", now).setParameter("by", by).executeUpdate();
    }

    private static String json(Map<String, BigDecimal> words) {
        try {
            return JSON.writeValueAsString(words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Words are made for JSON", e);
        }
    }
}
