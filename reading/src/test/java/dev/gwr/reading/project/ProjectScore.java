package dev.gwr.reading.project;

import dev.gwr.model.publication.PublishedProject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares projects read by the machine with those that a reader listed. */
public final class ProjectScore {

    /** A project of the gold: what it is called, and the words of the report that name it. */
    public record Wanted(String name, String quote) {
    }

    public record Result(int wanted, int found, int given, int right, List<String> misses) {
    }

    private ProjectScore() {
    }

    public static Result of(List<Wanted> wanted, List<PublishedProject> read) {
        Set<String> right = new HashSet<>();
        List<String> misses = new ArrayList<>();
        int found = 0;
        for (Wanted one : wanted) {
            boolean hit = false;
            for (PublishedProject project : read) {
                String quote = project.commitments().get(0).citations().get(0).quote();
                if (same(one, project.name()) || one.quote().contains(quote) && one.name().contains(quote)
                        && quote.length() > 1) {
                    hit = true;
                    right.add(project.id());
                }
            }
            found += hit ? 1 : 0;
            if (!hit) {
                misses.add("missing: " + one.name() + " | " + one.quote());
            }
        }
        read.stream().filter(project -> !right.contains(project.id())).forEach(project -> misses.add("not so:"
                + " " + project.name() + " "
                + project.commitments().get(0).commitment()
                        + " | " + project.commitments().get(0).citations().get(0).section()));
        return new Result(wanted.size(), found, read.size(), right.size(), misses);
    }

    private static boolean same(Wanted wanted, String name) {
        String one = bare(wanted.name());
        String other = bare(name);
        return one.equals(other) || one.length() > 3 && other.contains(one) && other.length() <= one.length() + 6
                || other.length() > 3 && one.contains(other) && one.length() <= other.length() + 8;
    }

    private static String bare(String name) {
        return name.replaceAll("[“”（）()]|大型|建设$|工程$|公路$|项目$|[0-9]个", "");
    }
}
