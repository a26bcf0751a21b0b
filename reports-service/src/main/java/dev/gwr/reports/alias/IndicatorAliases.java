package dev.gwr.reports.alias;

import dev.gwr.commons.store.recording.CurrentUser;
import dev.gwr.commons.store.recording.IfMatch;
import dev.gwr.commons.store.recording.UpdateHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** What corrections teach about the names of indicators. Every method that changes something runs within a write. */
@ApplicationScoped
public class IndicatorAliases {

    @Inject
    CurrentUser user;

    /**
     * Offers that a provisional indicator is one of the catalogue; what is offered or decided already stays as it is.
     */
    public void offer(String provisional, String name, String indicator, String report, String reading, Instant now) {
        String id = provisional + '-' + indicator;
        if (AliasEntity.findById(id) != null) {
            return;
        }
        AliasEntity alias = new AliasEntity();
        alias.id = id;
        alias.provisional = provisional;
        alias.name = name;
        alias.indicator = indicator;
        alias.report = report;
        alias.reading = reading;
        alias.state = AliasState.OFFERED;
        alias.version = 1;
        alias.offeredAt = now;
        alias.offeredBy = user.name();
        alias.persist();
    }

    /** A name is one indicator: to confirm one rejects another that was confirmed. */
    IndicatorAlias decide(String id, AliasState decision, UpdateHeaders headers, Instant now) {
        AliasEntity alias = AliasEntity.get(id);
        IfMatch.check(headers, id, alias.version);
        if (decision == AliasState.CONFIRMED) {
            AliasEntity.<AliasEntity>list("provisional = ?1 and state = ?2 and id <> ?3", alias.provisional,
                    AliasState.CONFIRMED, id)
                    .forEach(other -> other.decide(AliasState.REJECTED, user.name(), now));
            AliasEntity.flush();
        }
        alias.decide(decision, user.name(), now);
        return IndicatorAlias.of(alias);
    }

    /** What is confirmed: by the id of a provisional indicator the one of the catalogue. */
    public Map<String, String> confirmed() {
        return AliasEntity.<AliasEntity>list("state", AliasState.CONFIRMED).stream()
                .collect(Collectors.toMap(alias -> alias.provisional, alias -> alias.indicator));
    }
}
