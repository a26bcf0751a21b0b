package dev.gwr.reading.term;

import dev.gwr.model.Numerals;
import dev.gwr.model.publication.PublishedTerm.PublishedMember;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a note enumerates: the whole of it where the term says how many, or lists before a number (甲、乙、丙3个集群). */
final class Members {

    private static final int LONGEST = 60;
    private static final int LONGEST_NOTE = 3000;
    private static final int SHORT = 20;
    private static final int FEWEST = 2;
    private static final int MOST = 40;
    private static final String NUMBERS = "一二两三四五六七八九十";
    private static final Pattern QUOTED = Pattern.compile("“([^”]{1,20})”");
    private static final Pattern COUNTED = Pattern.compile(
            "([0-9]{1,2}|[一二两三四五六七八九十]{1,3})(?:大|个|项|条|类|种|家|篇|方面|者)([\\p{IsHan}]{1,14})");
    private static final Pattern LABEL = Pattern.compile("“([0-9一二三四五六七八九十+NXＮ]{1,3})”(?:即|指的?是?|是指|是|为)");
    private static final Pattern LEADING = Pattern.compile(
            "^.{0,12}?(?:做强做大|打造|围绕|针对发展|针对|聚焦|包括|实施|推进|建设|构建|覆盖|涵盖|主要|是指|即|指|为|在|以|对)");

    /** {@code counted}: as many as the term's name says, where it does. */
    record Read(Integer counted, List<PublishedMember> members) {
    }

    private Members() {
    }

    static Read read(String term, String definition) {
        String whole = bare(definition);
        if (whole.length() > LONGEST_NOTE) {
            return new Read(null, List.of());
        }
        for (int count : counts(term)) {
            for (String signs : List.of("；;", "，,", "、", "、和及与", "、，", "；，、")) {
                List<String> items = split(whole, signs);
                if (items.size() == count && count >= FEWEST && items.stream().allMatch(item -> fits(item, signs))
                        && !LABEL.matcher(whole).find()) {
                    return new Read(count, leaves(items));
                }
            }
        }
        List<PublishedMember> labelled = labelled(whole);
        if (!labelled.isEmpty()) {
            return new Read(null, labelled);
        }
        List<String> items = split(whole, "、");
        if (items.size() > FEWEST && whole.indexOf('，') < 0 && whole.indexOf('。') < 0 && whole.indexOf('等') < 0
                && items.stream().allMatch(item -> item.length() <= SHORT)) {
            return new Read(null, leaves(items));
        }
        return new Read(null, groups(whole));
    }

    /** An item with a comma in it is a piece of a sentence, unless it was cut at semicolons. */
    private static boolean fits(String item, String signs) {
        return item.length() <= LONGEST && item.length() > 1 && (signs.indexOf('，') >= 0 || signs.indexOf('；') >= 0
                || item.indexOf('，') < 0);
    }

    private static List<PublishedMember> leaves(List<String> items) {
        return items.stream().map(item -> TermReader.member(item, null, List.of())).toList();
    }

    private static String bare(String definition) {
        String bare = definition.strip();
        return bare.endsWith("。") || bare.endsWith("；") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** The numbers that a term's name has: 六大行动 6, “四融一共” 5, 两重 2. */
    private static List<Integer> counts(String term) {
        List<Integer> counts = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(term);
        String inner = quoted.find() ? quoted.group(1) : term;
        int sum = 0;
        int single = 0;
        for (int at = 0; at < inner.length(); at++) {
            int digit = NUMBERS.indexOf(inner.charAt(at));
            if (digit >= 0 && at + 1 < inner.length() && NUMBERS.indexOf(inner.charAt(at + 1)) < 0) {
                int value = Numerals.first(String.valueOf(inner.charAt(at))).orElseThrow().intValue();
                sum += value;
                single++;
            }
        }
        if (single > 0) {
            counts.add(sum);
        }
        Matcher counted = COUNTED.matcher(term);
        while (counted.find()) {
            int value = Numerals.first(counted.group(1)).orElseThrow().intValue();
            if (!counts.contains(value)) {
                counts.add(value);
            }
        }
        return counts;
    }

    /** Splits at these signs, but not within quotation marks, titles or brackets. */
    static List<String> split(String text, String signs) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if ("“《（(‘".indexOf(sign) >= 0) {
                depth++;
            } else if ("”》）)’".indexOf(sign) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && signs.indexOf(sign) >= 0) {
                items.add(text.substring(from, at).strip());
                from = at + 1;
            }
        }
        items.add(text.substring(from).strip());
        return items.size() > MOST ? List.of() : items;
    }

    /** “1”即…；“3”即…： each label with what is listed under it. */
    private static List<PublishedMember> labelled(String whole) {
        List<PublishedMember> members = new ArrayList<>();
        Matcher label = LABEL.matcher(whole);
        List<int[]> places = new ArrayList<>();
        while (label.find()) {
            places.add(new int[] {label.start(), label.end()});
        }
        if (places.size() < FEWEST) {
            return members;
        }
        for (int i = 0; i < places.size(); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1)[0] : whole.length();
            String words = whole.substring(places.get(i)[1], end).replaceAll("[；，。、;]*(?:第[一二三四五六七八九十]个)?$",
                    "").strip();
            int colon = words.indexOf('：');
            String name = colon > 0 ? words.substring(0, colon) : words.length() > LONGEST ? split(words, "，").get(0)
                    : words;
            Matcher counted = COUNTED.matcher(name);
            Integer count = counted.find()
                    ? Integer.valueOf(Numerals.first(counted.group(1)).orElseThrow().intValue()) : null;
            List<String> items = colon > 0 ? split(words.substring(colon + 1), "、") : List.of();
            boolean listed = count != null && items.size() == count;
            members.add(TermReader.member(name, listed ? count : null, listed ? leaves(items) : List.of()));
        }
        return members;
    }

    /** Lists that end in their number: 甲、乙和丙3个集群. */
    private static List<PublishedMember> groups(String whole) {
        List<PublishedMember> members = new ArrayList<>();
        Matcher counted = COUNTED.matcher(whole);
        while (counted.find()) {
            int count = Numerals.first(counted.group(1)).orElseThrow().intValue();
            int from = counted.start();
            while (from > 0 && "，。；：,;:".indexOf(whole.charAt(from - 1)) < 0) {
                from--;
            }
            String list = whole.substring(from, counted.start()).replaceAll("等$", "");
            Matcher leading = LEADING.matcher(list);
            String bare = leading.find() ? list.substring(leading.end()) : list;
            for (String signs : List.of("、", "、和及与")) {
                List<String> items = split(bare, signs);
                if (count >= FEWEST && items.size() == count && items.stream().allMatch(item -> !item.isEmpty()
                        && item.length() <= SHORT)) {
                    members.add(TermReader.member(counted.group(2), count, leaves(items)));
                    break;
                }
            }
        }
        return members;
    }
}
