package dev.gwr.reports.alias;

import dev.gwr.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "indicator_alias")
public class AliasEntity extends PanacheEntityBase {
    @Id
    public String id;
    public String provisional;
    public String name;
    public String indicator;
    public String report;
    public String reading;
    @Enumerated(EnumType.STRING)
    public AliasState state;
    public int version;
    public Instant offeredAt;
    public String offeredBy;
    public Instant decidedAt;
    public String decidedBy;

    static AliasEntity get(String id) {
        AliasEntity alias = findById(id);
        if (alias == null) {
            throw ProblemException.notFound("alias", id);
        }
        return alias;
    }

    void decide(AliasState decision, String who, Instant when) {
        state = decision;
        decidedBy = who;
        decidedAt = when;
        version++;
    }
}
