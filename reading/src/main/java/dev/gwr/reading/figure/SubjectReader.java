package dev.gwr.reading.figure;

import dev.gwr.model.Basis;
import dev.gwr.model.Bound;
import dev.gwr.reading.figure.Lead.Change;
import dev.gwr.reading.figure.Lead.Sign;
import dev.gwr.reading.figure.Mention.Certainty;
import dev.gwr.reading.figure.Mention.Manner;
import dev.gwr.reading.figure.Quantity.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what each number of a paragraph is said of: before it, in a list before several, left out, or behind it. */
final class SubjectReader {

    private static final Pattern COMPLETE = Pattern.compile("(?:第一|第二|第三|前列|首位|翻番|领先|最高|最低|全覆盖|清零)$");
    private static final Pattern ELIDED = Pattern.compile("^(?:增速|支出|总量|总数|数量|净增|余额|占比|总投资|总额|对|占|累计|全国排名|人均)");
    private static final Pattern BARE = Pattern.compile(
            "(?:增加值|总额|总产值|产值|收入|投资|产量|规模|总量|面积|营收|销售额|人数|数量|支出|价格|余额|能耗|浓度)$");

    /** Signs of a clause that are looked at for what becomes of things: a text without stops costs no more. */
    private static final int LONGEST = 100;

    private final String text;
    private final List<Quantity> quantities;
    private final Things things;
    private final Naming naming;
    private final List<Mention> mentions = new ArrayList<>();
    /** The subjects of the last list of numbers: a further list of as many numbers is said of them, one by one. */
    private List<String> listed = List.of();
    private boolean uneven;

    private SubjectReader(String text, List<Quantity> quantities) {
        this.text = text;
        this.quantities = quantities;
        this.things = new Things(text, quantities);
        this.naming = new Naming(text);
    }

    static List<Mention> read(String text, List<Quantity> quantities) {
        SubjectReader reader = new SubjectReader(text, quantities);
        int at = 0;
        while (at < quantities.size()) {
            int last = at;
            while (last + 1 < quantities.size()
                    && QuantityScanner.joined(text, quantities.get(last), quantities.get(last + 1))
                    && quantities.get(last).form() == quantities.get(last + 1).form()
                    && quantities.get(last).percent() == quantities.get(last + 1).percent()) {
                last++;
            }
            reader.chain(at, last);
            at = last + 1;
        }
        return reader.mentions;
    }

    private void chain(int first, int last) {
        Quantity quantity = quantities.get(first);
        Mention previous = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
        boolean sameSentence = previous != null && Clauses.inOneSentence(
                text, previous.quantity().end(), quantity.start());
        int from = Clauses.start(text, quantity.start());
        if (previous != null) {
            boolean listed = previous.manner() == Manner.AFTER && previous.quoteEnd() < quantity.hedgeStart();
            int ended = previous.quantity().end();
            boolean kinds = previous.quantity().unit().isEmpty() && text.startsWith("大", ended)
                    && text.substring(ended, quantity.start()).chars().noneMatch(sign -> "、和及".indexOf(sign) >= 0);
            from = kinds ? from : Math.max(from, listed ? previous.quoteEnd() : previous.quantity().end());
            from = from == ended && text.startsWith("安排", from) ? from + 2 : from;
        }
        Lead lead = Lead.read(text, Math.min(from, quantity.hedgeStart()), quantity.hedgeStart());
        if (last == first) {
            one(quantity, lead, previous, sameSentence, from, last);
            return;
        }
        List<String> items = SubjectList.split(lead.subject(), last - first + 1);
        boolean own = !lead.subject().isEmpty();
        if (!own && sameSentence && listed.isEmpty() && lead.has(Sign.EACH)) {
            listed = together(last - first + 1);
        }
        boolean goesOn = !own && sameSentence && listed.size() == last - first + 1;
        listed = own || !sameSentence ? items : listed;
        for (int i = first; i <= last; i++) {
            uneven = !items.isEmpty() && SubjectList.uneven(lead.subject(), items, items.get(i - first));
            String subject = !items.isEmpty() ? items.get(i - first) : own || !sameSentence ? lead.subject()
                    : goesOn ? lead.has(Sign.CUMULATIVE) ? listed.get(i - first).replaceFirst("新增$", "")
                    : listed.get(i - first) : PassedOn.subject(previous);
            add(quantities.get(i), subject, lead, own || !sameSentence ? from : previous.quoteStart(),
                    quantities.get(last).end(),
                    !own ? Manner.INHERITED : !items.isEmpty() ? Manner.DISTRIBUTED : lead.has(Sign.EACH)
                    ? Manner.UNEVEN : Manner.OWN);
        }
        uneven = false;
    }

    /** 甲4公里，乙8公里，分别增长5%、6%: the subjects of the last numbers, where each has its own in the same sentence. */
    private List<String> together(int count) {
        List<String> subjects = new ArrayList<>();
        for (int at = mentions.size() - count; at >= 0 && at < mentions.size(); at++) {
            Mention one = mentions.get(at);
            if ((one.manner() == Manner.OWN || one.manner() == Manner.AFTER)
                    && Clauses.inOneSentence(text, one.quantity().end(),
                    mentions.get(mentions.size() - 1).quantity().start())) {
                subjects.add(PassedOn.subject(one));
            }
        }
        return subjects.size() == count ? subjects : List.of();
    }

    private void one(Quantity quantity, Lead lead, Mention previous, boolean sameSentence, int from, int at) {
        String thing = lead.has(Sign.FROM) ? "" : things.of(quantity, at);
        int length = things.length(quantity, at);
        boolean follows = previous != null && sameSentence && follows(previous, quantity);
        String subject = lead.subject();
        String running = quantity.form() == Form.STREAK ? subject.replaceFirst("(?:已经?)?连续$", "") : subject;
        if (!subject.isEmpty()) {
            listed = List.of();
        }
        if (quantity.percent() && (subject.isEmpty() || SubjectWords.DOES.matcher(subject).matches())
                && !thing.isEmpty()
                && SubjectWords.SHARE_OF.matcher(text).region(quantity.end(), text.length()).lookingAt()) {
            String sharers = things.sharers(quantity, at);
            add(quantity, sharers, lead, from, quantity.end() + length + sharers.length() - thing.length(),
                    Manner.AFTER);
        } else if (quantity.percent() && subject.isEmpty() && lead.change() == Change.NONE && lead.signs().isEmpty()
                && !thing.isEmpty()
                && SubjectWords.OF_THEM.matcher(text).region(quantity.end(), text.length()).lookingAt()) {
            add(quantity, thing, lead, from, quantity.end() + length, Manner.AFTER);
        } else if (countable(quantity) && sameSentence && SubjectWords.AMONG.matcher(text).region(from,
                quantity.hedgeStart()).matches()
                && SubjectWords.ARE.matcher(thing).lookingAt()) {
            add(quantity, ListedVerbs.without(PassedOn.subject(previous))
                    + SubjectWords.ARE.matcher(thing).replaceFirst(""), lead,
                    previous.quoteStart(), quantity.end() + length, Manner.INHERITED);
        } else if (countable(quantity) && !thing.isEmpty() && !subject.endsWith("总量")
                && !BARE.matcher(subject).find()) {
            boolean joins = SubjectWords.JOINS.matcher(lead.verb()).matches();
            String shared = subject.isEmpty() ? "" : shared(quantity, lead, previous);
            if (!shared.isEmpty()) {
                add(quantity, shared + subject + thing, lead.under(shared + subject), previous.quoteStart(),
                        quantity.end() + length, Manner.AFTER);
                return;
            }
            thing += subject.isEmpty() && !Things.doubtful(thing) ? things.does(quantity, at) : "";
            boolean bettered = !subject.isEmpty() && SubjectWords.BETTERED.matcher(lead.verb()).matches()
                    || SubjectWords.DEEDS.matcher(thing).matches() && lead.verb().equals("完成");
            String verb = subject.isEmpty() && Naming.LEADING.matcher(lead.verb()).replaceFirst("").isEmpty()
                    && follows && previous.manner() == Manner.AFTER
                    ? previous.lead().subject() : "";
            String before = joins && verb.isEmpty() ? "" : verb + subject + (bettered ? lead.verb() : "");
            add(quantity, before + thing, verb.isEmpty() ? lead : lead.under(verb),
                    verb.isEmpty() ? from : previous.quoteStart(), quantity.end() + length, Manner.AFTER);
        } else if (quantity.percent() && subject.isEmpty() && thing.startsWith("用于") && previous != null) {
            add(quantity, PassedOn.subject(previous) + thing + "比重", lead, previous.quoteStart(), quantity.end()
                    + length, Manner.INHERITED);
        } else if (subject.length() <= 1 && previous != null && sameSentence) {
            add(quantity, PassedOn.inherited(quantity, previous, lead), lead, previous.quoteStart(), quantity.end(),
                    Manner.INHERITED);
        } else if (subject.length() <= 1) {
            add(quantity, subject + thing, lead, from, quantity.end() + length, thing.isEmpty() ? Manner.NONE
                    : Manner.AFTER);
        } else if (quantity.form() == Form.STREAK && sameSentence && SubjectWords.RUNNING.matcher(subject).matches()
                && SubjectWords.KEEPS.matcher(thing).lookingAt()) {
            add(quantity, PassedOn.subject(previous) + thing, lead, previous.quoteStart(), quantity.end() + length,
                    Manner.INHERITED);
        } else if (follows && elided(subject) || previous != null && sameSentence
                && SubjectWords.BARE_ELIDED.matcher(running).matches()) {
            String ranked = quantity.form() == Form.STREAK ? things.ranked(quantity, at) : "";
            add(quantity, SubjectList.head(PassedOn.subject(previous), running) + ranked, lead, previous.quoteStart(),
                    quantity.end() + ranked.length(), Manner.INHERITED);
        } else if (follows && SubjectWords.STATE.matcher(subject).matches() && !quantity.percent()) {
            add(quantity, ListedVerbs.without(PassedOn.subject(previous)).replaceFirst("新?(?:开工|在建|建成|投产)$", "")
                    + subject, lead, previous.quoteStart(), quantity.end(), Manner.INHERITED);
        } else if (Elided.bare(subject) && (!sameSentence || Owners.of(previous, subject).isEmpty())) {
            bare(quantity, lead, previous, sameSentence, from);
        } else {
            String after = quantity.form() == Form.STREAK ? things.ranked(quantity, at) : "";
            String verb = shared(quantity, lead, previous);
            verb = verb.isEmpty() && sameSentence ? Owners.of(previous, subject) : verb;
            add(quantity, verb + ownPart(subject) + after, lead, verb.isEmpty() ? from : previous.quoteStart(),
                    quantity.end() + after.length(), Manner.OWN);
        }
    }

    /** 新增渔业协会72家、远洋船队32支: the verb of the first is that of all, where the next has none and is counted alike. */
    private String shared(Quantity quantity, Lead lead, Mention previous) {
        if (previous == null || quantity.form() != Form.PLAIN || previous.quantity().form() != Form.PLAIN
                || quantity.percent()
                || previous.quantity().percent() || previous.basis() == Basis.GROWTH
                || quantity.unit().endsWith("元") && !previous.quantity().unit().endsWith("元")) {
            return "";
        }
        String between = text.substring(previous.quoteEnd(), Math.max(previous.quoteEnd(), lead.start()));
        boolean plain = Naming.LEADING.matcher(lead.verb()).replaceFirst("").isEmpty();
        boolean joined = between.matches("、|和|及|以及|与") && lead.start() >= previous.quoteEnd();
        return plain && joined && ListedVerbs.free(lead.subject()) && !elided(lead.subject())
                ? ListedVerbs.of(previous.subject()) : "";
    }

    /**
     * A measure without its thing: that of the number before it in the list, of the clause before, or of the paragraph.
     */
    private void bare(Quantity quantity, Lead lead, Mention previous, boolean sameSentence, int from) {
        int sentence = Times.sentenceStart(text, quantity.start());
        int clause = Math.max(sentence, Clauses.begin(text, quantity.start()));
        int begin = sameSentence ? previous.quantity().end() : sentence;
        String subject = lead.subject();
        String whole = sameSentence && follows(previous, quantity) && !Elided.bare(previous.subject())
                ? Elided.after(PassedOn.subject(previous), subject) : "";
        whole = whole.isEmpty() ? Elided.topic(text, begin, clause, subject) : whole;
        if (whole.isEmpty() && sameSentence && clause <= previous.quoteEnd() + 1 && previous.manner() != Manner.NONE
                && Elided.goesOn(previous, quantity, subject)) {
            whole = Elided.after(PassedOn.subject(previous), subject);
        }
        whole = whole.isEmpty() && !sameSentence && clause == sentence ? Elided.industry(text, clause, subject) : whole;
        if (whole.isEmpty()) {
            add(quantity, ownPart(subject), lead, from, quantity.end(), Manner.NONE);
        } else {
            int start = sameSentence && clause <= previous.quantity().end() ? previous.quoteStart()
                    : Math.max(begin, clause > begin ? Clauses.begin(text, clause - 1) : begin);
            add(quantity, whole, lead, Math.min(from, start), quantity.end(), Manner.INHERITED);
        }
    }

    /** 海盐产量全国第一、精制盐占比: what is complete before the 、 is not part of the subject. */
    private static String ownPart(String subject) {
        int comma = subject.lastIndexOf('、');
        return comma > 0 && COMPLETE.matcher(subject.substring(0, comma)).find() ? subject.substring(comma + 1)
                : subject;
    }

    private static boolean elided(String subject) {
        return ELIDED.matcher(subject).find();
    }

    private boolean follows(Mention previous, Quantity quantity) {
        String between = text.substring(previous.quantity().end(), quantity.start());
        return between.indexOf('，') < 0 && between.indexOf('；') < 0;
    }

    private void add(Quantity read, String words, Lead lead, int from, int to, Manner manner) {
        Quantity quantity = read.bound() == Bound.EXACTLY && SubjectWords.ABOUT.matcher(lead.verb()).lookingAt()
                ? read.with(read.unit(), read.sharedUnit(), Bound.APPROXIMATELY) : read;
        String said = Naming.trim(manner == Manner.AFTER || quantity.form() == Form.STREAK ? words
                : SubjectWords.lump(words));
        String subject = said + naming.besides(quantity);
        String plain = quantity.form() == Form.STREAK ? Naming.trim(subject).replaceFirst("(?:已)?连续", "")
                : Naming.trim(subject);
        Basis basis = naming.basis(quantity, plain, lead, manner);
        int start = Math.min(from, quantity.hedgeStart());
        start = Lead.head(text, start, quantity.hedgeStart());
        if (manner == Manner.OWN && lead.start() >= start && lead.start() < quantity.hedgeStart()
                && !lead.subject().isEmpty()) {
            start = Math.min(start, lead.start());
        }
        Change change = lead.change() == Change.UP && lead.verb().contains("改善")
                && SubjectWords.WORSE.matcher(plain).find() ? Change.DOWN
                : lead.change();
        Manner sure = manner == Manner.OWN && Elided.bare(plain) ? Manner.NONE : manner;
        String named = subject.equals(said) ? plain : Naming.trim(said);
        Certainty certainty = certainty(quantity, plain, lead, manner, words);
        mentions.add(MentionBuilder.builder().quantity(quantity).subject(plain)
                .name(naming.name(quantity, named, lead, manner)).basis(basis).change(change).lead(lead)
                .quoteStart(start).quoteEnd(Math.max(to, quantity.end())).manner(sure).scope(scope(lead, manner))
                .certainty(certainty).build());
    }

    /** How much the way in which the subject was found is to be trusted. */
    private Certainty certainty(Quantity quantity, String subject, Lead lead, Manner manner, String words) {
        boolean says = manner == Manner.AFTER && Things.doubtful(words.substring(Math.min(words.length(),
                lead.subject().length())));
        int clause = Clauses.start(text, quantity.start());
        boolean merged = SubjectWords.MERGED.matcher(text)
                .region(clause, Math.min(text.length(), clause + LONGEST)).lookingAt();
        if (uneven || NameDoubts.rest(quantity, subject, lead, manner) || NameDoubts.shortBehind(text, lead,
                subject, manner) || says || merged || SubjectWords.DOUBTFUL.matcher(subject).find()) {
            return Certainty.DOUBTFUL;
        }
        Mention previous = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
        boolean same = manner == Manner.INHERITED && previous != null && subject.equals(previous.subject())
                && lead.subject().isEmpty()
                && lead.change() != Change.NONE && !lead.has(Sign.CUMULATIVE) && follows(previous, quantity);
        return same && (previous.manner() == Manner.OWN || previous.manner() == Manner.DISTRIBUTED)
                && previous.certainty() != Certainty.DOUBTFUL ? Certainty.SURE : Certainty.PLAIN;
    }

    /** 从全国第9位升至第5位: the second rank is among the same. */
    private String scope(Lead lead, Manner manner) {
        String scope = Provisional.scope(lead.verb());
        return !scope.isEmpty() || manner != Manner.INHERITED || mentions.isEmpty() ? scope
                : mentions.get(mentions.size() - 1).scope();
    }

    private static boolean countable(Quantity quantity) {
        return quantity.form() == Form.PLAIN && !quantity.percent() && !quantity.unit().endsWith("百分点");
    }
}
