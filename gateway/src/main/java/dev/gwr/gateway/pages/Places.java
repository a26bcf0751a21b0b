package dev.gwr.gateway.pages;

import dev.gwr.gateway.service.reports.ReportSummary;
import dev.gwr.seeds.catalogue.Catalogue;
import dev.gwr.seeds.catalogue.Regions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What places are called, and the reports that are told apart by their places and years. */
final class Places {

    private static final Regions REGIONS = Catalogue.packaged().regions();
    private static final Pattern OF_PLACE_AND_YEAR = Pattern.compile("([a-z]{2})-([12][0-9]{3})");

    /** Who speaks for the nation is the State Council: its reports bear that name, and not the country's. */
    private static final String COUNCIL = "国务院";

    private Places() {
    }

    /** A place by its code; by what else it is called where the catalogue does not know the code. */
    static String name(Frame f, String code, String otherwise) {
        return region(code).map(one -> f.name(one.name(), one.nameEn().orElse(null)))
                .orElse(otherwise == null ? "" : otherwise);
    }

    /** A report by its id, which is made of the letters of its place and its year: 安徽 2026. */
    static String report(Frame f, String id) {
        Matcher parts = OF_PLACE_AND_YEAR.matcher(id == null ? "" : id);
        return !parts.matches() ? id : REGIONS.byLetters(parts.group(1))
                .map(one -> (one.code().equals(Regions.NATION) ? f.say(COUNCIL, "State Council")
                        : f.name(one.shortName(), one.nameEn().orElse(null))) + " " + parts.group(2)).orElse(id);
    }

    /** The title of a report with what it leaves out: 政府工作报告 alone could be of any place and year. */
    static String title(ReportSummary report) {
        String title = report.getTitle();
        if (title == null) {
            return report.getId();
        }
        String year = report.getYear() == null || title.contains(String.valueOf(report.getYear())) ? ""
                : report.getYear() + "年";
        String place = report.getRegionName() == null || names(report).stream().anyMatch(title::contains) ? ""
                : report.getRegion().equals(Regions.NATION) ? COUNCIL : report.getRegionName();
        return place + year + title;
    }

    private static List<String> names(ReportSummary report) {
        return report.getRegion().equals(Regions.NATION) ? List.of(COUNCIL, "全国")
                : List.of(report.getRegionName(),
                region(report.getRegion()).map(Regions.Region::shortName).orElse(report.getRegionName()));
    }

    private static Optional<Regions.Region> region(String code) {
        return code == null ? Optional.empty() : REGIONS.byCode(code);
    }
}
