package dev.gwr.reading.outline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gwr.model.PartKind;
import dev.gwr.reading.ReadOutline;
import dev.gwr.reading.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Holds the outlines read from the texts beside the repository against what a careful reader found. */
public final class OutlineScore {

    /** {@code lines}: those that are noise. */
    public record Result(int wanted, int found, int given, int right, int points, int pointsFound, int noise,
            int noiseFound,
            int noiseGiven, List<String> misses) {

        public double recall() {
            return (double) found / wanted;
        }

        public double precision() {
            return (double) right / given;
        }
    }

    private OutlineScore() {
    }

    public static Result score(Path shared, Predicate<String> provinces) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(shared.resolve("gold/outline-2026.json").toFile());
        List<String> misses = new ArrayList<>();
        int[] sums = new int[9];
        for (JsonNode told : gold) {
            String province = told.get("province").asText();
            if (!provinces.test(province)) {
                continue;
            }
            SourceText text = SourceText.of(Files.readAllBytes(shared.resolve("reports/2026/" + province + ".txt")));
            ReadOutline read = OutlineReader.read(text, Frame.of(text), 2026);
            one(told, read, text, province, sums, misses);
        }
        return new Result(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7], sums[8], misses);
    }

    private static void one(JsonNode told, ReadOutline read, SourceText text, String province, int[] sums,
            List<String> misses) {
        Set<String> given = new HashSet<>();
        Set<String> points = new HashSet<>();
        for (ReadOutline.Part part : read.parts()) {
            if (part.kind() == PartKind.PRELIMINARIES || part.kind() == PartKind.NOTES) {
                continue;
            }
            given.add(part.line() + " " + bare(part.heading()));
            for (ReadOutline.Section section : part.sections()) {
                if (section.synthetic()) {
                    continue;
                }
                int line = section.paragraphs().get(0).line();
                boolean paren = Mark.of(text.line(line)).filter(mark -> mark.kind() == Mark.Kind.PAREN).isPresent();
                (paren ? given : points).add(line + " " + section.heading());
            }
        }
        Set<String> wanted = new HashSet<>();
        for (JsonNode part : told.get("parts")) {
            wanted.add(part.get("line").asInt() + " " + part.get("heading").asText());
            part.path("sections").forEach(section -> wanted.add(section.get("line").asInt()
                    + " " + section.get("heading").asText()));
        }
        wanted.forEach(heading -> {
            sums[0]++;
            boolean hit = given.contains(heading) || given.contains(next(heading));
            sums[1] += hit ? 1 : 0;
            if (!hit) {
                misses.add(province + " missing: " + heading);
            }
        });
        given.forEach(heading -> {
            sums[2]++;
            boolean right = wanted.contains(heading) || wanted.contains(previous(heading));
            sums[3] += right ? 1 : 0;
            if (!right) {
                misses.add(province + " not so: " + heading);
            }
        });
        for (String kind : List.of("points", "unnumbered")) {
            for (JsonNode point : told.path(kind)) {
                sums[4]++;
                String heading = point.get("line").asInt() + " " + point.get("heading").asText();
                boolean hit = points.remove(heading);
                sums[5] += hit ? 1 : 0;
                if (!hit) {
                    misses.add(province + " point missing: " + heading);
                }
            }
        }
        points.forEach(left -> misses.add(province + " point more: " + left));
        Set<Integer> noise = new TreeSet<>();
        for (JsonNode lines : told.get("noise")) {
            for (int line = lines.get("lines").get(0).asInt(); line <= lines.get("lines").get(1).asInt(); line++) {
                noise.add(line);
            }
        }
        sums[6] += noise.size();
        sums[7] += (int) noise.stream().filter(read.noise()::contains).count();
        sums[8] += read.noise().size();
        noise.stream().filter(line -> !read.noise().contains(line)).forEach(line -> misses.add(province
                + " noise missing: " + line));
        read.noise().stream().filter(line -> !noise.contains(line)).forEach(line -> misses.add(province
                + " noise more: " + line));
    }

    private static String bare(String heading) {
        String bare = SourceText.bare(heading);
        return Mark.of(bare).map(mark -> bare.substring(mark.start())).orElse(bare);
    }

    /** A heading whose number was broken off may be given at the line after. */
    private static String next(String heading) {
        int space = heading.indexOf(' ');
        return (Integer.parseInt(heading.substring(0, space)) + 1) + heading.substring(space);
    }

    private static String previous(String heading) {
        int space = heading.indexOf(' ');
        return (Integer.parseInt(heading.substring(0, space)) - 1) + heading.substring(space);
    }
}
