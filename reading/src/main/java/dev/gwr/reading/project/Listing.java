package dev.gwr.reading.project;

import dev.gwr.seeds.FormScan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The named things of a sentence, with what stands before and after the list that each is in. 甲、乙大型水库 are two
 * reservoirs, and so
 * are 甲、乙等水库.
 */
final class Listing {

    private static final Pattern AFTER_NAME = Pattern.compile("$|[、，,：:”）)（(—]|(?:等|和|及|与|以及|建设|项目|工程|前期|建成|开工|投|通车"
            + "|通航|通水|开通|竣工|完工|启动|启用|"
            + "加快|正式|全线|全面|顺利|相继|获批|纳入|列入|揭牌|挂牌|运营|运行|落地|落户|贯通|封顶|主体|基本|开建|复工|扩容|升级|改造|提档|申报|规划|成功|首|持续|稳步|有序|如期|提前|已"
            + "|将|年内|成为|"
            + "高质量|试运行|并网|发电|入驻|签约|实现|千吨级|[0-9]+条|二期|三期|扩建|改扩建|推进|取得|进入|转正|合龙|具备|达到|尽早|早日|今年|力争|争取|实施|完成|列入|入选|通过|在|于"
            + "|全部|上线|创建|争创|[0-9]\\.[0-9]版|受理|收官|动工|交付|达产|首飞|蓄水|下闸|落成)");
    /** After these the name is over, whatever else of its kind the piece goes on to name. */
    private static final Pattern SAYS = Pattern.compile(
            "等|列入|入选|获批|通过|成为|全部|通车|开工|建成|投产|投运|投用|揭牌|挂牌|上线|启用|正式|全面|顺利|相继|纳入|创建|争创");
    private static final Pattern GROUP = Pattern.compile(
            "等(?:[0-9]+|[一二两三四五六七八九十]+)?(?:个|座|条|家|处|项(?!目)|大(?=[^型桥])|批|一批)?");
    private static final String SEPARATORS = "、";

    /** How long the own word of a name may be where several share their kind: 德厚、阿岗、车马碧大型水库. */
    private static final int PARALLEL = 5;

    private Listing() {
    }

    /** Start and end in UTF-16 units of the paragraph; the name may add the kind that a list shares. */
    record Item(String name, Facilities.Kind kind, int start, int end, String before, String after) {
    }

    static List<Item> of(String text, int from, int to) {
        List<Item> items = new ArrayList<>();
        String sentence = text.substring(from, to);
        Map<Integer, FormScan.Found> ends = new HashMap<>();
        for (FormScan.Found found : Facilities.scan().in(sentence)) {
            ends.put(found.end(), found);
        }
        int clause = 0;
        for (int at = 0; at <= sentence.length(); at++) {
            if (at == sentence.length() || "，,：:".indexOf(sentence.charAt(at)) >= 0) {
                clause(sentence, clause, at, from, ends, items);
                clause = at + 1;
            }
        }
        return items;
    }

    /** A piece between 、 or 和. */
    private record Piece(int start, int end) {
    }

    private static void clause(String sentence, int start, int end, int offset, Map<Integer, FormScan.Found> ends,
            List<Item> items) {
        List<Piece> pieces = pieces(sentence, start, end, ends);
        if (pieces.isEmpty()) {
            return;
        }
        List<FormScan.Found> kinds = pieces.stream().map(piece -> kind(sentence, piece, ends)).toList();
        int last = kinds.stream().filter(kind -> kind != null).mapToInt(FormScan.Found::end).max().orElse(end);
        String lead = sentence.substring(0, pieces.get(0).start() + lead(sentence, pieces.get(0)));
        List<Piece> open = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            FormScan.Found kind = kinds.get(at);
            if (kind == null) {
                open.add(piece);
                continue;
            }
            String head = sentence.substring(piece.start(), kind.end());
            String name = Names.strip(head);
            int nameStart = kind.end() - name.length();
            Matcher group = GROUP.matcher(head);
            int grouped = -1;
            while (group.find()) {
                grouped = group.start();
            }
            String before = lead + (at == 0 ? "" : sentence.substring(piece.start(), nameStart));
            String own = sentence.substring(kind.end(), piece.end());
            String after = own.isEmpty() ? sentence.substring(last, end) : own;
            String word = kind.form();
            if (grouped >= 0) {
                Piece rest = new Piece(piece.start(), piece.start() + grouped);
                shared(sentence, open, rest, tail(head.substring(grouped), word), offset, new Around(lead, after),
                        items, word);
            } else if (Names.proper(name, word)) {
                items.add(new Item(name, Facilities.of(name, word), offset + nameStart, offset + kind.end(), before,
                        after));
                if (word.length() > 1 && name.length() - word.length() <= PARALLEL) {
                    for (Piece one : open) {
                        bare(sentence, one, word, word, PARALLEL, offset, new Around(lead, after), items);
                    }
                }
            }
            open.clear();
        }
    }

    /** What stands before and after a list. */
    private record Around(String before, String after) {
    }

    private static String tail(String group, String word) {
        Matcher matcher = GROUP.matcher(group);
        String rest = matcher.lookingAt() ? group.substring(matcher.end()) : group;
        return rest.isEmpty() ? word : rest;
    }

    private static void shared(String sentence, List<Piece> open, Piece last, String kind, int offset, Around around,
            List<Item> items,
            String word) {
        List<Piece> all = new ArrayList<>(open);
        all.add(last);
        for (Piece piece : all) {
            bare(sentence, piece, kind.length() <= 8 ? kind : word, word, 2 * PARALLEL, offset, around, items);
        }
    }

    private static void bare(String sentence, Piece piece, String kind, String word, int longest, int offset,
            Around around,
            List<Item> items) {
        String words = Names.strip(sentence.substring(piece.start(), piece.end()));
        int start = piece.end() - words.length();
        if (words.length() <= longest && Names.bare(words) && Names.balanced(words + kind)) {
            String name = words.length() > 4 && "馆院园站场城厂库线路桥塔楼区".indexOf(words.charAt(words.length() - 1)) >= 0
                    ? words : words + kind;
            items.add(new Item(name, Facilities.of(word), offset + start, offset + piece.end(), around.before(),
                    around.after()));
        }
    }

    private static int lead(String sentence, Piece piece) {
        String words = sentence.substring(piece.start(), piece.end());
        return words.length() - Names.strip(words).length();
    }

    /** The kind that ends the name in a piece: the last after which a name can end. */
    private static FormScan.Found kind(String sentence, Piece piece, Map<Integer, FormScan.Found> ends) {
        FormScan.Found best = null;
        for (int at = piece.start() + 2; at <= piece.end(); at++) {
            FormScan.Found found = ends.get(at);
            if (found == null || found.start() < piece.start()) {
                continue;
            }
            boolean ended = at == piece.end() || AFTER_NAME.matcher(sentence).region(at, sentence.length()).lookingAt();
            if (ended) {
                best = found;
                if (at < piece.end() && SAYS.matcher(sentence).region(at, piece.end()).lookingAt()) {
                    break;
                }
            }
        }
        return best;
    }

    private static List<Piece> pieces(String sentence, int start, int end, Map<Integer, FormScan.Found> ends) {
        List<Piece> pieces = new ArrayList<>();
        int depth = 0;
        int from = start;
        for (int at = start; at < end; at++) {
            char sign = sentence.charAt(at);
            if ("“（(《".indexOf(sign) >= 0) {
                depth++;
            } else if ("”）)》".indexOf(sign) >= 0) {
                depth = Math.max(0, depth - 1);
            }
            boolean also = sign == '以' && at + 1 < end && sentence.charAt(at + 1) == '及';
            boolean and = depth == 0 && (sign == '和' || sign == '及' || sign == '与' || also) && ends.containsKey(at);
            if (depth == 0 && SEPARATORS.indexOf(sign) >= 0 || and) {
                if (at > from) {
                    pieces.add(new Piece(from, at));
                }
                from = also ? at + 2 : at + 1;
            }
        }
        if (end > from) {
            pieces.add(new Piece(from, end));
        }
        return pieces;
    }
}
