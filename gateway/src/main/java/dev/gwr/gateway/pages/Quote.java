package dev.gwr.gateway.pages;

import dev.gwr.gateway.service.reports.ReportSummary;
import dev.gwr.model.Citation;
import dev.gwr.model.Period;
import java.time.LocalDate;

/**
 * A quote, and how it is cited.
 *
 * @param about the report; null where it cannot be had at the moment
 */
public record Quote(Frame f, Citation citation, ReportSummary about) {

    /** The paragraph that it is quoted from. */
    public String page() {
        return "/reports/" + citation.report() + "/" + PageExtensions.urlEncode(citation.section()) + "#p"
                + citation.paragraph();
    }

    /** The page of the quote itself, with its citations. */
    public String citationPage() {
        return "/reports/" + citation.report() + "/" + PageExtensions.urlEncode(citation.section()) + "/"
                + citation.paragraph()
                + "?start=" + citation.start() + "&end=" + citation.end();
    }

    public String title() {
        return about == null ? f.report(citation.report()) : f.title(about);
    }

    /** The title in the language of the text, with its place and year: 政府工作报告 alone would lead nobody to it. */
    private String original() {
        return about == null ? citation.report() : Places.title(about);
    }

    /** Where in the report. */
    public String place() {
        return f.say(citation.section() + " 第" + citation.paragraph() + "段",
                "section " + citation.section() + ", paragraph " + citation.paragraph());
    }

    private String day() {
        return about == null || about.getDate() == null ? "" : about.getDate().toString();
    }

    /** Who answers for it: the government whose report it is. */
    private String author() {
        if (about == null || about.getRegionName() == null) {
            return "";
        }
        return about.getRegion().equals("100000") ? "国务院" : about.getRegionName() + "人民政府";
    }

    public String plain() {
        String where = citation.section() + "，第" + citation.paragraph() + "段";
        return "“" + citation.quote() + "”（《" + original() + "》，" + where + (day().isEmpty() ? "" : "，" + day()) + "，"
                + f.absolute(page()) + "）";
    }

    /** GB/T 7714—2015, an electronic report: author. title[R/OL]. (day)[day of access]. address. */
    public String standard() {
        return (author().isEmpty() ? "" : author() + ". ") + original() + "[R/OL]."
                + (day().isEmpty() ? " " : " (" + day() + ")")
                + "[" + LocalDate.now(Period.ZONE) + "]. " + f.absolute(page()) + ".";
    }

    public String bibtex() {
        String year = about == null || about.getYear() == null ? "" : "  year = {" + about.getYear() + "},\n";
        return "@techreport{" + citation.report() + ",\n  title = {" + original() + "},\n"
                + (author().isEmpty() ? "" : "  institution = {" + author() + "},\n") + year
                + "  note = {" + citation.section() + ", para. " + citation.paragraph() + "},\n"
                + "  url = {" + f.absolute(page()) + "},\n  urldate = {" + LocalDate.now(Period.ZONE) + "}\n}";
    }
}
