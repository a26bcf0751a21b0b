package dev.gwr.reading.source;

import dev.gwr.reading.NotAReport;
import dev.gwr.reading.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The blocks of a web page as lines, from a little before the longest run of paragraphs to a little after it. */
final class HtmlText {

    private static final int DEEPEST = 400;
    private static final int LONG = 40;
    private static final int FAR = 40;
    private static final int BEFORE = 30;
    private static final int AFTER = 20;
    private static final int HEAD = 4096;
    private static final Pattern CHARSET = Pattern.compile("charset\\s{0,4}=\\s{0,4}[\"']?([A-Za-z0-9_-]{2,20})");
    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "iframe", "select",
            "option", "button",
            "textarea", "svg", "audio", "video", "object", "head", "nav", "footer");

    private HtmlText() {
    }

    static SourceText read(byte[] bytes) {
        Document page;
        try {
            page = Jsoup.parse(new ByteArrayInputStream(bytes), charset(bytes), "",
                    Parser.htmlParser().setMaxDepth(DEEPEST));
        } catch (IOException | IllegalArgumentException e) {
            throw new NotAReport("file", "The web page cannot be read: " + e.getMessage());
        }
        List<String> lines = lines(page);
        return SourceText.of(String.join("\n", run(lines)));
    }

    /** What the page says, unless its bytes are UTF-8 throughout or say otherwise: GB2312 means GB18030. */
    private static String charset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher said = CHARSET.matcher(head);
        if (said.find()) {
            String name = said.group(1);
            if (name.toLowerCase(java.util.Locale.ROOT).startsWith("gb")) {
                return "GB18030";
            }
            if (Charset.isSupported(name) && !name.toLowerCase(java.util.Locale.ROOT).startsWith("utf-8")) {
                return name;
            }
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        return utf8.indexOf('\uFFFD') >= 0 && !SourceText.decode(bytes).equals(utf8) ? "GB18030" : "UTF-8";
    }

    private static List<String> lines(Document page) {
        List<String> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        NodeTraversor.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    open.append(text.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
                } else if (node instanceof Element element) {
                    if (UNSEEN.contains(element.normalName())) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    if (element.isBlock() || element.normalName().equals("br")) {
                        close(open, lines);
                    }
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock()) {
                    close(open, lines);
                }
                return FilterResult.CONTINUE;
            }
        }, page);
        close(open, lines);
        return lines;
    }

    private static void close(StringBuilder open, List<String> lines) {
        String line = SourceText.bare(open.toString());
        open.setLength(0);
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    /** The run of lines with the most text in paragraphs; a gap of many short lines ends a run. */
    private static List<String> run(List<String> lines) {
        int best = 0;
        int bestFrom = 0;
        int bestTo = lines.size();
        int from = 0;
        int to = 0;
        int sum = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).length() < LONG) {
                continue;
            }
            if (at - to > FAR) {
                sum = 0;
            }
            if (sum == 0) {
                from = at;
            }
            sum += lines.get(at).length();
            to = at;
            if (sum > best) {
                best = sum;
                bestFrom = from;
                bestTo = to + 1;
            }
        }
        return lines.subList(Math.max(0, bestFrom - BEFORE), Math.min(lines.size(), bestTo + AFTER));
    }
}
