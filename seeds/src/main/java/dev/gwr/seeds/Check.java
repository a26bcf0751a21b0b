package dev.gwr.seeds;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Proves the folder of a report, or a directory of such folders, and prints every fault and what was read of the text.
 * {@code ./run check DIRECTORY} is this program.
 */
public final class Check {

    private Check() {
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length != 1) {
            out.println("check needs one directory: the folder of a report, or one that holds such folders");
            System.exit(2);
        }
        System.exit(run(Path.of(arguments[0]), out) ? 0 : 1);
    }

    /** Whether everything there is proven. */
    static boolean run(Path directory, PrintStream out) {
        if (!Files.isDirectory(directory)) {
            out.println(directory + ": there is no such directory");
            return false;
        }
        boolean one = Files.exists(directory.resolve("report.yaml")) || Files.exists(directory.resolve("report.txt"));
        List<Reports.Proven> all = (one ? Reports.folder(directory) : Reports.in(directory)).prove();
        if (all.isEmpty()) {
            out.println(directory + ": it holds no folder of a report");
            return false;
        }
        int faults = 0;
        List<Report> proven = new ArrayList<>();
        for (Reports.Proven folder : all) {
            folder.faults().forEach(fault -> out.println(folder.folder() + ": " + fault));
            faults += folder.faults().size();
            folder.report().ifPresent(report -> {
                proven.add(report);
                print(report, out);
            });
        }
        List<String> together = ReportCheck.differences(proven);
        together.forEach(out::println);
        faults += together.size();
        out.println(faults == 0 ? "Proven." : faults + (faults == 1 ? " fault." : " faults."));
        return faults == 0;
    }

    private static void print(Report report, PrintStream out) {
        Map<String, NumberCoverage.InSection> sections = NumberCoverage.of(report).sections();
        int numbers = sections.values().stream().mapToInt(NumberCoverage.InSection::numbers).sum();
        int claimed = sections.values().stream().mapToInt(NumberCoverage.InSection::claimed).sum();
        out.printf("%s: %d targets, %d observations, %d projects, %d terms; %d numbers in the text, %d claimed, %d "
                + "excused%n",
                report.id(), report.targets().size(), report.observations().size(), report.projects().size(),
                report.terms().size(),
                numbers, claimed, numbers - claimed);
    }
}
