package dev.gwr.gateway.search;

import dev.gwr.commons.search.SearchText;
import dev.gwr.gateway.service.reports.ReportSummary;
import dev.gwr.seeds.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question that nothing holds as it is written, taken apart: 江西GDP增长目标, 2024年粮食产量. Its years and provinces choose
 * the reports; letters and digits part from Chinese, and names of the catalogue from what stands beside them. If that
 * finds nothing, longer words are pairs of characters, as most Chinese words are, and then the last are left out, as
 * long as half of them and two are left: the subject of a question comes first.
 */
final class Question {

    /** What is looked for instead: texts that hold each word, of some reports; of all if there are none. */
    record Attempt(List<String> words, List<String> reports) {
    }

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年度?");
    private static final Pattern ASKING = Pattern.compile("[是有为]?(?:多少|什么|哪些|哪里|怎样|怎么样|如何)[了吗呢]?");
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[^\\p{IsHan} ]+");
    private static final Set<String> NAMES = names();
    private static final int LONGEST_NAME = NAMES.stream().mapToInt(String::length).max().orElse(0);

    /** At most this many words are left out: each one costs a query to every service. */
    private static final int LEFT_OUT = 3;
    private static final int PAIR = 2;
    private static final int LONGEST_WORD = 3;

    private Question() {
    }

    /** What to look for, one after the other, until something is found. */
    static List<Attempt> attempts(String query, List<ReportSummary> reports) {
        String text = SearchText.normalise(query);
        Set<String> years = new TreeSet<>();
        for (Matcher year = YEAR.matcher(text); year.find(); ) {
            years.add(year.group(1));
        }
        text = ASKING.matcher(YEAR.matcher(text).replaceAll(" ")).replaceAll(" ");
        boolean planned = reports.stream().anyMatch(isOf(years));
        Set<String> provinces = new TreeSet<>();
        for (ReportSummary report : reports) {
            String province = province(report, text);
            if (province != null) {
                provinces.add(report.getRegion());
                text = text.replace(province, " ");
            }
        }
        List<ReportSummary> chosen = reports.stream().filter(one -> (!planned || isOf(years).test(one))
                && (provinces.isEmpty() || provinces.contains(one.getRegion()))).toList();
        if (chosen.isEmpty()) {
            return List.of();
        }
        // A year that no report plans may stand in their texts.
        List<String> words = new ArrayList<>(planned ? List.of() : years.stream().map(year -> year + "年").toList());
        for (Matcher run = RUN.matcher(text); run.find(); ) {
            words.addAll(apart(run.group()));
        }
        return attempts(words, chosen.size() == reports.size() ? List.of()
                : chosen.stream().map(ReportSummary::getId).toList());
    }

    private static List<Attempt> attempts(List<String> words, List<String> reports) {
        List<String> pairs = words.stream().flatMap(Question::pairs).distinct().toList();
        int least = Math.max(PAIR, Math.max((pairs.size() + 1) / 2, pairs.size() - LEFT_OUT));
        Set<Attempt> attempts = new LinkedHashSet<>();
        attempts.add(new Attempt(words.stream().distinct().toList(), reports));
        attempts.add(new Attempt(pairs, reports));
        for (int left = pairs.size() - 1; left >= least; left--) {
            attempts.add(new Attempt(pairs.subList(0, left), reports));
        }
        return attempts.stream().filter(one -> !one.words().isEmpty()).toList();
    }

    private static Predicate<ReportSummary> isOf(Set<String> years) {
        return report -> report.getYear() != null && years.contains(report.getYear().toString());
    }

    /** How a text names the province, or the nation, of a report; null if it does not. Other places are words. */
    private static String province(ReportSummary report, String text) {
        return Catalogue.packaged().regions().byCode(report.getRegion())
                .filter(region -> region.letters().isPresent())
                .flatMap(region -> Stream.of(region.name(), region.shortName()).filter(text::contains).findFirst())
                .orElse(null);
    }

    /** A run of characters, parted before and after the names that the catalogue knows; the longest name counts. */
    private static List<String> apart(String run) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at < run.length(); ) {
            int length = Math.min(LONGEST_NAME, run.length() - at);
            while (length >= PAIR && !NAMES.contains(run.substring(at, at + length))) {
                length--;
            }
            if (length < PAIR) {
                at++;
                continue;
            }
            if (at > begin) {
                words.add(run.substring(begin, at));
            }
            words.add(run.substring(at, at + length));
            at += length;
            begin = at;
        }
        if (begin < run.length()) {
            words.add(run.substring(begin));
        }
        return words;
    }

    private static Stream<String> pairs(String word) {
        int[] points = word.codePoints().toArray();
        if (points.length <= LONGEST_WORD || !Character.isIdeographic(points[0])) {
            return Stream.of(word);
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < points.length; i += PAIR) {
            pairs.add(new String(points, i, Math.min(PAIR, points.length - i)));
        }
        return pairs.stream();
    }

    private static Set<String> names() {
        Catalogue catalogue = Catalogue.packaged();
        Stream<String> places = catalogue.regions().all().stream()
                .flatMap(region -> Stream.of(region.name(), region.shortName()));
        Stream<String> indicators = Stream.concat(catalogue.indicators().stream().map(one -> one.name()),
                catalogue.aliases().stream().flatMap(one -> one.names().stream()));
        return Stream.concat(places, indicators).map(SearchText::normalise).collect(Collectors.toUnmodifiableSet());
    }
}
