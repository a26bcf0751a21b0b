package dev.gwr.reading.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a PDF with Chinese text and no font of its own: the signs are those of a character collection that every
 * reader knows.
 */
final class PdfMaker {

    private static final int LEFT = 80;
    private static final int TOP = 780;
    private static final int SIZE = 16;
    private static final int LINE = 28;

    private PdfMaker() {
    }

    /** Each list of lines is a page; a line that begins with an ideographic space is indented by its width. */
    static byte[] write(List<List<String>> pages) {
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("");
        objects.add("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts"
                + " [4 0 R] >>");
        objects.add("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /CIDSystemInfo <<"
                + " /Registry (Adobe) "
                + "/Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R >>");
        objects.add("<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900]"
                + " /ItalicAngle 0 /Ascent 880 "
                + "/Descent -120 /CapHeight 880 /StemV 93 >>");
        for (List<String> page : pages) {
            StringBuilder content = new StringBuilder("BT /F1 " + SIZE + " Tf\n");
            int y = TOP;
            for (String line : page) {
                int indent = 0;
                while (indent < line.length() && line.charAt(indent) == '　') {
                    indent++;
                }
                content.append("1 0 0 1 ").append(LEFT + indent * SIZE).append(' ').append(y).append(" Tm <");
                for (char sign : line.substring(indent).toCharArray()) {
                    content.append(String.format("%04X", (int) sign));
                }
                content.append("> Tj\n");
                y -= LINE;
            }
            content.append("ET");
            kids.append(objects.size() + 1).append(" 0 R ");
            objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
                    + " /Contents "
                    + (objects.size() + 2) + " 0 R >>");
            objects.add("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
        }
        objects.set(1, "<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids + "] >>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> places = new ArrayList<>();
        put(out, "%PDF-1.4\n");
        for (int i = 0; i < objects.size(); i++) {
            places.add(out.size());
            put(out, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        int start = out.size();
        put(out, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> put(out, String.format("%010d 00000 n \n", place)));
        put(out, "trailer << /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF");
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
