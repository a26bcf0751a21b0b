package dev.gwr.reading.source;

import dev.gwr.reading.NotAReport;
import dev.gwr.reading.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text layer of a PDF. What was one paragraph becomes one line again: a line of print goes on in the next where it
 * fills its
 * column and the next is not indented.
 */
final class PdfText {

    private static final int MOST_PAGES = 400;
    private static final long LONGEST_NANOS = 30_000_000_000L;
    private static final long MEMORY = 64L * 1024 * 1024;
    private static final int LONG = 12;
    private static final int FEWEST_PER_PAGE = 40;
    private static final String FIELD = "file";
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—－–·\\s第]{0,4}[0-9]{1,3}[-—－–·\\s页]{0,4}");

    private PdfText() {
    }

    /** A line of print, with where it begins and ends and how high its signs are. */
    private record Print(String text, float from, float to, float height) {
    }

    static SourceText read(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMixed(MEMORY,
                4 * MEMORY).streamCache)) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new NotAReport(FIELD, "The PDF has more than " + MOST_PAGES + " pages.");
            }
            Lines lines = new Lines();
            lines.writeText(document, new StringWriter());
            int signs = lines.prints.stream().mapToInt(print -> print.text().length()).sum();
            if (signs < pages * FEWEST_PER_PAGE) {
                throw new NotAReport(FIELD, "The PDF is scanned, or its text is drawn: it has no text layer to read. "
                        + "Bring the text itself, or a file that has been through character recognition.");
            }
            return SourceText.of(String.join("\n", join(lines.prints)));
        } catch (InvalidPasswordException e) {
            throw new NotAReport(FIELD, "The PDF is protected by a password.");
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException
                | ClassCastException e) {
            throw new NotAReport(FIELD, "The PDF cannot be read: it is damaged, or not as PDF should be.");
        }
    }

    /** Joins lines of print. Where a page has its own indents, as a title page has, its lines stay as they are. */
    private static List<String> join(List<Print> prints) {
        float left = common(prints, true);
        float right = common(prints, false);
        List<String> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        Print before = null;
        for (Print print : prints) {
            if (PAGE_NUMBER.matcher(print.text()).matches()) {
                continue;
            }
            boolean full = before != null && before.to() >= right - 1.6f * before.height();
            boolean indented = print.from() >= left + 1.2f * print.height();
            if (before != null && (!full || indented || print.from() < left - print.height())) {
                lines.add(open.toString());
                open.setLength(0);
            }
            open.append(print.text());
            before = print;
        }
        if (open.length() > 0) {
            lines.add(open.toString());
        }
        return lines;
    }

    /** The outermost place at which a good part of the lines begin or end. */
    private static float common(List<Print> prints, boolean left) {
        Map<Integer, Long> places = prints.stream().filter(print -> print.text().length() > LONG)
                .map(print -> Math.round(left ? print.from() : print.to()))
                .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
        long enough = Math.max(1, places.values().stream().mapToLong(Long::longValue).sum() / 10);
        return places.entrySet().stream().filter(one -> one.getValue() >= enough).map(Map.Entry::getKey)
                .reduce((one, other) -> left ? Math.min(one, other) : Math.max(one, other)).orElse(0);
    }

    private static final class Lines extends PDFTextStripper {

        private final List<Print> prints = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private final long end = System.nanoTime() + LONGEST_NANOS;
        private float from;
        private float to;
        private float height;
        private int signs;

        Lines() throws IOException {
            setSortByPosition(true);
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            if (++signs > DocumentText.MOST_CHARACTERS || (signs & 1023) == 0 && System.nanoTime() > end) {
                throw new NotAReport(FIELD, "The PDF is too large to be a report, or takes too long to read.");
            }
            super.processTextPosition(position);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            if (!positions.isEmpty()) {
                int first = 0;
                while (first < positions.size() - 1 && positions.get(first).getUnicode().isBlank()) {
                    first++;
                }
                TextPosition last = positions.get(positions.size() - 1);
                from = open.length() == 0 ? positions.get(first).getXDirAdj() : from;
                to = last.getXDirAdj() + last.getWidthDirAdj();
                height = Math.max(height, last.getFontSizeInPt());
            }
            open.append(text);
        }

        @Override
        protected void writeWordSeparator() {
            if (open.length() > 0 && open.charAt(open.length() - 1) < 0x2E80) {
                open.append(' ');
            }
        }

        @Override
        protected void writeLineSeparator() {
            close();
        }

        @Override
        protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
            close();
        }

        private void close() {
            String text = SourceText.bare(open.toString());
            if (!text.isEmpty()) {
                prints.add(new Print(text, from, to, height));
            }
            open.setLength(0);
            height = 0;
        }
    }
}
