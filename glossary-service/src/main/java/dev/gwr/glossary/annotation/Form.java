package dev.gwr.glossary.annotation;

import dev.gwr.commons.search.SearchText;
import java.util.regex.Pattern;

/**
 * A form by which a term is found: its name or an alias.
 *
 * <p>Quotation marks do not matter to a form, with one exception: a form that, without them, would be an ordinary count
 * is found in marks only. Such a form begins with its quoted part, and that part is either a bare number, with nothing
 * after it (“1269”, “1358”), or a numeral with at most two characters after it, and at most two more after the closing
 * mark (“六个一”, “四名”, “四名”工程; there are 六个一组, 第四名, 四名工程师). Whatever is longer (“1269”行动计划, “三严五整”), or does not count
 * (“赣企通”), says enough without marks.
 *
 * @param surface the form as the seeds have it, marks included
 * @param folded the form in searched form, without marks
 * @param marksNeeded whether it is found in marks only
 * @param closing the length of its quoted beginning, as folded; 0 if it does not begin with a mark
 */
record Form(TermOf term, String surface, String folded, boolean marksNeeded, int closing) {

    private static final Pattern COUNT =
            Pattern.compile("[“‘](\\d+[”’]|[〇零一二三四五六七八九十百千万两][^”’]{0,2}[”’].{0,2})");

    /** Whose form it is. */
    record TermOf(String id, String name, String report, int year, int position) {
    }

    static Form of(TermOf term, String surface) {
        int close = surface.startsWith("“") ? surface.indexOf('”') : surface.startsWith("‘") ? surface.indexOf('’')
                : -1;
        String folded = SearchText.normalise(surface);
        return new Form(term, surface, folded.equals(surface) ? surface : folded, COUNT.matcher(surface).matches(),
                close < 0 ? 0 : SearchText.normalise(surface.substring(0, close)).length());
    }

    /** Whether marks enclose the whole of it. */
    boolean enclosed() {
        return closing > 0 && closing == folded.length();
    }
}
