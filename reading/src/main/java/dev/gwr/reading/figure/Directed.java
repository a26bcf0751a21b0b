package dev.gwr.reading.figure;

import dev.gwr.model.Basis;
import dev.gwr.model.Relation;
import dev.gwr.model.TargetKind;
import dev.gwr.model.publication.PublishedIndicator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a direction without a number (稳步提升, 继续下降) says of an indicator. Of a rate of growth it says that the rate is
 * more than
 * nothing, and not that it is more than the rate of the year before.
 *
 * @param aim what is promised
 * @param indicator of what; null where nothing is known
 * @param words those that promise a growth of more than nothing; null where none do
 */
record Directed(RelativeReader.Aim aim, PublishedIndicator indicator, String words) {

    private static final Pattern RATE_OF_GROWTH = Pattern.compile("增速|增幅|涨幅|降幅|增长率");
    private static final Pattern SHARE = Pattern.compile("(?:占比|比重|比例)$");
    private static final Pattern RISES = Pattern.compile(
            "(?:进一步|持续|继续|稳步|逐步|不断|明显|显著|稳中)*(?:提升|提高|上升|增长|增加|有升|扩大|倍增|翻番|只增不减)$|^(?:提升|提高)");
    private static final Pattern FALLS = Pattern.compile("(?:进一步|持续|继续|稳步|逐步)*(?:下降|降低|减少|缩小)$");

    static Directed of(RelativeReader.Aim aim, String clause, IndicatorIndex index) {
        if (aim.positive()) {
            return new Directed(aim, index.find(aim.subject(), Basis.GROWTH, "%").orElse(null), "正增长");
        }
        if (!changes(aim)) {
            return new Directed(aim, index.find(aim.subject()).orElse(null), null);
        }
        if (SHARE.matcher(aim.subject()).find()) {
            return new Directed(aim, index.find(aim.subject(), Basis.SHARE,
                    "%").orElse(Provisional.share(aim.subject())), null);
        }
        Optional<PublishedIndicator> known = index.find(aim.subject());
        if (known.isEmpty() || known.get().basis() != Basis.GROWTH || RATE_OF_GROWTH.matcher(clause).find()) {
            return new Directed(aim, known.orElse(null), null);
        }
        boolean down = aim.against().relation() == Relation.LESS_THAN_BEFORE;
        boolean decline = Provisional.FALLS.matcher(known.get().name()).find();
        Matcher words = (down ? FALLS : RISES).matcher(clause);
        if (down == decline && words.find()) {
            return new Directed(aim, known.get(), words.group());
        }
        // 向好, 改善: good of it, but no more growth; a fall of what grows, or a rise of what falls, is none of its values.
        return down == decline ? new Directed(aim.as(TargetKind.DELIVERABLE), known.get(), null) : new Directed(aim,
                null, null);
    }

    private static boolean changes(RelativeReader.Aim aim) {
        return aim.against() != null && switch (aim.against().relation()) {
            case MORE_THAN_BEFORE, NOT_LESS_THAN_BEFORE, LESS_THAN_BEFORE -> true;
            default -> false;
        };
    }
}
