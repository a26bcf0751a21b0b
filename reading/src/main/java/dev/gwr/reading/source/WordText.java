package dev.gwr.reading.source;

import dev.gwr.reading.NotAReport;
import dev.gwr.reading.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The paragraphs of a Word file, a line each; of a table, a line a cell. */
final class WordText {

    private static final long LARGEST_UNPACKED = 24L * 1024 * 1024;
    private static final int MOST_ENTRIES = 2000;
    private static final int BLOCK = 8192;
    private static final String FIELD = "file";

    private WordText() {
    }

    static SourceText read(byte[] bytes) {
        check(bytes);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<String> lines = new ArrayList<>();
            WordNumbers numbers = new WordNumbers();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    lines.add(paragraph(paragraph, numbers));
                } else if (element instanceof XWPFTable table) {
                    table.getRows().forEach(row -> row.getTableCells().forEach(cell -> lines.add(cell.getText())));
                }
            }
            return SourceText.of(String.join("\n", lines));
        } catch (IOException | RuntimeException e) {
            throw new NotAReport(FIELD, "The Word file cannot be read: it is damaged or protected.");
        }
    }

    /** With the number that Word gives the paragraph itself. */
    private static String paragraph(XWPFParagraph paragraph, WordNumbers numbers) {
        String text = paragraph.getText();
        String level = paragraph.getNumLevelText();
        return level == null || text.isBlank() || !level.contains("%") ? text : numbers.of(paragraph, level) + text;
    }

    /** A package is unpacked once and counted before anything is built from it: some files of 5 MB hold gigabytes. */
    private static void check(byte[] bytes) {
        long size = 0;
        int entries = 0;
        boolean word = false;
        byte[] block = new byte[BLOCK];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                word |= entry.getName().equals("word/document.xml");
                if (++entries > MOST_ENTRIES) {
                    throw new NotAReport(FIELD, "The Word file has more parts than any document: it is refused.");
                }
                for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
                    size += read;
                    if (size > LARGEST_UNPACKED) {
                        throw new NotAReport(FIELD, "The Word file unpacks to more than 24 MB: it is refused.");
                    }
                }
            }
        } catch (IOException e) {
            throw new NotAReport(FIELD, "The file is a damaged package.");
        }
        if (!word) {
            throw new NotAReport(FIELD, "The file is a package, but no Word file (.docx).");
        }
    }
}
