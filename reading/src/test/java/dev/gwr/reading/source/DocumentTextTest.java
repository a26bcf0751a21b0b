package dev.gwr.reading.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.reading.CatalogueGazetteer;
import dev.gwr.reading.Hints;
import dev.gwr.reading.MadeUp;
import dev.gwr.reading.NotAReport;
import dev.gwr.reading.ReadReport;
import dev.gwr.reading.ReportReader;
import dev.gwr.reading.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class DocumentTextTest {

    private static final ReportReader READER = new ReportReader(CatalogueGazetteer.packaged());

    private static String html(String charset) {
        String menu = "<ul>" + "<li><a href='#'>首页</a></li>".repeat(60) + "</ul>";
        String blocks = MadeUp.report().lines().map(line -> "<p>　　" + line + "</p>").collect(Collectors.joining());
        return "<!DOCTYPE html><html><head><meta charset='" + charset + "'><title>某某网</title><script>var a ="
                + " '各位代表：';</script></head><body>"
                + menu + "<div class='a'><div>" + blocks + "</div></div><div>" + "<p>友情链接</p>".repeat(40)
                        + "</div></body></html>";
    }

    private static void same(SourceText text) {
        ReadReport read = READER.read(text, Hints.NONE);
        ReadReport plain = READER.read(SourceText.of(MadeUp.report()), Hints.NONE);
        assertEquals(plain.metadata(), read.metadata());
        assertEquals(headings(plain), headings(read));
        assertEquals(plain.publication().projects().size(), read.publication().projects().size());
        assertEquals(2, read.publication().terms().size());
    }

    private static List<String> headings(ReadReport read) {
        return read.outline().parts().stream().flatMap(part -> part.sections().stream())
                .map(section -> section.code() + ' ' + section.heading()).toList();
    }

    @Test
    void aWebPageInBothEncodings() {
        same(DocumentText.of(html("utf-8").getBytes(StandardCharsets.UTF_8), "text/html", null));
        same(DocumentText.of(html("gb2312").getBytes(Charset.forName("GB18030")), null, "report.html"));
    }

    @Test
    void aWordFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            MadeUp.report().lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(bytes);
        }
        same(DocumentText.of(bytes.toByteArray(), null, "report.docx"));
    }

    @Test
    void aPdfWhoseParagraphsAreBrokenIntoLines() {
        int width = 27;
        List<List<String>> pages = new ArrayList<>();
        List<String> page = new ArrayList<>();
        for (String line : MadeUp.report().lines().toList()) {
            boolean centred = line.contains("工作报告") && line.length() < width;
            String rest = (centred ? "　　　　" : "　　") + line;
            while (!rest.isEmpty()) {
                int end = Math.min(width, rest.length());
                page.add(rest.substring(0, end));
                rest = rest.substring(end);
                if (page.size() == 22) {
                    page.add("　　　　　　　　　　— " + (pages.size() + 1) + " —");
                    pages.add(page);
                    page = new ArrayList<>();
                }
            }
        }
        pages.add(page);
        same(DocumentText.of(PdfMaker.write(pages), "application/pdf", null));
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheReason() {
        refused(new byte[0], "empty");
        refused(new byte[DocumentText.LARGEST + 1], "5 MB");
        refused(PdfMaker.write(List.of(List.of(), List.of())), "scanned");
        refused("%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII), "damaged");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, ".doc");
        refused("{\\rtf1 text}".getBytes(StandardCharsets.US_ASCII), "RTF");
        refused(new byte[] {1, 0, 2, 0, 0, 0}, "neither");
        refused(zip("word/other.xml", 10), "no Word file");
    }

    @Test
    void aPackageThatHoldsFarMoreThanItSeemsIsNotUnpacked() {
        byte[] bomb = zip("word/document.xml", 200 * 1024 * 1024);
        assertTrue(bomb.length < 1024 * 1024);
        refused(bomb, "24 MB");
        refused("PK\u0003\u0004 and no more".getBytes(StandardCharsets.ISO_8859_1), "package");
    }

    @Test
    void aWebPageNestedWithoutEndIsReadOrRefusedButEnds() {
        String deep = "<html><body>" + "<div><b><table>".repeat(100_000) + "政府工作报告" + "</div>".repeat(100_000);
        assertTrue(DocumentText.of(deep.getBytes(StandardCharsets.UTF_8), "text/html", null).size() > 0);
    }

    private static void refused(byte[] bytes, String reason) {
        NotAReport refusal = assertThrows(NotAReport.class, () -> DocumentText.of(bytes, null, null));
        assertEquals("file", refusal.field());
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }

    private static byte[] zip(String name, int size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] block = new byte[1024];
            for (int written = 0; written < size; written += block.length) {
                zip.write(block);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
