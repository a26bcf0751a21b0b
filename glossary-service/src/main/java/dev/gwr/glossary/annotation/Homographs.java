package dev.gwr.glossary.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The forms that are alike without their marks, the newest report's first. Of those that are written alike with marks
 * too only the first is kept: where it does not fit, the others would not either.
 *
 * @param any those of all reports
 * @param byReport those of each report; empty if all are of one, as nearly always, for there are as many of these as
 *     forms
 */
record Homographs(List<Form> any, Map<String, List<Form>> byReport) {

    static Homographs of(List<Form> forms) {
        if (forms.size() == 1) {
            return new Homographs(List.of(forms.get(0)), Map.of());
        }
        Map<String, List<Form>> byReport = new LinkedHashMap<>();
        forms.forEach(form -> byReport.computeIfAbsent(form.term().report(), report -> new ArrayList<>()).add(form));
        byReport.replaceAll((report, own) -> different(own));
        return new Homographs(different(forms), byReport.size() == 1 ? Map.of() : Map.copyOf(byReport));
    }

    private static List<Form> different(List<Form> forms) {
        Map<String, Form> bySurface = new LinkedHashMap<>();
        forms.forEach(form -> bySurface.putIfAbsent(form.surface(), form));
        return List.copyOf(bySurface.values());
    }

    /** The first that a text takes at a place, of one report or, without one, of all; null without. */
    Form fitting(FoldedText text, int from, int to, String report) {
        for (Form form : report == null ? any : of(report)) {
            if (text.takes(form, from, to)) {
                return form;
            }
        }
        return null;
    }

    private List<Form> of(String report) {
        if (byReport.isEmpty()) {
            return any.get(0).term().report().equals(report) ? any : List.of();
        }
        return byReport.getOrDefault(report, List.of());
    }
}
