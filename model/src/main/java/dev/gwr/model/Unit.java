package dev.gwr.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a normalised value is measured in, and how the units of the reports (万亿元, 亿斤, 万户) become it: a multiplier (万, 亿,
 * 万亿) before a word. Units are data: {@code catalogue/units.tsv} lists those that come with the program, and people
 * may add further ones while it runs. Values of the same unit can be compared and added up; the dimension says of what
 * kind a unit is, for rules that hold for many.
 */
@Schema(type = SchemaType.STRING, description = "What a normalised value is measured in; `/api/v1/code-lists/units` "
        + "has all, and there may be more than this document knows. COUNT is of things: the measure word as written "
        + "says which")
public final class Unit implements Labelled {

    private static final UnitCatalogue CATALOGUE = UnitCatalogue.packaged();
    private static volatile Supplier<Collection<Unit>> elsewhere = List::of;

    /** Those that rules speak of. */
    public static final Unit PERCENT = of("PERCENT");
    public static final Unit PERCENTAGE_POINT = of("PERCENTAGE_POINT");
    public static final Unit CNY = of("CNY");
    public static final Unit COUNT = of("COUNT");
    public static final Unit PERSON = of("PERSON");
    public static final Unit HOUSEHOLD = of("HOUSEHOLD");
    public static final Unit BUSINESS = of("BUSINESS");
    public static final Unit RANK = of("RANK");
    public static final Unit YEAR = of("YEAR");
    public static final Unit MONTH = of("MONTH");

    private final String code;
    private final String zh;
    private final String en;
    private final String dimension;
    private final Map<String, BigDecimal> words;

    /**
     * {@code words}: how reports write the unit, each with the number of units that it stands for (斤 is 0.5 kilograms).
     */
    public Unit(String code, String zh, String en, String dimension, Map<String, BigDecimal> words) {
        this.code = code;
        this.zh = zh;
        this.en = en;
        this.dimension = dimension;
        this.words = Map.copyOf(words);
    }

    /** A unit as written, taken apart: what it measures and by how much a number in it is multiplied. */
    public record Reading(Unit unit, BigDecimal factor) {
        public BigDecimal normalise(BigDecimal amount) {
            BigDecimal result = amount.multiply(factor).stripTrailingZeros();
            return result.scale() < 0 ? result.setScale(0) : result;
        }
    }

    /** The unit of a code. */
    @JsonCreator
    public static Unit of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("there is no unit " + code));
    }

    /** The same, by the name that JAX-RS looks for. */
    public static Unit fromString(String code) {
        return of(code);
    }

    /** The unit of a code. One that is not known in this process may have been added in another one since. */
    public static Optional<Unit> find(String code) {
        Optional<Unit> known = CATALOGUE.find(code);
        if (known.isPresent() || code == null) {
            return known;
        }
        add(elsewhere.get());
        return CATALOGUE.find(code);
    }

    /** Every unit, in the order of the catalogue. */
    public static List<Unit> all() {
        return CATALOGUE.all();
    }

    /**
     * Makes further units known in this process. A word that a unit has already keeps its meaning; a code that is there
     * already gets the words that it lacks.
     */
    public static void add(Collection<Unit> units) {
        if (!units.isEmpty()) {
            CATALOGUE.add(units);
        }
    }

    /** Says where all units are to be had that people have added so far. */
    public static void askForAdded(Supplier<Collection<Unit>> source) {
        elsewhere = source;
    }

    /** Reads a unit as a report writes it; empty if the catalogue does not know it. */
    public static Optional<Reading> read(String written) {
        return CATALOGUE.read(written);
    }

    /**
     * The same where it is known what is measured: 户 is a business where businesses are counted. Empty if it is none of
     * these.
     */
    public Optional<Reading> readAs(String written) {
        return CATALOGUE.read(written, this);
    }

    /** The words that are known without a multiplier. */
    public static Set<String> knownWords() {
        return CATALOGUE.words();
    }

    public static Set<String> multipliers() {
        return UnitCatalogue.MULTIPLIERS.keySet();
    }

    /** The longest unit that a text begins with, as it stands there; the empty string if it begins with none. */
    public static String beginningOf(String text) {
        return CATALOGUE.beginningOf(text);
    }

    /** The 万, 亿, … that a text begins with; the empty string if it begins with none. */
    public static String multiplierOf(String text) {
        return UnitCatalogue.multiplierOf(text);
    }

    @Override
    @JsonValue
    public String name() {
        return code;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** Of what kind it is: money, mass, area, count, time … */
    public String dimension() {
        return dimension;
    }

    public Map<String, BigDecimal> words() {
        return words;
    }

    /**
     * Whether it counts things, persons or businesses: only whole ones, and the text may leave the measure word out.
     */
    public boolean counts() {
        return dimension.equals("count");
    }

    /** Whether it is a span of time. */
    public boolean isTime() {
        return dimension.equals("time");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unit unit && unit.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
