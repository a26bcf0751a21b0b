package dev.gwr.reading.figure;

/** Why a number is no figure, in words for those who review it. */
enum ExcuseReason {
    DATE("日期或年份。", "A date, or a year."),
    TIME_OF_DAY("一天里的时刻。", "A time of the day."),
    DAY_AS_NAME("以日期为名的事件。", "A day that gives an event its name."),
    COMBINATION("以数字组合为名的举措。", "A programme named by its numbers."),
    IN_QUOTES("引号内名称的一部分。", "Part of a name in quotation marks."),
    IN_TITLE("书名号内名称的一部分。", "Part of a title."),
    NOTE_MARK("注释的标记。", "The mark of a note."),
    HEADING_NUMBER("标题的序号。", "The number of a heading."),
    WITH_LETTERS("含字母的名称的一部分。", "Part of a name with letters."),
    VERSION("版本号。", "The number of a version."),
    NUMBERED("道路、线路或门牌等的编号。", "The number of a road, line or house."),
    ROAD("道路的编号。", "The number of a road."),
    HOT_LINE("电话或平台的号码。", "The number of a telephone or platform."),
    ORDINAL("名称中的序数。", "An ordinal in a name."),
    AGE("年龄，用来说明对象是谁。", "An age that says whom it is for."),
    SPEED("线路的设计时速。", "The speed that a line is built for."),
    CIRCLE("以时间或距离命名的圈。", "A circle that is named by its time."),
    AROUND_THE_CLOCK("全天候或全年无休的说法。", "Round the clock."),
    MAGNITUDE("事件的强度等级。", "The strength of an event."),
    ANNIVERSARY("周年。", "An anniversary."),
    THINGS_SAID("报告下文所列事项的个数。", "How many things the report goes on to say."),
    THINGS_OF_DOCUMENT("文件所列事项的个数。", "How many things a document goes on to say."),
    SPAN_OF_TIME("时间的长短，而不是成果的多少。", "How long a time, not how much."),
    ACTS_OF_LEADERS("总书记活动的次数。", "Counts acts of the General Secretary."),
    PEOPLE("对本地人民的称呼。", "The people of the place, addressed."),
    CAPACITY_IN_NAME("项目名称中的规模。", "The size of a works, in its name."),
    LIST_NAME("榜单名称的一部分。", "Part of the name of a list."),
    CLASS("类别：电压、尺寸或精度等。", "The class of a thing: its voltage, size or precision."),
    RANK_CLASS("类别：在同类中的位次。", "The class of a thing: its rank among its kind."),
    THRESHOLD("门槛，说明统计的是哪些对象。", "A threshold that says which things are counted."),
    ONE_OF("同类的总数，它是其中之一。", "Of how many of its kind it is one."),
    EACH("“每”多少：另一个数以它为单位。", "The number that something else is said for."),
    PART_OF_SUBJECT("另一个数所衡量的对象中的数。", "A number inside what another figure measures."),
    NO_UNIT("没有单位、动词和修饰语的数。", "A number without a unit, verb or hedge."),
    DEFINITION("用来解释名词。", "Defines a term.");

    private final String zh;
    private final String en;

    ExcuseReason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
