package dev.gwr.gateway.pages;

import dev.gwr.gateway.combine.MissingPart;
import dev.gwr.gateway.service.reports.ReportSummary;
import dev.gwr.model.Labelled;
import dev.gwr.model.Unit;
import java.util.List;

/**
 * What every page has: its language, its own address, and what it has to leave out because a service is away.
 *
 * @param prefix  what stands before each path outside: see {@link dev.gwr.gateway.prefix.ForwardedPrefix}
 * @param path    its path without the language, such as {@code /targets}
 * @param query   its query with the question mark, or nothing
 * @param assets  where style and scripts are: a path that changes with their content
 * @param site    scheme and host that it was asked at, for addresses that are copied out of it
 * @param visitor who reads it, and how large
 */
public record Frame(Language language, String prefix, String path, String query, String assets, String site,
        Visitor visitor, List<MissingPart> missing) {

    /** How much of a path says its language. */
    private static final int LANGUAGE = "/zh".length();
    /** A page says its own address several times: one that is longer than any of ours would make kilobytes of it. */
    private static final int LONGEST_ADDRESS = 1500;

    /** The frame of a page of ours that is asked for. */
    static Frame of(Language language, String prefix, String path, String query, String assets, String site,
            Visitor visitor) {
        boolean endless = path.length() + (query == null ? 0 : query.length()) > LONGEST_ADDRESS;
        return new Frame(language, prefix, endless ? "/" : path.substring(Math.min(path.length(), LANGUAGE)),
                endless || query == null ? "" : "?" + query, prefix + assets, site, visitor, List.of());
    }

    /** The address of a page in the same language. */
    public String link(String page) {
        return prefix + "/" + language + page;
    }

    /** The same for a reader elsewhere. */
    public String absolute(String page) {
        return site + link(page);
    }

    /** The address of this page in the other language. */
    public String otherLanguage() {
        return in(language.other());
    }

    public String inChinese() {
        return site + in(Language.zh);
    }

    public String inEnglish() {
        return site + in(Language.en);
    }

    private String in(Language one) {
        return prefix + "/" + one + path + query;
    }

    /** Where a link leads that makes the text another size, and back here. */
    public String resize(String size) {
        return prefix + "/text-size?size=" + size + "&to=" + PageExtensions.urlEncode(here());
    }

    private String here() {
        return "/" + language + path + query;
    }

    /** Where a link leads that signs somebody in at the issuer, and back here. */
    public String signIn() {
        return link("/sign-in") + (isIn("/sign-in") ? "" : "?to=" + PageExtensions.urlEncode(here()));
    }

    /** The words of this page's language. */
    public String say(String zh, String en) {
        return language == Language.zh ? zh : en;
    }

    /** A name of the data: Chinese where there is no English. */
    public String name(String zh, String en) {
        return language == Language.zh || en == null || en.isBlank() ? zh : en;
    }

    /** The language of such a name, where it is not the page's: for voices that read it aloud. */
    public String tagOf(String en) {
        return language == Language.zh || en == null || en.isBlank() ? "zh-CN" : "en";
    }

    /** What a code of a unit is called; the code where it is not known. */
    public String unit(String code) {
        return Unit.find(code).map(this::label).orElse(code);
    }

    public String label(Labelled code) {
        return code == null ? "" : say(code.zh(), code.en());
    }

    /** A place by its code, in the language of the page; by what else it is called where the code is not known. */
    public String place(String code, String otherwise) {
        return Places.name(this, code, otherwise);
    }

    /** A report by its id, as one says it: 安徽 2026. */
    public String report(String id) {
        return Places.report(this, id);
    }

    /** The title of a report, so that it is told from those of other places and years. */
    public String title(ReportSummary report) {
        return name(Places.title(report), report.getTitleEn());
    }

    /** Whether a part of the site is the one that this page belongs to. */
    public boolean isIn(String page) {
        return page.equals("/") ? path.isEmpty() || path.equals("/") : path.equals(page) || path.startsWith(page + "/");
    }

    /** This page with another value of a parameter; the cursor of a list begins anew. */
    public String with(String name, String value) {
        return link(path) + Query.with(query, name, value);
    }

    /** The value of a parameter, or nothing. */
    public String chosen(String name) {
        return Query.value(query, name);
    }

    /** What a service is asked with the parameters of this page, and one more. */
    public String ask(String name, String value) {
        return Query.with(query, name, value);
    }

    /** The same with what is missing; null for nothing. */
    public Frame without(List<MissingPart> parts) {
        return new Frame(language, prefix, path, query, assets, site, visitor, parts == null ? List.of() : parts);
    }

    /** What a reader is told of a part that is missing. */
    public String tell(MissingPart part) {
        return MissingWords.of(this, part);
    }
}
