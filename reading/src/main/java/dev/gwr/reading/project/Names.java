package dev.gwr.reading.project;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the name of one definite thing from words that only say its kind. */
final class Names {

    private static final int LONGEST = 32;

    /** What stands before a name and is none of it; taken off again and again. */
    private static final Pattern LEADING = Pattern.compile("^(?:投产|[0-9]+(?:个|家)(?=国家)|"
            + String.join("|", "通车(?!.{0,3}线)", "通(?=高速|高级|公路|铁路|高铁)", "织密", "布设", "提速扩能", "关停淘汰", "关停", "淘汰", "规范有序发展",
            "在建",
            "加快推进", "加快建设", "加快", "推进", "推动", "加速", "积极", "全力", "持续", "稳步", "扎实", "有序", "统筹", "协调", "大力", "深入", "全面",
                    "高标准", "高质量", "高水平",
            "提速", "加力", "做好", "抓好", "抓紧", "着力", "谋划", "谋划建设", "规划建设", "规划", "研究", "论证", "争取", "申报", "申建", "争创",
                "创建", "力争",
                    "确保", "支持", "开工建设",
            "新开工", "开工", "启动建设", "启动", "动工", "建成投用", "建成", "完成", "竣工", "新建", "建设", "打造", "组建", "筹建", "成立", "设立",
                    "搭建", "布局", "建立", "共建", "引进",
            "挂牌", "获批", "落户", "投资", "运营", "启用", "办好", "用好", "开放", "运行", "优化", "推广", "建好", "升级", "扩容", "提升", "实施",
                    "深化", "迭代", "改扩建", "扩建", "迁建",
            "发挥", "做强", "建强", "建好建强", "补强", "完善", "加强", "以及", "其中", "包括", "服务", "保障", "服务保障", "促进", "基本", "正式",
                "成功", "顺利", "相继", "如期",
                    "率先", "首批", "一批", "系列", "同时", "今年",
            "年内", "我省", "全省", "我市", "全市", "全区", "我区", "以", "将", "在", "把", "让", "使", "对", "与", "和", "及", "是", "有",
                    "的", "对接", "融入", "联通", "续建", "稳妥", "协同", "纵深",
            "常态化", "用足用好", "巩固", "强化", "聚焦", "聚力", "依托", "围绕", "配合", "参与", "投入使用", "投入运营", "投用", "开通", "贯通", "推出",
                    "优化升级", "做大", "壮大", "拓展", "培育",
            "形成", "构建", "健全", "探索", "重点", "系统", "进一步", "更好", "加密", "放大", "引入", "牵头", "落实", "等", "了", "实现", "国家支持",
                    "举全省之力", "举全市之力", "超前", "超常规",
            "整合", "合并", "改造", "并行", "同步", "联动", "联合", "筹备", "筹划", "新增", "安全有序发展", "有序发展", "大力发展", "全国首个", "全国首座",
                    "全国首家", "全省首个", "全省首座", "全球首个", "世界首个", "国内首个",
            "国内首座", "全国最大", "亚洲最大", "首个", "首座", "首条", "首家", "世界最大", "全国唯一", "最大") + ")");

    /** Verbs within a name: what stands before the last of them is the subject or the way, not the name. */
    private static final Pattern INNER = Pattern.compile(".*(?:列入|入选|获评|评为|荣获|跻身|牵头|成为|覆盖|吸引|参与|建好|建成|打造|获批|开展|加大|不断"
            + "|坚持|布局建设|规划建设|设立|托管|共建|坐落|——|在我省|在我市|全部|其他|其它|相关|鼓励|引导|支持|经世卫组织认可的|推动|推进|加快|开工|实施|新开|促成|争取|面向|通过|期盼已久的|"
            + "具有[^的]{2,12}的)");

    private static final String GENERIC = "抽水蓄能|及以上|以上|亿元|历史性超过|出海|大宗商品|山水林田湖草沙|山水林田湖草|补充|地质灾害|灾害|防治|重要|节点|跨部门|跨地区|共享"
            + "|国家级|国家|省级|市级|县级|区域性|区域|重大|重点|大型|中型|小型|新型|现代化|现代|综合|智慧|数字化|数字|智能化|智能|公共|城市|城乡|农村|乡村|农业|工业|产业|科技|创新|文化"
            + "|旅游|"
            + "文旅|体育|教育|医疗|卫生|健康|养老|托育|生态|环保|环境|绿色|低碳|清洁|能源|新能源|可再生能源|交通|物流|冷链|商贸|消费|金融|政务|民生|基础设施|基础|设施|水利|防洪|供水|供热"
            + "|供气|排水|污水|垃圾|固废|治理|保护|修复|"
            + "建设|改造|提升|升级|改扩建|扩建|续建|新建|工程|项目|系统|平台|中心|基地|园区|一批|一体化|标志性|示范性|示范|试点|试验|高端|高能级|高水平|高质量|高标准|国际化|国际|世界级"
            + "|世界一流|一流|全国|全省|全市|全区|县域|市域|省域|"
            + "跨区域|跨境|开放|合作|交流|服务|管理|监管|监测|预警|应急|救援|安全|防灾|减灾|数据|算力|信息|通信|网络|人工智能|大数据|云计算|工业互联网|互联网|低空|航空|航天|海洋|深海|内河"
            + "|沿海|沿江|沿边|省|市|县|区|镇|乡|村|社区|"
            + "街道|企业|民营|国有|外资|中小企业|专精特新|研发|研究|中试|孵化|转化|成果|技术|制造业|制造|先进|战略性|新兴|未来|传统|优势|特色|主导|支柱|集群|链|供应链|产业链|储备|仓储|粮食"
            + "|种业|畜牧|渔业|林业|林草|水产|设施农业|"
            + "高标准农田|农田|中央|地方|部|级|型|类|化|性|和|与|及|等|的|各|多|个|两|三|四|五|六|七|八|九|十|一|二|大|小|新|老|旧|高|中|低|好|优|强|快|实|主|次|内|外|上|下"
            + "|前|后|专业|职业|高等|基层|社会|人才|青年|儿童|妇幼|中医药|"
            + "中医|疾控|公立|优质|普惠|生产|加工|配套|保供|保障|支撑|引领|关键|核心|骨干|主体|功能|枢纽|通道|网|港口|机场|铁路|公路|轨道|航线|航道|电力|电网|新一代|标准化|规模化|零碳"
            + "|近零碳|循环经济|绿电|风光|风电|光伏|储能|氢能|"
            + "火电|煤电|煤炭|油气|天然气|石化|化工|钢铁|有色|建材|装备|汽车|电子|医药|生物|新材料|纺织|食品|轻工|历史|红色|革命|非遗|文物|考古|遗址|古城|古镇|街区|夜间|首店|品牌|景区"
            + "|全域|自驾|冰雪|康养|一站式|线上|线下|数智|"
            + "智算|超算|存量|增量|有效|投资|招商|外贸|外资|进口|出口|经贸|自贸|综保|保税|口岸|沿线|两岸|军民|退役军人|国防|双拥|民兵|人防|法治|平安|信访|司法|公安|消防|食药|食品药品|检测"
            + "|检验|计量|质量|知识产权|气象|地震|地质|水文|测绘|"
            + "住房|棚户区|老旧小区|城中村|危旧房|停车|充电|充换电|公园|绿地|绿道|地下|管网|管线|综合管廊|海绵|污染|大气|水体|土壤|噪声|河湖|流域|湿地|森林|草原|荒漠|矿山|山水|国土|空间"
            + "|自然|资源|要素|土地|耕地|工业园|开发|集聚|大中型|中小型|灌区|水库|现役|机组|新一代|在建|存量|海上|有序|规范|发展|市市通|县县通|乡乡通|村村通";
    private static final Pattern ONLY_GENERIC = Pattern.compile("(?:" + GENERIC + "|[0-9+×“”（）《》\\-])*+");
    private static final Pattern COUNTED = Pattern.compile(
            "[0-9０-９]+\\s?(?:余|多)?(?:[个座条家所处项批公万亿%％米吨千台套张对口名户栋平]|公里|平方)|一批|一系列|若干|多个|数个|百个|千个|万个|[一二两三四五六七八九十百千]+(?:个"
                    + "|座|条|家|所|处|项|批|大)");
    private static final Pattern NOT_A_THING = Pattern.compile(
            "班列线路|研学|自驾|精品线路|旅游线路|行动|计划|政策|机制|体系|战略|改革|制度|格局|任务|目标|水平|能力(?!提升工程|建设工程)|微改造|虚拟|绿电|民用|更多|贸易港|自贸港"
            + "|辐射中心|卓越工程师|精品|活动|条例|方案|规划$"
                    + "|品牌|市场|模式|经济带|都市圈|城市群|专项|标准|意见|措施|服务业|产业链|攻坚|集群$|高地$|强省|强市|之都|之城|名城|小康|"
                    + "现代化$|主体|企业$|队伍|人才$|理念|精神|思想|会议|大会|论坛|博览会|展会|赛事|产值|增长|收入|占比|比重|覆盖率|全覆盖|农田|老旧小区|保障性|农村公路|示范县|示范村"
                    + "|示范社区|千万工程|民心工程|民生工程|实事|系统性|"
                    + "安居工程|惠民工程|创建工程|强基工程|培育工程|倍增工程|行业|学校食堂|工作|问题|理论|文明实践|综合执法|生态系统|我们|各地|群众|科学发展|同心圆|意识|宣传|纲要|决策|部署");

    private Names() {
    }

    static String strip(String words) {
        String name = words.strip();
        for (Matcher leading = LEADING.matcher(name); leading.lookingAt()
                && leading.end() < name.length(); leading = LEADING.matcher(name)) {
            name = name.substring(leading.end());
        }
        Matcher inner = INNER.matcher(name);
        if (inner.lookingAt() && inner.end() < name.length()) {
            return strip(name.substring(inner.end()));
        }
        return name;
    }

    /** {@code name} ends in {@code kind}; is what stands before it a name of its own? */
    static boolean proper(String name, String kind) {
        if (NATIONAL.matcher(name).matches() || QUOTED_PLATFORM.matcher(name).matches() || PROVINCIAL.matcher(name)
                .matches()) {
            return true;
        }
        if (name.length() > LONGEST || name.length() <= kind.length() || COUNTED.matcher(name).lookingAt()
                || NOT_A_THING.matcher(name).find()
                || name.indexOf('“') < 0 && COUNTED.matcher(name).find() && !name.matches(".*(?:年产|万吨|千伏|万千瓦).*")) {
            return false;
        }
        if (!balanced(name)) {
            return false;
        }
        String before = name.substring(0, name.length() - kind.length());
        if (kind.equals("港") && before.chars().allMatch(sign -> "粤琼湘浙港澳沪京津冀赣闽苏皖川渝".indexOf(sign) >= 0)) {
            return false;
        }
        return !ONLY_GENERIC.matcher(before).matches();
    }

    /**
     * What a name of a common kind needs beside words: a place, a name in quotation marks, an organisation, a number of
     * a road.
     */
    private static final Pattern OWNER = Pattern.compile(
            "—|万吨|亿元|集团|公司|大学|学院|研究生院|中科院|科学院|自然资源部|教育部|工业和信息化部|中国|国家能源|华润|G[0-9]{1,4}|[0-9]+号");
    private static final Pattern QUOTED_PLATFORM = Pattern.compile("“[^”]{2,14}”[\\p{IsHan}]{0,6}(?:平台|系统|中心)");
    private static final Pattern NATIONAL = Pattern.compile(
            "国家(?:区域)?(?:医疗|医学|公共卫生|儿童医学|中医药|呼吸医学|创伤医学)[\\p{IsHan}]{0,6}中心|国家[\\p{IsHan}]{3,12}(?:创新中心|研究中心)");
    private static final Pattern PROVINCIAL = Pattern.compile("(?:省级|省|全省|一体化|全省一体化|自治区级)[\\p{IsHan}]{4,14}(?:平台|中心)");
    private static final Pattern VAGUE = Pattern.compile(
            "“[^”]+”工程$|“[^”]+”[\\p{IsHan}]{0,8}(?:项目|工程)$|提升工程$|(?:保护|惠民|示范|引领|发展|突破|振兴|建设|研究|培育)(?:工程|项目)$|重大项目$");
    private static final Pattern TITLE = Pattern.compile("(?:示范区|先行区|试验区|先导区|集聚区|引领区|创新区|辐射中心)$");
    private static final Pattern STANDING = Pattern.compile(
            "(?:经开区|高新区|开发区|新区|口岸|港|机场|陆港|保税区|综保区|园区|中心|枢纽|小镇|度假区|银行|集团|大学|学院|医院|博物馆|平台|系统|基地)$");

    /** A place of its own to {@code named}: whether a place's name is in the words. */
    static boolean certain(String name, Facilities.Kind kind, java.util.function.Predicate<String> named,
            boolean built) {
        if (NATIONAL.matcher(name).matches()) {
            return true;
        }
        if (VAGUE.matcher(name).find() && !(named.test(name) && kind.works())) {
            return kind.works() && !name.contains("“");
        }
        if (kind.works() && !kind.sector().equals("industry")) {
            return built || !STANDING.matcher(name).find() || name.length() > 5;
        }
        if (QUOTED_PLATFORM.matcher(name).matches() || PROVINCIAL.matcher(name).matches()) {
            return built;
        }
        boolean owned = kind.sector().equals("culture") || named.test(name) || OWNER.matcher(name).find();
        return owned && (built || !STANDING.matcher(name).find() && !TITLE.matcher(name).find());
    }

    /** A short word without a kind of its own, such as one of several in a list that share it. */
    static boolean bare(String word) {
        return word.length() >= 2 && word.length() <= 10 && word.chars()
                .allMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN
                || "—-（）至".indexOf(sign) >= 0) && !ONLY_GENERIC.matcher(word).matches()
                        && !NOT_A_THING.matcher(word).find()
                && !COUNTED.matcher(word).find();
    }

    static boolean balanced(String name) {
        int quotes = 0;
        int brackets = 0;
        for (int at = 0; at < name.length(); at++) {
            char sign = name.charAt(at);
            quotes += sign == '“' ? 1 : sign == '”' ? -1 : 0;
            brackets += sign == '（' || sign == '(' || sign == '《' ? 1
                    : sign == '）' || sign == ')' || sign == '》' ? -1 : 0;
            if (quotes < 0 || brackets < 0) {
                return false;
            }
        }
        return quotes == 0 && brackets == 0;
    }
}
