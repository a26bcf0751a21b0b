package dev.gwr.reports.unit;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Violation;
import dev.gwr.commons.store.recording.CurrentUser;
import dev.gwr.commons.store.units.AddedUnits;
import dev.gwr.model.Unit;
import dev.gwr.model.publication.AddedUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Adds units and words of units. Every method runs within a write. */
@ApplicationScoped
class Units {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{S}/·]+");

    @Inject
    AddedUnits added;

    @Inject
    CurrentUser user;

    UnitDefinition add(UnitCreate body, Instant now) {
        if (Unit.find(body.code()).isPresent()) {
            throw new ProblemException(ProblemType.DUPLICATE, "There is a unit " + body.code() + " already",
                    List.of(Violation.body("code", "is there already")));
        }
        return keep(body.code(), body.name().strip(), body.nameEn().strip(), body.dimension(), body.words(), "words",
                now);
    }

    UnitDefinition addWord(String code, UnitWord word, Instant now) {
        Unit unit = get(code);
        return keep(code, unit.zh(), unit.en(), unit.dimension(), List.of(word), null, now);
    }

    static Unit get(String code) {
        return Unit.find(code).orElseThrow(() -> ProblemException.notFound("unit", code));
    }

    private UnitDefinition keep(String code, String name, String nameEn, String dimension, List<UnitWord> words,
            String list, Instant now) {
        // Another replica may have added some of these words: all who write pass one by one.
        List<AddedUnit> before = added.all();
        Unit.add(before.stream().map(AddedUnit::unit).toList());
        check(words, list);
        Map<String, BigDecimal> factors = new LinkedHashMap<>();
        words.forEach(word -> factors.put(word.word(), word.factor()));
        AddedUnit unit = new AddedUnit(before.stream().mapToLong(AddedUnit::number).max().orElse(0) + 1, code, name,
                nameEn, dimension, factors);
        added.write(unit, user.name(), now);
        Map<String, BigDecimal> all = new LinkedHashMap<>(factors);
        Unit.find(code).ifPresent(known -> all.putAll(known.words()));
        return UnitDefinition.of(new Unit(code, name, nameEn, dimension, all));
    }

    /** A word means one thing, and is no punctuation: that would make units of what stands between numbers. */
    private static void check(List<UnitWord> words, String list) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).word();
            String field = (list == null ? "" : list + "[" + i + "].") + "word";
            if (!WORD.matcher(word).matches()) {
                throw ProblemException.body(field, "must be of letters and signs");
            }
            if (words.subList(0, i).stream().anyMatch(one -> one.word().equals(word))) {
                violations.add(Violation.body(field, "is given twice"));
            }
            Unit.read(word).ifPresent(known -> violations.add(Violation.body(field, "means " + known.unit()
                    + " already")));
            if (Unit.multipliers().contains(word)) {
                violations.add(Violation.body(field, "stands before units, and is none"));
            }
        }
        if (!violations.isEmpty()) {
            throw new ProblemException(ProblemType.DUPLICATE, "Nothing is added: " + violations.get(0).field() + " "
                    + violations.get(0).message(), violations);
        }
    }
}
