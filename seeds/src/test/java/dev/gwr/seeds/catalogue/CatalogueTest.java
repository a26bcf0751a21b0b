package dev.gwr.seeds.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.model.Basis;
import dev.gwr.model.RegionLevel;
import dev.gwr.model.Unit;
import dev.gwr.seeds.Seeds.IndicatorSeed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.packaged();
    private static final Regions REGIONS = CATALOGUE.regions();

    @Test
    void hasTheWholeCountry() {
        assertEquals(34, REGIONS.below(Regions.NATION).size());
        assertEquals(333, REGIONS.all().stream().filter(region -> region.level() == RegionLevel.PREFECTURE).count());
        assertEquals(REGIONS.all().size(), REGIONS.within(Regions.NATION).count(),
                "every region belongs to the nation");
        assertEquals(34, REGIONS.below(Regions.NATION).stream().flatMap(region -> region.letters().stream()).distinct()
                .count());
        REGIONS.all().stream().filter(region -> region.level() != RegionLevel.COUNTY)
                .forEach(region -> assertTrue(region.nameEn().isPresent(), region.name()));
    }

    /** What is a part of another is the same kind of number, and nothing is a part of itself. */
    @Test
    void whatIsBroaderIsMeasuredAlike() {
        Map<String, IndicatorSeed> all = CATALOGUE.indicators().stream()
                .collect(Collectors.toMap(IndicatorSeed::id, Function.identity()));
        List<IndicatorSeed> parts = all.values().stream().filter(one -> one.broader() != null).toList();
        assertFalse(parts.isEmpty());
        for (IndicatorSeed part : parts) {
            Set<String> seen = new HashSet<>(Set.of(part.id()));
            for (IndicatorSeed whole = all.get(part.broader()); whole != null; whole = all.get(whole.broader())) {
                assertTrue(seen.add(whole.id()), part.id());
                assertEquals(part.basis() + part.unit(), whole.basis() + whole.unit(), part.id());
            }
            assertTrue(all.containsKey(part.broader()), part.id());
        }
    }

    /** What was measured otherwise before a year was so in the whole as in its parts. */
    @Test
    void aPartIsComparableNoLongerThanItsWhole() {
        for (IndicatorSeed part : CATALOGUE.indicators()) {
            Integer whole = CATALOGUE.indicator(String.valueOf(part.broader())).map(IndicatorSeed::comparableFrom)
                    .orElse(null);
            assertTrue(whole == null || part.comparableFrom() != null && part.comparableFrom() >= whole, part.id());
        }
    }

    /** What is added in batches makes its total move in batches too. */
    @Test
    void aTotalMovesAsWhatIsAddedToIt() {
        int pairs = 0;
        for (IndicatorSeed added : CATALOGUE.indicators()) {
            Optional<IndicatorSeed> total = CATALOGUE.indicator(added.id().replaceFirst("-added$", ""))
                    .filter(one -> one != added);
            if (total.isPresent() && added.uneven()) {
                pairs++;
                assertTrue(total.get().uneven(), total.get().id());
            }
        }
        assertTrue(pairs > 2, pairs + " pairs");
    }

    /** What is won, sown or carried out in a year adds up over it, and what there is at its end does not. */
    @Test
    void addsUpWhatIsDone() {
        for (IndicatorSeed one : CATALOGUE.indicators()) {
            switch (one.basis()) {
                case FLOW, NEWLY_ADDED -> assertTrue(one.accumulates(), one.id());
                case GROWTH, RANK, STREAK, COUNT -> assertFalse(one.accumulates(), one.id());
                default -> {
                    // An amount may be of a year or of its end, a share one of a plan that is being done.
                }
            }
        }
        assertTrue(CATALOGUE.indicator("grain-sown-area").orElseThrow().accumulates());
        assertEquals(Basis.FLOW, CATALOGUE.indicator("asian-games-gold-medals").orElseThrow().basis());
    }

    /** What a government takes in belongs to one area, its growth as its amount. */
    @Test
    void revenueIsPublicFinance() {
        Stream.of("general-public-budget-revenue-growth", "general-public-budget-revenue",
                "general-public-budget-expenditure").forEach(id -> assertEquals("fiscal",
                CATALOGUE.indicator(id).orElseThrow().theme(), id));
    }

    /** What is counted in another way is another indicator, and what is called in two ways is one. */
    @ParameterizedTest
    @CsvSource({"服务业增加值, tertiary-value-added-growth", "第三产业增加值, tertiary-value-added-growth",
            "农林牧渔业增加值, ''", "第一产业增加值, primary-value-added-growth", "粮食产能, ''",
            "粮食产量, grain-output", "固定资产投资, fixed-asset-investment-growth",
            "全社会固定资产投资, total-fixed-asset-investment-growth",
            "进出口总额（按美元计价）, ''", "进出口总额（人民币）, imports-exports-growth",
            "地表水国考断面水质优良比例, national-sections-good-water-share",
            "国控断面优良水体比例, national-sections-good-water-share",
            "地表水国考断面达到或优于Ⅲ类水体比例, national-sections-good-water-share",
            "地表水优良水体比例, surface-water-good-share"})
    void aNameMeansOneThing(String subject, String indicator) {
        assertEquals(indicator.isEmpty() ? List.of() : List.of(indicator), CATALOGUE.aliases().stream()
                .filter(one -> one.names().contains(subject)
                        || one.patterns().stream().anyMatch(subject::matches))
                .map(Catalogue.Aliases::indicator).filter(one -> !one.equals("imports-exports")).toList());
    }

    /** The catalogue is of all reports: what one of them says stands with that report's records. */
    @Test
    void noNoteSpeaksOfOneReport() {
        for (IndicatorSeed one : CATALOGUE.indicators()) {
            assertFalse(String.valueOf(one.note()).matches("(?is).*(本报告|this report).*"), one.id());
        }
    }

    @ParameterizedTest
    @CsvSource({"360702, 章贡区, 360700 360000 100000", "110105, 朝阳区, 110000 100000", "429004, 仙桃市, 420000 100000",
            "659001, 石河子市, 650000 100000", "441900, 东莞市, 440000 100000", "360000, 江西省, 100000"})
    void knowsWhatARegionBelongsTo(String code, String name, String parents) {
        assertEquals(name, REGIONS.byCode(code).orElseThrow().name());
        assertEquals(List.of((code + ' ' + parents).split(" ")),
                REGIONS.withParents(code).stream().map(Regions.Region::code).toList());
    }

    @ParameterizedTest
    @CsvSource({"jx, 江西省", "sn, 陕西省", "sx, 山西省", "ha, 河南省", "he, 河北省", "hl, 黑龙江省", "hi, 海南省", "cn, 中华人民共和国"})
    void knowsTheLettersOfProvinces(String letters, String name) {
        assertEquals(name, REGIONS.byLetters(letters).orElseThrow().name());
    }

    @Test
    void findsRegionsByName() {
        assertEquals(List.of("360700"), codes("赣州"));
        assertEquals(List.of("360700"), codes("赣州市"));
        assertEquals(List.of("220000"), codes("吉林"), "the short name of a city is not that of its province");
        assertTrue(codes("鼓楼区").size() > 1);
        assertEquals(List.of(), codes("某市"));
        assertEquals(Optional.of("430000"), REGIONS.provinceOf("430102").map(Regions.Region::code));
        assertEquals(Optional.empty(), REGIONS.provinceOf(Regions.NATION));
    }

    private static List<String> codes(String name) {
        return REGIONS.byName(name).stream().map(Regions.Region::code).toList();
    }

    @Test
    void isWholeInItself() {
        Set<String> sectors = CATALOGUE.sectors().stream().map(sector -> sector.code()).collect(Collectors.toSet());
        assertEquals(CATALOGUE.sectors().size(), sectors.size());
        CATALOGUE.sectors().forEach(sector -> assertTrue(sectors.containsAll(sector.parent().stream().toList()),
                sector.code()));
        Set<String> areas = CATALOGUE.areaCodes();
        assertEquals(CATALOGUE.areas().size(), areas.size());
        for (IndicatorSeed indicator : CATALOGUE.indicators()) {
            assertTrue(areas.contains(indicator.theme()), indicator.id());
            assertTrue(indicator.measuredIn().isPresent(), indicator.id());
        }
        assertTrue(CATALOGUE.units().contains(Unit.CNY));
    }

    /** A name that means two indicators of one unit and one kind would make a reading of it a guess. */
    @Test
    void namesEachIndicatorApart() {
        Set<String> seen = new HashSet<>();
        for (Catalogue.Aliases aliases : CATALOGUE.aliases()) {
            assertTrue(CATALOGUE.indicator(aliases.indicator()).isPresent(), aliases.indicator());
            IndicatorSeed indicator = CATALOGUE.indicator(aliases.indicator()).orElseThrow();
            aliases.names().forEach(name -> assertTrue(seen.add(
                    name + indicator.basis() + indicator.measuredIn().orElseThrow()),
                    name + " stands twice"));
            aliases.patterns().forEach(Pattern::compile);
        }
    }
}
