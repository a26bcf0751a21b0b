package dev.gwr.reading.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose a measure is, where a sentence says it only once: 省属渔企资产总额达到3亿元，营业收入突破1亿元. Without its owner it would be taken
 * for that of the whole place.
 */
final class Owners {

    private static final Pattern OWNER = Pattern.compile("^(?:(?:省|市|区"
            + "|县)属(?:国有)?[一-龥]{0,3}?企业?(?=[资总工产营利税研完进出])|(?:国有|中央|外资|台资)企业"
            + "|[一-龥]{2,8}(?:集团|公司|新区|开发区|高新区|经开区|试验区|都市圈|经济圈))(?=.{2})");
    private static final Pattern OWNED = Pattern.compile("(?:完成|实现)?(?:资产总额|总资产|(?:工业)?总产值|产值|营业(?:总)?收入|营收|利润"
            + "|利润总额|利税|税收"
            + "|税收收入|研发投入|研发经费(?:投入)?|(?:固定资产|产业类)?投资|经济总量|工业增加值|进?出口(?:总额|额)?|资产负债率)");

    private Owners() {
    }

    /** The owner of the number before, where a measure right behind it in the sentence is its; else empty. */
    static String of(Mention previous, String subject) {
        Matcher owner = OWNER.matcher(previous.subject());
        return OWNED.matcher(subject).matches() && owner.find() ? owner.group() : "";
    }
}
