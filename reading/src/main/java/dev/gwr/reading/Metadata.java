package dev.gwr.reading;

import dev.gwr.model.Numerals;
import dev.gwr.model.RegionLevel;
import dev.gwr.reading.Gazetteer.Place;
import dev.gwr.reading.outline.Frame;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a report is: found in its title, in the lines that say where it was given, in its opening words and headings.
 * What the text
 * does not say is null and named in {@code missing}; without region and year there is no report.
 */
public record Metadata(String id, String title, LocalDate date, String meeting, String speaker, String office,
        Place region, int year,
        List<String> missing) {

    private static final int OPENING = 400;
    private static final int EARLIEST = 1949;
    private static final String NATION = "100000";
    private static final Pattern ARABIC_DATE = Pattern.compile("([12][0-9]{3})年([0-9]{1,2})月([0-9]{1,2})日");
    private static final Pattern CHINESE_DATE = Pattern.compile(
            "([一二][〇○零0OＯ一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");
    private static final Pattern MEETING = Pattern.compile(
            "在?([^在，。日）)]{2,30}?(?:代表大会|人大)[^，。]{0,4}?第?[一二三四五六七八九十]{1,3}次(?:全体)?会议)");
    private static final Pattern OF_MEETING = Pattern.compile("^(.*?)第?[一二三四五六七八九十]{1,3}届");
    private static final String OFFICES = "省长|市长|主席|总理|区长|县长|州长|盟长|旗长|专员|主任";
    private static final Pattern SPEAKER = Pattern.compile(
            "([\\p{IsHan}]{0,20}(?:代)?(?:" + OFFICES + "))[\\s　:：]*([\\p{IsHan}·．•]+(?:[\\s　]+[\\p{IsHan}]{1,3})?)?$");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·．•]{1,12}(?:[\\s　]{1,3}[\\p{IsHan}]{1,3})?");
    private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})年");
    private static final Pattern LOCAL = Pattern.compile("我[省市县州盟旗区]|省委|市委|县委|区委|州委|自治区党委");
    private static final Pattern HEADING = Pattern.compile("[一二三四五六七]、.{0,24}");
    private static final Pattern REPRESENTS = Pattern.compile("代表([\\p{IsHan}]{1,16}?)(?:人民)?政府|代表(国务院)");

    /** {@code title} as the text has it, or one made of place and year, which is then named as missing. */
    public static Metadata read(SourceText text, Frame frame, Hints hints, Gazetteer places) {
        List<String> missing = new ArrayList<>();
        String title = frame.title().stream().map(text::bare).collect(Collectors.joining());
        List<String> head = frame.head().stream().map(text::bare).toList();
        String given = plain(String.join("\n", head));
        LocalDate date = date(given);
        Optional<String> meeting = meeting(String.join("", head));
        String[] speaker = speaker(head);
        String opening = opening(text, frame);
        int said = year(text, frame, hints, plain(title), date);
        int year = said < EARLIEST ? 0 : said;
        Place region = region(hints, places, title, meeting.orElse(""), speaker[1], opening, text).orElse(null);
        if (title.isEmpty()) {
            missing.add("title");
        }
        if (date == null) {
            missing.add("date");
        }
        if (meeting.isEmpty()) {
            missing.add("meeting");
        }
        if (speaker[0] == null) {
            missing.add("speaker");
        }
        if (year == 0) {
            missing.add("year");
        }
        if (region == null) {
            missing.add("region");
        }
        String named = title.isEmpty() && region != null && year > 0
                ? year + "年" + (region.code().equals(NATION) ? "国务院" : region.name()) + "政府工作报告" : title;
        String id = region == null || year == 0 ? null : region.key() + '-' + year;
        return new Metadata(id, named, date, meeting.orElse(null), speaker[0], speaker[1], region, year,
                List.copyOf(missing));
    }

    public RegionLevel level() {
        return region.level();
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static LocalDate date(String given) {
        Matcher arabic = ARABIC_DATE.matcher(given);
        Matcher chinese = CHINESE_DATE.matcher(given);
        try {
            if (arabic.find()) {
                return LocalDate.of(Integer.parseInt(arabic.group(1)), Integer.parseInt(arabic.group(2)),
                        Integer.parseInt(arabic.group(3)));
            }
            if (chinese.find()) {
                String year = chinese.group(1).replaceAll("[○零0OＯ]", "〇");
                return LocalDate.of(number(year), number(chinese.group(2)), number(chinese.group(3)));
            }
        } catch (DateTimeException e) {
            return null;
        }
        return null;
    }

    private static int number(String chinese) {
        return Numerals.first(chinese).orElseThrow().intValue();
    }

    private static Optional<String> meeting(String head) {
        Matcher found = MEETING.matcher(head);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Name and office; the name may stand on the line after, and may be spaced. */
    private static String[] speaker(List<String> head) {
        for (int at = 0; at < head.size(); at++) {
            String line = head.get(at);
            int from = Math.max(line.lastIndexOf('上') + 1, 0);
            Matcher found = SPEAKER.matcher(line.contains("会议") ? line.substring(from).strip() : line);
            if (!found.find() || line.contains("会议") && from == 0) {
                continue;
            }
            String name = found.group(2);
            if (name == null && at + 1 < head.size() && NAME.matcher(head.get(at + 1)).matches()) {
                name = head.get(at + 1);
            }
            if (name != null) {
                return new String[] {name(name), found.group(1)};
            }
        }
        return new String[2];
    }

    private static String name(String name) {
        return name.codePointCount(0, name.length()) <= 6 ? name.replaceAll("[\\s　]+", "") : name;
    }

    private static String opening(SourceText text, Frame frame) {
        StringBuilder opening = new StringBuilder();
        for (int line = frame.first(); line <= frame.last() && opening.length() < OPENING; line++) {
            opening.append(text.bare(line));
        }
        return opening.toString();
    }

    private static int year(SourceText text, Frame frame, Hints hints, String title, LocalDate date) {
        if (hints.year() != null) {
            return hints.year();
        }
        Matcher inTitle = YEAR.matcher(title);
        if (inTitle.find()) {
            return Integer.parseInt(inTitle.group(1));
        }
        return date != null ? date.getYear() : yearOfText(text, frame);
    }

    /**
     * The year of the plan in a heading, or that after the year reviewed, or the one after which the text looks back
     * most.
     */
    private static int yearOfText(SourceText text, Frame frame) {
        int reviewed = 0;
        Map<Integer, Integer> named = new HashMap<>();
        for (int line = frame.first(); line <= frame.last(); line++) {
            String bare = plain(text.bare(line));
            Matcher year = YEAR.matcher(bare);
            boolean heading = bare.length() <= 40 && (HEADING.matcher(bare).matches() || !bare.contains("。"));
            while (year.find()) {
                int found = Integer.parseInt(year.group(1));
                if (heading && bare.matches(".*(?:重点|安排|部署|任务|计划|总体要求).*") && !bare.contains("回顾")) {
                    return found;
                }
                if (heading && bare.matches(".*(?:回顾|总结).*")) {
                    reviewed = Math.max(reviewed, found);
                }
                if (bare.startsWith("刚刚过去的", Math.max(0, year.start() - 5))) {
                    reviewed = Math.max(reviewed, found);
                }
                named.merge(found, 1, Integer::sum);
            }
        }
        if (reviewed > 0) {
            return reviewed + 1;
        }
        return named.entrySet().stream().filter(one -> one.getValue() > 1).max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static Optional<Place> region(Hints hints, Gazetteer places, String title, String meeting, String office,
            String opening,
            SourceText text) {
        if (hints.region() != null) {
            return places.byCode(hints.region());
        }
        Matcher represents = REPRESENTS.matcher(opening);
        boolean says = represents.find();
        if (meeting.contains("全国人民代表大会") || "国务院总理".equals(office) || says && represents.group(2) != null) {
            return places.byCode(NATION);
        }
        if (meeting.isEmpty() && office == null && !LOCAL.matcher(text.text()).find() && text.text().contains("我国")) {
            return places.byCode(NATION);
        }
        List<String> names = new ArrayList<>();
        Matcher of = OF_MEETING.matcher(meeting);
        if (of.find()) {
            names.add(of.group(1));
        }
        names.add(title.replaceAll("[0-9０-９]{4}年|政府工作报告|工作报告|[（(].*", ""));
        if (office != null) {
            names.add(office.replaceAll("(?:人民政府)?(?:代)?(?:" + OFFICES + ")$", ""));
        }
        if (says) {
            names.add(represents.group(1));
        }
        return names.stream().map(name -> place(places, name, text)).flatMap(Optional::stream).findFirst();
    }

    /** 赣州市章贡区 is the district within that city; 鼓楼区 alone only where the text names one of the cities that have one. */
    private static Optional<Place> place(Gazetteer places, String name, SourceText text) {
        for (int from = 0; from + 1 < name.length(); from++) {
            List<Place> found = places.named(name.substring(from));
            if (found.isEmpty()) {
                continue;
            }
            String before = name.substring(0, from);
            List<Place> within = found.stream().filter(place -> before.isEmpty() || parents(places, place)
                    .anyMatch(before::contains)).toList();
            List<Place> left = within.isEmpty() ? found : within;
            if (left.size() > 1) {
                left = left.stream().filter(place -> parents(places, place)
                        .anyMatch(parent -> text.text().contains(parent))).toList();
            }
            return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static java.util.stream.Stream<String> parents(Gazetteer places, Place place) {
        return java.util.stream.Stream.iterate(places.byCode(place.parent() == null ? "" : place.parent()),
                Optional::isPresent,
                one -> places.byCode(one.get().parent() == null ? "" : one.get().parent())).map(one -> one.get().name())
                .filter(parent -> !parent.equals("中华人民共和国"));
    }
}
