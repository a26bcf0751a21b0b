package dev.gwr.gateway.pages;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.gwr.commons.testing.Tokens;
import io.restassured.path.xml.XmlPath;
import io.restassured.path.xml.element.Node;
import io.restassured.path.xml.element.NodeChildren;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form of a page as it came, filled in and sent as a browser without scripts would, by an editor. */
final class Form {

    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final String EDITOR = Tokens.of("wang@example.org", "editor");

    private final String action;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private Form(String page, Node form) {
        String to = form.getAttribute("action");
        // Without an address a browser sends it to that of the page, with its query.
        action = to == null || to.isEmpty() ? page : to;
        fill(form);
    }

    static RequestSpecification editor() {
        return given().noFilters().redirects().follow(false).urlEncodingEnabled(false).cookie("gwr-session", EDITOR);
    }

    /** A page with all that belongs to it: while much is going on here, a service may be late. */
    static String whole(String page) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        String text = editor().get(page).asString();
        while (text.contains("class=\"missing\"") && System.nanoTime() < end) {
            text = editor().get(page).asString();
        }
        assertFalse(text.contains("class=\"missing\""), page + " lacks something for long");
        return text;
    }

    /** Whether the page has such a form. */
    static boolean isOn(String page, String action) {
        return find(page, action) != null;
    }

    /** The form of a page that is sent somewhere; or its first that is sent by POST to nowhere else. */
    static Form of(String page, String action) {
        Node form = find(page, action);
        assertNotNull(form, page + " has no form for " + action);
        return new Form(page, form);
    }

    private static Node find(String page, String action) {
        XmlPath html = new XmlPath(XmlPath.CompatibilityMode.HTML, whole(page));
        List<Node> forms = html.getList("**.findAll { it.name() == 'form' }", Node.class);
        return forms.stream().filter(one -> "post".equals(one.getAttribute("method"))
                && (one.getAttribute("action") == null
                || one.getAttribute("action").endsWith(action))).findFirst().orElse(null);
    }

    private void fill(Node node) {
        NodeChildren children = node.children();
        for (Node child : children.list()) {
            String name = child.getAttribute("name");
            if (name != null && child.name().equals("input")) {
                String value = child.getAttribute("value");
                fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value == null ? "" : value);
            }
            fill(child);
        }
    }

    Form with(String field, String value) {
        fields.put(field, List.of(value));
        return this;
    }

    Response send() {
        RequestSpecification request = editor().urlEncodingEnabled(true).contentType(
                "application/x-www-form-urlencoded; charset=utf-8");
        fields.forEach(request::formParam);
        return request.post(action);
    }
}
