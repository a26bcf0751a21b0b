package dev.gwr.commons.search;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * Traditional characters as simplified ones. A character that stands in simplified texts too (著 of 著名, 乾 of 乾坤) stays
 * what it is: so a simplified text is never changed. Those are the characters of GB 2312, in which such texts were
 * written. Radicals that PDFs have in place of characters, and that Unicode has no other form of, are characters again.
 */
final class Simplified {

    private static final char FIRST = '\u2e80';
    private static final char LAST = '\u9fff';

    private static final String RADICALS = "⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻥⻦⻨⻩⻬⻮⻰";
    private static final String CHARACTERS = "虎西见角贝车长门青韦页风飞食马鱼鸟麦黄齐齿龙";

    /** Once, because the library is slow at single characters. */
    private static final char[] FORMS = forms();

    private Simplified() {
    }

    static char of(char sign) {
        return sign < FIRST || sign > LAST ? sign : FORMS[sign - FIRST];
    }

    private static char[] forms() {
        Transliterator library = Transliterator.getInstance("Traditional-Simplified");
        CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
        char[] forms = new char[LAST - FIRST + 1];
        for (char sign = FIRST; sign <= LAST; sign++) {
            String form = simplified.canEncode(sign) ? "" : library.transliterate(Character.toString(sign));
            // Simplified forms of more than one unit are those of very rare characters.
            forms[sign - FIRST] = form.length() == 1 ? form.charAt(0) : sign;
        }
        for (int i = 0; i < RADICALS.length(); i++) {
            forms[RADICALS.charAt(i) - FIRST] = CHARACTERS.charAt(i);
        }
        return forms;
    }
}
