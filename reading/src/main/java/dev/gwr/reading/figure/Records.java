package dev.gwr.reading.figure;

import dev.gwr.model.Bound;
import dev.gwr.model.Citation;
import dev.gwr.model.Note;
import dev.gwr.model.ObservationKind;
import dev.gwr.model.TargetKind;
import dev.gwr.model.Unit;
import dev.gwr.model.publication.PublishedIndicator;
import dev.gwr.model.publication.PublishedObservation;
import dev.gwr.model.publication.PublishedObservationBuilder;
import dev.gwr.model.publication.PublishedTarget;
import dev.gwr.model.publication.PublishedTargetBuilder;
import dev.gwr.model.publication.PublishedValue;
import dev.gwr.model.publication.Reading;
import dev.gwr.reading.Citations;
import dev.gwr.reading.ReadOutline;
import dev.gwr.reading.figure.Lead.Change;
import dev.gwr.reading.figure.Lead.Sign;
import dev.gwr.reading.figure.Mention.Certainty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the published records of what was read: ids, values, indicators, confidence. */
final class Records {

    private static final Pattern STRIVES = Pattern.compile("力争|努力|争取|奋力");
    private static final Pattern FORECAST = Pattern.compile("预计|有望|可望");
    /** The value that it came from is of the same year. */
    private static final Pattern WITHIN = Pattern.compile("[上下]半年|季度|年初");
    private static final Pattern WHOLE = Pattern.compile("^(?:经济总量|经济|GDP|地区生产总值|生产总值|规模以上工业增加值|固定资产投资|进出口总额|进出口)$");
    private static final Pattern PART = Pattern.compile("[一-龥“”]{2,12}(?:经济圈|都市圈|城市群|新区|开发区|经开区|高新区|经济带|片区)");

    static final Note BEGINNING = new Note("起点的数值；报告没有说是哪一年。",
            "The value that it came from; the report names no year for it.");

    private final String report;
    private final int year;
    private final IndicatorIndex index;
    private final List<PublishedTarget> targets = new ArrayList<>();
    private final List<PublishedObservation> observations = new ArrayList<>();
    private final Map<String, PublishedIndicator> indicators = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, FigureReadings.Place> places = new HashMap<>();

    Records(String report, int year, IndicatorIndex index) {
        this.report = report;
        this.year = year;
        this.index = index;
    }

    FigureReadings readings(List<Excuse> excuses) {
        Map<String, List<Object>> alternatives = Conflicts.mark(targets, observations);
        return new FigureReadings(List.copyOf(targets), List.copyOf(observations), List.copyOf(indicators.values()),
                List.copyOf(excuses), Map.copyOf(places), Map.copyOf(alternatives));
    }

    void figure(ReadOutline.Paragraph paragraph, String text, Mention mention, Times.When when, boolean headline,
            String stretch) {
        Quantity quantity = mention.quantity();
        PublishedIndicator provisional = Provisional.of(mention);
        Optional<PublishedIndicator> known = elsewhere(text, mention) ? Optional.empty()
                : index.find(mention.subject(), mention.basis(), quantity.unit())
                .or(() -> index.learned(provisional.id()));
        PublishedIndicator indicator = known.orElse(provisional);
        indicators.putIfAbsent(indicator.id(), indicator);
        boolean negative = mention.change() == Change.DOWN && !Provisional.FALLS.matcher(indicator.name()).find();
        PublishedValue value = value(paragraph.written(), quantity, negative, indicator);
        boolean from = mention.lead().has(Sign.FROM);
        boolean average = mention.lead().has(Sign.AVERAGE);
        boolean within = WITHIN.matcher(mention.lead().verb()).find();
        String period = from && !within && !clauseNames(text, quantity.start(), when.period())
                ? Times.before(when.period(), year) : when.period();
        Note note = from ? BEGINNING
                : average ? new Note("年均。", "An annual average.") : null;
        Citation citation = Citations.of(report, paragraph, mention.quoteStart(), mention.quoteEnd());
        String clause = text.substring(Times.sentenceStart(text, quantity.start()), quantity.start());
        Reading reading = Reading.machine(confidence(mention, when, headline, known.isPresent(), from),
                rule(mention, headline));
        int at = paragraph.text().codePointCount(0, quantity.start());
        FigureReadings.Place place = new FigureReadings.Place(
                paragraph.line(), at, paragraph.text().codePointCount(0, quantity.numberEnd()));
        if (when.result() || from) {
            String id = id(known.isPresent() && period != null ? report + "-" + indicator.id() + "-"
                    + period.replace('/', '-') : null,
                    report + "-o" + paragraph.line() + "-" + at);
            places.put(id, place);
            observations.add(PublishedObservationBuilder.builder().id(id).kind(ObservationKind.FIGURE)
                    .indicator(indicator.id()).name(mention.name()).period(period).value(value)
                    .bound(quantity.bound()).forecast(FORECAST.matcher(clause).find()).note(note)
                    .citations(List.of(citation)).reading(reading).build());
            return;
        }
        String id = id(known.isPresent() && String.valueOf(year).equals(period) ? report + "-" + indicator.id() : null,
                report + "-l" + paragraph.line() + "-" + at);
        places.put(id, place);
        String ownClause = clause.substring(Math.max(clause.lastIndexOf('，'), clause.lastIndexOf('；')) + 1);
        targets.add(PublishedTargetBuilder.builder().id(id).kind(TargetKind.FIGURE).indicator(indicator.id())
                .name(mention.name()).period(period).value(value).bound(quantity.bound()).stretch(stretch)
                .aspirational(STRIVES.matcher(ownClause).find()).headline(headline).note(note)
                .citations(List.of(citation)).reading(reading).build());
    }

    void aim(ReadOutline.Paragraph paragraph, String clause, RelativeReader.Aim aim, Times.When when,
            boolean headline) {
        if (when.result()) {
            return;
        }
        Directed directed = Directed.of(aim, clause, index);
        PublishedIndicator indicator = directed.indicator();
        boolean known = indicator != null && !indicator.provisional();
        if (indicator != null) {
            indicators.putIfAbsent(indicator.id(), indicator);
        }
        boolean rises = directed.words() != null;
        String period = when.period();
        int at = paragraph.text().codePointCount(0, aim.start());
        String id = id(known && String.valueOf(year).equals(period) ? report + "-" + indicator.id() : null,
                report + "-l" + paragraph.line() + "-" + at);
        PublishedValue value = rises ? new PublishedValue(directed.words(), BigDecimal.ZERO, null, "%",
                BigDecimal.ZERO, null, "PERCENT")
                : null;
        Reading reading = Reading.machine(new BigDecimal(headline && known ? "0.97" : headline ? "0.93" : "0.85"),
                (headline ? "headline." : "relative.") + aim.rule());
        Citation citation = Citations.of(report, paragraph, aim.start(), aim.end());
        targets.add(PublishedTargetBuilder.builder().id(id).kind(rises ? TargetKind.FIGURE : directed.aim().kind())
                .indicator(indicator == null ? null : indicator.id()).name(clause).period(period).value(value)
                .bound(rises ? Bound.MORE_THAN : aim.bound()).against(rises ? null : directed.aim().against())
                .aspirational(STRIVES.matcher(clause).find()).headline(headline).citations(List.of(citation))
                .reading(reading).build());
    }

    /** 某经济圈…，经济总量增长5%: of a part of the place, which the catalogue's indicators are not. */
    private static boolean elsewhere(String text, Mention mention) {
        int at = mention.quantity().start();
        String before = text.substring(Times.sentenceStart(text, at), at);
        return WHOLE.matcher(mention.subject()).find() && PART.matcher(before).lookingAt() && !before.contains("全省")
                && !before.contains("全市")
                && !before.contains("全区");
    }

    /** A word of the report on an aim of the year before: no number, but what became of it. */
    void verdict(ReadOutline.Paragraph paragraph, Verdicts.Verdict verdict, String subject, Times.When when) {
        String plain = Lead.read(subject, 0, subject.length()).subject();
        if (plain.length() < 2 || when.period() == null) {
            return;
        }
        Optional<PublishedIndicator> known = index.find(plain);
        known.ifPresent(indicator -> indicators.putIfAbsent(indicator.id(), indicator));
        String said = paragraph.text().substring(verdict.start(), verdict.end());
        String id = id(null, report + "-v" + paragraph.line() + "-"
                + paragraph.text().codePointCount(0, verdict.start()));
        observations.add(PublishedObservationBuilder.builder().id(id).kind(ObservationKind.OUTCOME)
                .indicator(known.map(PublishedIndicator::id).orElse(null))
                .name(known.isPresent()
                        ? plain + said.substring(said.indexOf(verdict.subject()) + verdict.subject().length()) : said)
                .period(when.period())
                .citations(List.of(Citations.of(report, paragraph, verdict.start(), verdict.end())))
                .reading(Reading.machine(new BigDecimal(known.isPresent() ? "0.90" : "0.80"),
                        verdict.met() ? "outcome.aim-met" : "outcome.aim-missed")).build());
    }

    boolean knows(String subject) {
        return index.find(Lead.read(subject, 0, subject.length()).subject()).isPresent();
    }

    private static boolean clauseNames(String text, int at, String period) {
        return period != null && text.substring(Times.sentenceStart(text, at), at).contains(period + "年");
    }

    private String id(String wanted, String other) {
        String id = wanted != null && ids.add(wanted) ? wanted : other;
        int again = 2;
        while (!id.equals(wanted) && !ids.add(id)) {
            id = other + "-" + again++;
        }
        return id;
    }

    private static PublishedValue value(String written, Quantity quantity, boolean negative,
            PublishedIndicator indicator) {
        Measure measure = Measure.read(quantity.unit());
        BigDecimal low = negative ? quantity.amount().negate() : quantity.amount();
        BigDecimal high = quantity.upper() == null ? null : negative ? quantity.upper().negate() : quantity.upper();
        if (negative && high != null) {
            BigDecimal swap = low;
            low = high;
            high = swap;
        }
        boolean ratio = quantity.form() == Quantity.Form.RATIO;
        String unit = ratio || quantity.unit().equals(Measure.FRACTION) ? "" : quantity.unit();
        return new PublishedValue(written.substring(quantity.start(), quantity.unitEnd()), low, high, unit,
                measure.normalise(low),
                high == null ? null : measure.normalise(high), unit(quantity, indicator).name());
    }

    /**
     * What the number measures: that of the indicator where the word may mean it (户 is a business where businesses are
     * counted).
     */
    private static Unit unit(Quantity quantity, PublishedIndicator indicator) {
        Unit wanted = Unit.of(indicator.unit());
        return wanted.readAs(quantity.unit()).isPresent() ? wanted : Provisional.unit(quantity, indicator.name(),
                indicator.basis());
    }

    private static String rule(Mention mention, boolean headline) {
        return (headline ? "headline." : "figure.") + mention.manner().name().toLowerCase(java.util.Locale.ROOT)
                + "." + mention.basis().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static BigDecimal confidence(Mention mention, Times.When when, boolean headline, boolean known,
            boolean from) {
        if (headline && known) {
            return new BigDecimal("0.98");
        }
        // A provisional name is right in nine of ten, however plainly it stands: 0.95 is for what the catalogue has.
        double confidence = switch (mention.manner()) {
            case OWN, DISTRIBUTED -> known ? 0.97 : 0.94;
            case AFTER -> known ? 0.95 : 0.94;
            case INHERITED -> known ? 0.95 : mention.certainty() == Certainty.SURE ? 0.94 : 0.90;
            case UNEVEN, NONE -> 0.60;
        };
        if (!known && mention.certainty() == Certainty.DOUBTFUL) {
            confidence = Math.min(confidence, 0.90);
        }
        if (from) {
            confidence = Math.min(confidence, 0.70);
        }
        if (!when.sure() || when.period() == null) {
            confidence -= 0.10;
        }
        return new BigDecimal(String.format(java.util.Locale.ROOT, "%.2f", confidence));
    }
}
