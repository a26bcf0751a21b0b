package dev.gwr.reports.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.model.Citation;
import dev.gwr.model.ReadingState;
import dev.gwr.model.publication.Reading;
import dev.gwr.reports.Json;
import dev.gwr.reports.text.TextOutline;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A reading as it stands now; ReadingHistory has what it was. */
@Entity
@Table(name = "reading")
@IdClass(ReadingEntity.Key.class)
public class ReadingEntity extends PanacheEntityBase {

    /** What a person has looked at comes last in the order of risk. */
    private static final int REVIEWED = 2000;
    private static final int MACHINE = 1000;
    private static final BigDecimal SURE = new BigDecimal("0.9");
    private static final String UNKNOWN_UNIT = "OTHER";

    /** A project may be in several reports: its id alone does not name a reading. */
    public record Key(String report, String id) implements Serializable {
    }

    @Id
    public String report;
    @Id
    public String id;
    @Enumerated(EnumType.STRING)
    public ReadingKind kind;
    @Enumerated(EnumType.STRING)
    public ReviewState state;
    public int version;
    public BigDecimal confidence;
    public String rule;
    @JdbcTypeCode(SqlTypes.JSON)
    public String alternatives;
    @JdbcTypeCode(SqlTypes.JSON)
    public String record;
    public String name;
    public String section;
    public int paragraph;
    public int line;
    @Column(name = "start_at")
    public int start;
    @Column(name = "end_at")
    public int end;
    public String quote;
    public String[] risks;
    public int risk;
    public int position;
    public int ordinal;
    public Instant at;
    public String by;
    public String reason;

    public static ReadingEntity get(String report, String id) {
        ReadingEntity reading = findById(new Key(report, id));
        if (reading == null) {
            throw ProblemException.notFound("reading", id);
        }
        return reading;
    }

    /** Takes a record over, with its place in the text. */
    public void say(ReadRecord read, TextOutline outline) {
        kind = read.kind();
        record = Json.write(read.record());
        name = read.name();
        Citation place = read.citations().get(0);
        TextOutline.Paragraph in = outline.paragraph(place.section(), place.paragraph()).orElseThrow();
        section = place.section();
        paragraph = place.paragraph();
        line = in.line();
        start = place.start();
        end = place.end();
        quote = place.quote();
        position = in.order() * 10_000 + Math.min(place.start(), 9_999);
        weigh();
    }

    /** How urgently it should be looked at. */
    private void weigh() {
        Set<Risk> found = risks();
        risks = found.stream().map(Enum::name).toArray(String[]::new);
        int doubt = confidence == null ? 0 : BigDecimal.ONE.subtract(confidence).movePointRight(2).intValue();
        risk = state == ReviewState.MACHINE_READ ? MACHINE - doubt - found.stream().mapToInt(Risk::weight).sum()
                : REVIEWED;
    }

    private Set<Risk> risks() {
        Set<Risk> found = EnumSet.noneOf(Risk.class);
        JsonNode content = Json.read(record, JsonNode.class);
        if (confidence != null && confidence.compareTo(SURE) < 0) {
            found.add(Risk.LOW_CONFIDENCE);
        }
        if (alternatives != null) {
            found.add(Risk.VALUES_DIFFER);
        }
        JsonNode value = content.path("value");
        if (value.isObject() && (!value.hasNonNull("unit") || value.path("unit").asText().equals(UNKNOWN_UNIT))) {
            found.add(Risk.NEW_UNIT);
        }
        if (content.path("indicator").asText("").startsWith("x-")) {
            found.add(Risk.PROVISIONAL_INDICATOR);
        }
        return found;
    }

    /** What a person decided: it is in the record too, so that it is published with it. */
    public void review(ReviewState decision, String why, String who, Instant when) {
        state = decision;
        reason = why;
        by = who;
        at = when;
        version++;
        if (decision != ReviewState.REJECTED) {
            ObjectNode content = content();
            content.set("reading", Json.MAPPER.valueToTree(
                    new Reading(ReadingState.valueOf(decision.name()), confidence, rule, when, who)));
            record = Json.write(content);
        }
        weigh();
    }

    /** Whether the machine read the same before, so that this is no new version. */
    boolean saysAsMuchAs(ReadingEntity before) {
        return before != null && before.by == null && kind == before.kind && state == before.state
                && Objects.equals(rule, before.rule) && content().equals(before.content());
    }

    public ObjectNode content() {
        return Json.read(record, ObjectNode.class);
    }

    public ReadRecord read() {
        return new ReadRecord(kind, content(), List.of());
    }
}
