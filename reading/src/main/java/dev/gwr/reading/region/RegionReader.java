package dev.gwr.reading.region;

import dev.gwr.model.RegionLevel;
import dev.gwr.model.publication.Publication.RegionMention;
import dev.gwr.reading.Citations;
import dev.gwr.reading.Gazetteer;
import dev.gwr.reading.Gazetteer.Place;
import dev.gwr.reading.ReadOutline;
import dev.gwr.reading.ReadOutline.Paragraph;
import dev.gwr.seeds.FormScan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the places of a report's own region that its text names: by the full name, and prefectures also by the short
 * one. A name
 * that is a word or a water as well counts only in full, and one that several places share not at all.
 */
public final class RegionReader {

    private static final Pattern GENERIC = Pattern.compile("城区|郊区|矿区|老城区|新城区|市区|市辖区|新区|城关区|港口区|江城区");
    private static final Pattern WATER_AFTER = Pattern.compile("流域|干流|支流|水系|水质|沿岸|上游|下游|源区|两岸|河|江|湖|水道|断面|航道|水系");
    private static final int SHORTEST = 2;
    private static final int LONGEST_SHORT = 5;

    private final Map<String, Place> forms = new HashMap<>();
    private final FormScan scan;
    private final FormScan all;
    private final Map<String, Place> counties = new HashMap<>();

    private RegionReader(Gazetteer places, Place home) {
        Map<String, Integer> uses = new HashMap<>();
        List<Place> within = places.within(home.code());
        for (Place place : within) {
            add(place.name(), place, uses);
            if (place.level() != RegionLevel.COUNTY) {
                add(place.shortName(), place, uses);
            } else if (place.shortName().length() >= SHORTEST) {
                counties.merge(place.shortName(), place, (one, other) -> null);
            }
        }
        uses.forEach((form, times) -> {
            if (times > 1) {
                forms.remove(form);
            }
        });
        scan = new FormScan(forms.keySet());
        all = new FormScan(Stream.concat(places.names().stream(), counties.keySet().stream())
                .filter(name -> name.length() >= SHORTEST && !GENERIC.matcher(name).matches()).toList());
    }

    /** The places that a text about {@code home} may name. */
    public static RegionReader of(Gazetteer places, Place home) {
        return new RegionReader(places, home);
    }

    private void add(String form, Place place, Map<String, Integer> uses) {
        if (form.length() < SHORTEST || GENERIC.matcher(form).matches()) {
            return;
        }
        Place other = forms.put(form, place);
        if (other == null || !other.code().equals(place.code())) {
            uses.merge(form, 1, Integer::sum);
        }
    }

    public List<RegionMention> read(String report, ReadOutline outline) {
        List<RegionMention> mentions = new ArrayList<>();
        outline.paragraphs().forEach(paragraph -> read(report, paragraph, mentions));
        return List.copyOf(mentions);
    }

    private void read(String report, Paragraph paragraph, List<RegionMention> mentions) {
        String text = paragraph.text();
        for (FormScan.Found found : scan.in(text)) {
            Place place = forms.get(found.form());
            if (counts(text, found, place)) {
                mentions.add(new RegionMention(place.code(), Citations.clause(report, paragraph, found.start(),
                        found.end())));
            }
        }
    }

    private static boolean counts(String text, FormScan.Found found, Place place) {
        return found.form().equals(place.name()) || !WATER_AFTER.matcher(text).region(found.end(),
                text.length()).lookingAt();
    }

    /**
     * The places that the name of a project has in it, each once, in order; a county also by its short name where the
     * project's
     * name begins with it, or where it is an end of a line (信丰至南雄).
     */
    public List<Place> in(String name) {
        List<Place> named = new ArrayList<>(scan.in(name).stream().filter(found -> counts(name, found,
                forms.get(found.form())))
                .map(found -> forms.get(found.form())).distinct().toList());
        for (String end : name.split("[至—]")) {
            for (int length = SHORTEST; length <= Math.min(LONGEST_SHORT, end.length()); length++) {
                Place county = counties.get(end.substring(0, length));
                if (county != null && !named.contains(county) && !WATER_AFTER.matcher(end).region(length,
                        end.length()).lookingAt()) {
                    named.add(county);
                }
            }
        }
        return named;
    }

    /** Whether words have the name of any place of the country in them, in full or short. */
    public boolean namesPlace(String words) {
        return !all.in(words).isEmpty();
    }
}
