package dev.gwr.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why a value is left out where many are summed up, ranked or drawn. A place without a target is left out for the
 * reason of its empty cell, and a target without a number because of its kind; these are the reasons beside those.
 */
public enum NotCounted implements Labelled {
    DIRECTION("只有方向", "only a direction, no number"),
    OTHER_UNIT("单位不同", "another unit"),
    OTHER_LEVEL("层级不同", "a place of another level");

    private static final Pattern NUMERAL = Pattern.compile("[\\p{Nd}零〇]");

    private final String zh;
    private final String en;

    NotCounted(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Whether a value is a number. 正增长 and 继续下降 are read as more than nothing: they say a direction, and no number
     * that another could be held against. 零增长 is one.
     */
    public static boolean isNumber(BigDecimal normalised, String text) {
        return normalised.signum() != 0 || NUMERAL.matcher(text).find();
    }

    /** What a reason is called, by its code in the API: one of these, of an empty cell or of a kind of target. */
    public static Optional<Labelled> reason(String code) {
        return Stream.<Labelled[]>of(EmptyReason.values(), TargetKind.values(), values()).flatMap(Stream::of)
                .filter(one -> one.name().equals(code)).findFirst();
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
