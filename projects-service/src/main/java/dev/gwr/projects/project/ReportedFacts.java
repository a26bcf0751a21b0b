package dev.gwr.projects.project;

import dev.gwr.model.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the reports say of a project, part by part, so that two loadings of them can be compared. */
public record ReportedFacts(Map<String, String> parts) {

    public static ReportedFacts of(ProjectEntity project, List<CommitmentEntity> commitments) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("name", project.name);
        parts.put("aliases", String.join("、", project.aliases));
        parts.put("sector", project.sector == null ? "" : project.sector.code);
        parts.put("regions", String.join("、", project.regions));
        parts.put("status", project.status + " on " + project.statusOn);
        parts.put("major", String.valueOf(project.major));
        parts.put("retired", String.valueOf(project.retired));
        for (CommitmentEntity one : commitments) {
            parts.put("commitment " + one.number + " of " + one.report, one.period + " " + one.stage
                    + (one.target == null ? " " : " as " + one.target + " ")
                    + one.citations.stream().map(Citation::quote).collect(Collectors.joining("…", "“", "”")));
        }
        return new ReportedFacts(parts);
    }

    /** What became of each part that is not what it was; empty if all is. */
    public String changesTo(ReportedFacts after) {
        List<String> changes = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(parts.keySet());
        names.addAll(after.parts.keySet());
        for (String name : names) {
            String before = parts.get(name);
            String now = after.parts.get(name);
            if (!Objects.equals(before, now)) {
                changes.add(name + ": " + (before == null ? "new is " + now : now == null ? before + " is gone" : before
                        + " became " + now));
            }
        }
        return String.join("; ", changes);
    }
}
