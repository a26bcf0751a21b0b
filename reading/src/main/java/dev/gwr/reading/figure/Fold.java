package dev.gwr.reading.figure;

/**
 * The text with full-width digits, points and signs as ASCII has them, one for one: offsets in it are offsets in the
 * text.
 */
final class Fold {

    private static final String WIDE = "％．，＋－～∶︰＝Ａ";

    private Fold() {
    }

    static String of(String text) {
        char[] signs = text.toCharArray();
        for (int i = 0; i < signs.length; i++) {
            signs[i] = sign(signs, i);
        }
        return new String(signs);
    }

    private static char sign(char[] signs, int at) {
        char sign = signs[at];
        if (sign >= '０' && sign <= '９') {
            return (char) (sign - '０' + '0');
        }
        if (sign >= 'Ａ' && sign <= 'Ｚ' || sign >= 'ａ' && sign <= 'ｚ') {
            return (char) (sign - 'Ａ' + 'A');
        }
        return switch (sign) {
            case '％', '﹪' -> '%';
            case '．', '•' -> digit(signs, at - 1) && digit(signs, at + 1) ? '.' : sign;
            case '，' -> thousands(signs, at) ? ',' : sign;
            case '＋', '﹢' -> '+';
            case '∶', '︰', '：', ':' -> digit(signs, at - 1) && digit(signs, at + 1) ? '∶' : sign;
            case '－', '–', '―', '﹣', '−', '‑', '～', '~', '〜', '∼', '-' -> '—';
            default -> sign;
        };
    }

    /**
     * 1，234 is a number, 增长5，300家 are two: a comma of thousands has three digits after it and one to three before it.
     */
    private static boolean thousands(char[] signs, int at) {
        int before = 0;
        while (digit(signs, at - 1 - before)) {
            before++;
        }
        int after = 0;
        while (digit(signs, at + 1 + after)) {
            after++;
        }
        return before >= 1 && before <= 3 && after == 3;
    }

    private static boolean digit(char[] signs, int at) {
        return at >= 0 && at < signs.length && (signs[at] >= '0' && signs[at] <= '9' || signs[at] >= '０'
                && signs[at] <= '９');
    }
}
