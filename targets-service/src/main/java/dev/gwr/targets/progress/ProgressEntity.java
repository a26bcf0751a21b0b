package dev.gwr.targets.progress;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a target stands for a while: until {@code validTo}, which may be to come, or for as long as nothing changes. */
@Entity
@Table(name = "progress")
public class ProgressEntity extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String targetId;
    public Instant validTo;
    @Embedded
    public Progress progress;

    /** What the API says of how a target stands. */
    public static Progress represent(ProgressEntity e) {
        return e == null ? Progress.NO_DATA : e.progress;
    }

    /** The row that holds at a moment, as one that writes then finds it. */
    static ProgressEntity at(String target, Instant now) {
        return find("targetId = ?1 and progress.since <= ?2 and (validTo is null or validTo > ?2)", target, now)
                .firstResult();
    }

    /** How some targets stood when a moment came. */
    public static Map<String, ProgressEntity> of(Collection<String> targets, Instant moment) {
        if (targets.isEmpty()) {
            return Map.of();
        }
        List<ProgressEntity> found =
                list("targetId in ?1 and progress.since < ?2 and (validTo is null or validTo >= ?2)", targets, moment);
        Map<String, ProgressEntity> byTarget = new HashMap<>();
        found.forEach(one -> byTarget.put(one.targetId, one));
        return byTarget;
    }
}
