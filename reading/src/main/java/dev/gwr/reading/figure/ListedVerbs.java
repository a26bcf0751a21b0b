package dev.gwr.reading.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A verb that stands once before a list of things: 新增渔业协会72家、远洋船队32支. */
final class ListedVerbs {

    private static final Pattern VERB = Pattern.compile("^(?:累计|全年|已|共)*(?<verb>新增|净增|新建成|新建改造|新建|新培育认定|更新改造"
            + "|建设改造|开工改造"
            + "|布局建设|培育认定|制定实施|修改废止|新开工|新设立|新设|新培育|新认定|新登记|新改建|新（改）建|新引进|新签约|新签|新开通|新打造|新注册|新入库|新培养|新获批|新创建|新评定"
            + "|改造提升|改造|修复|加固|治理|整治|培训|转移|帮扶|救助|减免|化解|检查|受理|查处|改扩建|审议|提请审议|废止|修改|制定|修订|办理|答复|接种|更新"
            + "|建成投用|建成(?!区)|建设(?!用地)|打造|培育|创建|引进|开通|开工|实施|认定|组建|布局|遴选|评定|办结|签订|拨付|处置|侦破|发放|推出|获批|获评|出台|开展|引育"
            + "|选派|招募|盘活|增加|举办|开行|入选|创成)");

    /** These have a verb or a measure of their own. */
    private static final Pattern OWN = Pattern.compile("^(?:突破|完工|竣工|转化|带动|减船|在建|新[建增设筹开签引认获培入注]|完成|投用|通车|入库|落地|签约|到位"
            + "|吸引|救治|接诊|投入|解决|获|惠及|覆盖|服务|参与)"
            + "|(?:产量|产值|总量|保有量|增加值|收入|里程|总数|余额|规模|率|增速|人数|总投资|投资额)$");

    private ListedVerbs() {
    }

    /** The verb that a subject begins with; empty where it begins with none. */
    static String of(String subject) {
        Matcher verb = VERB.matcher(subject);
        return verb.find() && verb.end() < subject.length() ? verb.group("verb") : "";
    }

    /** Whether a subject can be under the verb of another. */
    static boolean free(String subject) {
        return of(subject).isEmpty() && !OWN.matcher(subject).find();
    }

    /** 新增渔港12座，累计达到40座: all there are, and not those that were added. */
    static String without(String subject) {
        Matcher verb = VERB.matcher(subject);
        return verb.find() && subject.length() - verb.end() >= 2 ? subject.substring(verb.end()) : subject;
    }
}
