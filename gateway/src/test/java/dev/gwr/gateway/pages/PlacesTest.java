package dev.gwr.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.gateway.service.reports.ReportSummary;
import dev.gwr.model.Citation;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up reports. */
class PlacesTest {

    private static final Frame EN = Frame.of(Language.en, "", "/en/", null, "/assets", "http://localhost",
            Visitor.NOBODY);

    private static ReportSummary report(String title, String region, String name, Integer year) {
        ReportSummary report = new ReportSummary();
        report.setId("xx-" + year);
        report.setTitle(title);
        report.setRegion(region);
        report.setRegionName(name);
        report.setYear(year);
        return report;
    }

    @ParameterizedTest
    @CsvSource({"政府工作报告, 520000, 贵州省, 2031, 贵州省2031年政府工作报告", "2031年政府工作报告, 530000, 云南省, 2031, 云南省2031年政府工作报告",
        "2031年福建省政府工作报告, 350000, 福建省, 2031, 2031年福建省政府工作报告", "政府工作报告, 100000, 中华人民共和国, 2031, 国务院2031年政府工作报告",
        "2031年国务院政府工作报告, 100000, 中华人民共和国, 2031, 2031年国务院政府工作报告", "广西2031年政府工作报告, 450000, 广西壮族自治区, 2031, 广西2031年政府工作报告",
        "政府工作报告, , , , 政府工作报告"})
    void aTitleNamesPlaceAndYear(String title, String region, String name, Integer year, String shown) {
        assertEquals(shown, Places.title(report(title, region, name, year)));
    }

    @Test
    void theCitationLeadsToTheReportToo() {
        Citation citation = new Citation("gz-2031", "一", 1, 0, 2, "灯塔");
        assertEquals("贵州省人民政府. 贵州省2031年政府工作报告[R/OL]", new Quote(EN, citation,
                report("政府工作报告", "520000", "贵州省", 2031)).standard().split("\\. \\[")[0].replaceAll(" ?\\[2.*", ""));
    }

    @Test
    void placesAreNamedInTheLanguageOfThePage() {
        assertEquals("Anhui", EN.place("340000", "安徽省"));
        assertEquals("某地", EN.place(null, "某地"));
    }

    @ParameterizedTest
    @CsvSource({"GDP, gdp-growth gdp", "gdp, gdp-growth gdp", "地区生产总值增长, gdp-growth"})
    void anIndicatorIsFoundByAllThatItIsCalled(String question, String id) {
        assertEquals(id, KnownIndicators.called(question).stream().map(IndicatorNotes.Named::id)
                .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"赣州, 360700 in 360000", "贛州市, 360700 in 360000", "jiangxi, 360000 in null", "灯塔群岛, ''"})
    void aPlaceIsFoundByAllThatItIsCalled(String question, String found) {
        assertEquals(found, KnownPlaces.called(question).stream().map(one -> one.code() + " in " + one.within())
                .collect(Collectors.joining(", ")));
    }

    @Test
    void placesOfOneNameAreToldApart() {
        assertEquals(4, KnownPlaces.called("鼓楼区").stream().map(KnownPlaces.Named::within).distinct().count());
    }
}
