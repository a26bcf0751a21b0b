package dev.gwr.reading.figure;

/** Where clauses and sentences of a text begin and end. */
final class Clauses {

    private static final String SOFT = "，：。；！？";
    private static final String HARD = "。！？；，：;!?";
    private static final String SENTENCE = "。！？；";

    private Clauses() {
    }

    /** Behind the last sign that parts clauses. */
    static int begin(String text, int at) {
        int start = at;
        while (start > 0 && SOFT.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** The same, where what stands in brackets is a text of its own. */
    static int start(String text, int at) {
        int start = at;
        int depth = 0;
        while (start > 0) {
            char sign = text.charAt(start - 1);
            depth += sign == '）' || sign == ')' ? 1 : sign == '（' || sign == '(' ? -1 : 0;
            if (depth <= 0 && HARD.indexOf(sign) >= 0 || depth < 0) {
                break;
            }
            start--;
        }
        return start;
    }

    static boolean inOneSentence(String text, int from, int to) {
        return text.substring(from, Math.max(from, to)).chars().noneMatch(sign -> SENTENCE.indexOf(sign) >= 0);
    }
}
