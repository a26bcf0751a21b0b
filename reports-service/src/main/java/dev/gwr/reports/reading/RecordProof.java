package dev.gwr.reports.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Violation;
import dev.gwr.model.Bound;
import dev.gwr.model.Citation;
import dev.gwr.model.ObservationKind;
import dev.gwr.model.Period;
import dev.gwr.model.TargetKind;
import dev.gwr.model.Unit;
import dev.gwr.model.publication.PublishedObservation;
import dev.gwr.model.publication.PublishedProject;
import dev.gwr.model.publication.PublishedTarget;
import dev.gwr.model.publication.PublishedTerm;
import dev.gwr.reports.Json;
import dev.gwr.reports.text.TextOutline;
import jakarta.ws.rs.BadRequestException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Holds a record that a person wrote to the text, and to the words of the field: what it says must stand there. */
final class RecordProof {

    private final ReadingKind kind;
    private final TextOutline outline;
    private final Predicate<String> isIndicator;
    private final Predicate<String> isRegion;
    private final List<Violation> violations = new ArrayList<>();

    RecordProof(ReadingKind kind, TextOutline outline, Predicate<String> isIndicator, Predicate<String> isRegion) {
        this.kind = kind;
        this.outline = outline;
        this.isIndicator = isIndicator;
        this.isRegion = isRegion;
    }

    /** The record as it is kept, what is normalised of its value included; refused with every fault at once. */
    ReadRecord prove(ObjectNode record, ObjectMapper strict) {
        normalise(record);
        Object typed;
        try {
            typed = strict.treeToValue(record, kind.record());
        } catch (JsonProcessingException e) {
            throw new BadRequestException(e);
        }
        ReadRecord read = ReadRecord.of(kind, typed);
        List<Citation> citations = read.citations();
        if (citations.isEmpty()) {
            fault("citations", "it must cite the text");
        } else if (!citations.stream().allMatch(outline::proves)) {
            fault("citations", "the quote does not stand there in the text");
        }
        if (typed instanceof PublishedTarget target) {
            target(target);
        } else if (typed instanceof PublishedObservation observation) {
            observation(observation);
        } else if (typed instanceof PublishedProject project) {
            project(project);
        } else if (typed instanceof PublishedTerm term) {
            name("term", term.term());
            name("definition", term.definition());
        } else if (typed instanceof Excuse excuse) {
            name("reason", excuse.reason());
        }
        if (!violations.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_BODY, "The text or the words of the field do not bear the "
                    + "record out",
                    List.copyOf(violations));
        }
        return read;
    }

    private void fault(String field, String message) {
        violations.add(Violation.body(field, message));
    }

    private void name(String field, String name) {
        if (name == null || name.isBlank()) {
            fault(field, "must be given");
        }
    }

    private void target(PublishedTarget target) {
        name("name", target.name());
        if (target.kind() == null) {
            fault("kind", "must be given");
        } else if (target.kind() == TargetKind.FIGURE && (target.bound() == null
                || target.value() == null && target.bound() != Bound.AS_ASSIGNED)) {
            fault("value", "a FIGURE has a value and a bound; AS_ASSIGNED stands alone");
        } else if (target.kind() == TargetKind.RELATIVE && target.against() == null) {
            fault("against", "a RELATIVE target is held against something");
        }
        period(target.period());
        indicator(target.indicator());
        regions(target.regions());
        bound(target.bound(), target.value() != null && target.value().upper() != null);
        value(target.value() == null ? null : target.value().text(), target.citations());
    }

    private void observation(PublishedObservation observation) {
        name("name", observation.name());
        if (observation.kind() == null) {
            fault("kind", "must be given");
        } else if (observation.kind() == ObservationKind.FIGURE && (observation.value() == null
                || observation.bound() == null)) {
            fault("value", "a FIGURE has a value and a bound");
        }
        if (observation.period() == null) {
            fault("period", "must be given");
        }
        period(observation.period());
        indicator(observation.indicator());
        regions(observation.regions());
        bound(observation.bound(), observation.value() != null && observation.value().upper() != null);
        value(observation.value() == null ? null : observation.value().text(), observation.citations());
    }

    private void project(PublishedProject project) {
        name("name", project.name());
        regions(project.regions());
        project.commitments().forEach(commitment -> {
            period(commitment.period());
            if (commitment.commitment() == null) {
                fault("commitments.commitment", "must be given");
            }
        });
    }

    private void period(String period) {
        if (period != null && Period.read(period).isEmpty()) {
            fault("period", "'" + period + "' is no period such as 2024, 2024-Q1 or 2021/2025");
        }
    }

    private void indicator(String id) {
        if (id != null && !isIndicator.test(id)) {
            fault("indicator", "there is no indicator '" + id + "'");
        }
    }

    private void regions(List<String> codes) {
        codes.stream().filter(code -> !isRegion.test(code)).forEach(code -> fault("regions", "there is no region '"
                + code + "'"));
    }

    private void bound(Bound bound, boolean upper) {
        if (bound == Bound.BETWEEN != upper) {
            fault("value.upper", "BETWEEN has an upper value, and no other bound has");
        }
    }

    private void value(String text, List<Citation> citations) {
        if (text != null && citations.stream().noneMatch(citation -> citation.quote().contains(text))) {
            fault("value.text", "'" + text + "' does not stand in the quote");
        }
    }

    /**
     * What follows from number and unit as they are written; a field that is not what it should be is left for later.
     */
    private void normalise(ObjectNode record) {
        if (!(record.get("value") instanceof ObjectNode value)) {
            return;
        }
        Optional<Unit.Reading> unit = Optional.ofNullable(value.path("unitText").asText(null)).flatMap(Unit::read);
        if (unit.isEmpty()) {
            fault("value.unitText", "no rule knows the unit '" + value.path("unitText").asText("") + "'");
            return;
        }
        value.put("unit", unit.get().unit().name());
        value.set("normalised", Json.MAPPER.valueToTree(number(value.get("amount"), unit.get())));
        value.set("normalisedUpper", Json.MAPPER.valueToTree(number(value.get("upper"), unit.get())));
        if (Objects.isNull(value.get("text")) || !value.path("amount").isNumber()) {
            fault("value", "it has a text and an amount");
        }
    }

    private static BigDecimal number(JsonNode amount, Unit.Reading unit) {
        return amount != null && amount.isNumber() ? unit.normalise(amount.decimalValue()) : null;
    }
}
