package dev.gwr.reading.figure;

import dev.gwr.model.Basis;
import dev.gwr.model.Unit;
import dev.gwr.model.publication.PublishedIndicator;
import dev.gwr.seeds.Publications;
import dev.gwr.seeds.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the indicator of the catalogue that a subject means, by its names and aliases. Basis and unit must agree:
 * growth, level, share and points of one thing are different indicators, and one that differs in them never links.
 */
public final class IndicatorIndex {

    private static final Pattern EDGE = Pattern.compile("^(?:(?:“[^”]*”)?(?:“[^”]{2,3}五”时期|建议|全[一-龥](?=常住人口"
            + "|地区生产|居民人均|城镇|农村居民|一般公共|规模以上)|全省|全市|全区|全自治区|我省|我市|我区|全年|预计|力争|确保|实现|完成|"
            + "推动|促进|其中|包括|着力|滚动|扎实|积极|大力|全力|深入|继续|我们|高质量(?!发展)|高标准(?!农田)|主要|今年|本省|自治区|省(?=生产总值|地区|一般公共|地方|固定"
            + "|社会|居民|城[镇乡]|农[村民]|规模|规上|粮食|外贸|进出口|民间|单位|万元|常住|空气|森林)|年度|"
            + "使|努力|"
            + "让|要|、|，|达到|新时代))+");
    private static final Pattern GROWTH_END = Pattern.compile(
            "(?:年均|同比|同口径|可比)*(?:增长|增速|涨幅|增幅|增加|提高|上涨|下降|降低|增长率|减排)(?:速度|率|水平|幅度)?(?:预期)?(?:目标)?(?:设定|确定)?$");
    /** Words that say when or by what, and leave the same indicator. */
    private static final Pattern STATED = Pattern.compile(
            "^(?:正常年景下?|带动|拉动|年末|年底|年均|按照?可比价(?:格)?计算|初步核算|按不变价(?:格)?计算)+(?=.{3})");
    private static final Pattern COUNT_WORDS = Pattern.compile("(?:总数|总量|数量|人数|户数)$");


    private static final Pattern BUSINESS = Pattern.compile("企业|主体|公司");

    private record PatternAlias(Pattern pattern, PublishedIndicator indicator) {
    }

    private final Map<String, List<PublishedIndicator>> bySubject;
    private final List<PatternAlias> patterns;
    private final Map<String, PublishedIndicator> byId;
    /** By the id of a provisional indicator that of the catalogue: what people said it is. */
    private final Map<String, String> learned;

    private IndicatorIndex(IndicatorIndex packaged, Map<String, String> learned) {
        this.bySubject = packaged.bySubject;
        this.patterns = packaged.patterns;
        this.byId = packaged.byId;
        this.learned = Map.copyOf(learned);
    }

    public IndicatorIndex(Collection<PublishedIndicator> catalogue, Collection<Catalogue.Aliases> aliases) {
        this.bySubject = new HashMap<>();
        this.patterns = new ArrayList<>();
        this.byId = new HashMap<>();
        this.learned = Map.of();
        for (PublishedIndicator indicator : catalogue) {
            byId.put(indicator.id(), indicator);
            names(indicator, indicator.name());
            put(COUNT_WORDS.matcher(indicator.name()).replaceFirst(""), indicator);
            (indicator.aliases() == null ? List.<String>of() : indicator.aliases())
                    .forEach(alias -> names(indicator, alias));
        }
        for (Catalogue.Aliases entry : aliases) {
            PublishedIndicator indicator = byId.get(entry.indicator());
            if (indicator == null) {
                throw new IllegalStateException("aliases: the catalogue has no indicator " + entry.indicator());
            }
            entry.names().forEach(name -> names(indicator, name));
            entry.patterns().forEach(pattern -> patterns.add(new PatternAlias(Pattern.compile(pattern), indicator)));
        }
    }

    /** That of the catalogue that is packaged with the program. */
    public static IndicatorIndex packaged() {
        return Packaged.INDEX;
    }

    /** The same, and what people said that provisional indicators are: by the id of each the one of the catalogue. */
    public IndicatorIndex knowing(Map<String, String> learned) {
        return learned.isEmpty() ? this : new IndicatorIndex(this, learned);
    }

    /** The indicator of the catalogue that a person said a provisional one is. */
    Optional<PublishedIndicator> learned(String provisional) {
        return Optional.ofNullable(learned.get(provisional)).map(byId::get);
    }

    private static final class Packaged {
        static final IndicatorIndex INDEX = of(Catalogue.packaged());
    }

    private static IndicatorIndex of(Catalogue catalogue) {
        return new IndicatorIndex(catalogue.indicators().stream().map(Publications::indicator).toList(),
                catalogue.aliases());
    }

    private void names(PublishedIndicator indicator, String name) {
        put(name, indicator);
        put(GROWTH_END.matcher(name).replaceFirst(""), indicator);
    }

    private void put(String subject, PublishedIndicator indicator) {
        if (!subject.isEmpty()) {
            List<PublishedIndicator> known = bySubject.computeIfAbsent(plain(subject), key -> new ArrayList<>());
            if (!known.contains(indicator)) {
                known.add(indicator);
            }
        }
    }

    public Optional<PublishedIndicator> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The indicator that a subject means with that basis and unit. */
    Optional<PublishedIndicator> find(String subject, Basis basis, String unit) {
        return candidates(subject).stream().filter(indicator -> agrees(indicator, basis, unit, subject)).findFirst();
    }

    /** The indicator that a subject without a number means: of growth where it speaks of growth. */
    Optional<PublishedIndicator> find(String subject) {
        List<PublishedIndicator> candidates = candidates(subject);
        return candidates.stream().filter(one -> one.basis() == Basis.GROWTH).findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    private List<PublishedIndicator> candidates(String subject) {
        List<PublishedIndicator> found = new ArrayList<>();
        String plain = plain(subject);
        String stated = STATED.matcher(plain).replaceFirst("");
        plain = stated.isEmpty() ? plain : stated;
        String bare = GROWTH_END.matcher(plain).replaceFirst("");
        found.addAll(bySubject.getOrDefault(plain, List.of()));
        found.addAll(bySubject.getOrDefault(bare, List.of()));
        for (PatternAlias alias : patterns) {
            if (alias.pattern.matcher(plain).matches() || alias.pattern.matcher(subject).matches()
                    || alias.pattern.matcher(bare).matches()) {
                found.add(alias.indicator);
            }
        }
        return found;
    }

    static String plain(String subject) {
        return EDGE.matcher(subject.replace("常住居民", "居民").replace("规上", "规模以上").replace(" ", "").replace("　", ""))
                .replaceFirst("");
    }

    /** Whether what happens in the period counts, and not what there is. */
    private static boolean flow(Basis basis) {
        return basis == Basis.NEWLY_ADDED || basis == Basis.FLOW;
    }

    private static boolean agrees(PublishedIndicator indicator, Basis basis, String unit, String subject) {
        if (unit == null) {
            return true;
        }
        Unit own = Unit.of(indicator.unit());
        Unit said = Measure.read(unit).unit();
        boolean business = BUSINESS.matcher(subject).find() && own.counts() && said.counts() && !own.equals(Unit.PERSON)
                && !said.equals(Unit.PERSON);
        if (!own.equals(said) && own.readAs(unit).isEmpty() && !business) {
            return false;
        }
        if (indicator.basis() == basis) {
            return true;
        }
        boolean rate = own.equals(Unit.PERCENT) && (basis == Basis.SHARE || basis == Basis.LEVEL)
                && (indicator.basis() == Basis.SHARE || indicator.basis() == Basis.LEVEL);
        boolean unlike = basis == Basis.GROWTH || basis == Basis.POINTS || basis == Basis.RANK || basis == Basis.STREAK
                || indicator.basis() == Basis.GROWTH || indicator.basis() == Basis.POINTS
                || indicator.basis() == Basis.RANK
                || indicator.basis() == Basis.STREAK;
        return rate || !unlike && !own.equals(Unit.PERCENT) && (basis == Basis.LEVEL || indicator.basis() == Basis.LEVEL
                || flow(indicator.basis()) == flow(basis));
    }
}
