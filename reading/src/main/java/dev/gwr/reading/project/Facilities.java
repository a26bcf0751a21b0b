package dev.gwr.reading.project;

import dev.gwr.seeds.FormScan;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words that name kinds of works and facilities, with the sector of each and whether they are construction works.
 */
final class Facilities {

    /**
     * {@code works}: something that is built in the ground, so that a project of it is a major one; {@code loose}:
     * common words.
     */
    record Kind(String sector, boolean works, boolean loose) {
    }

    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        works("transport.rail", "高铁 铁路 城际铁路 高速铁路 客运专线 铁路专用线 市域铁路 轨道交通 地铁 号线 号线一期 号线二期 云轨 有轨电车 快线 铁路连接线 新线 支线铁路 线路");
        works("transport.road", "高速公路 高速 大桥 特大桥 长江大桥 过江通道 跨江通道 过江隧道 隧道 快速路 快速通道 公路大桥 绕城高速 公路 大通道 跨海通道 环线 国道 旅游公路 连接线"
                + " 复线 立交");
        works("transport.air", "机场 国际机场 通用机场 航站楼 跑道 机场三期 货运机场 机场改扩建 机场迁建 机场扩建");
        works("transport.water", "港 港区 作业区 码头 综合码头 航道 运河 船闸 二线船闸 泊位 深水航道 航电枢纽 集装箱码头 航运枢纽 煤码头 航道提升 出海航道 通道工程");
        works("water.supply", "引水工程 调水工程 引调水 供水工程 水资源配置工程 骨干工程 输水工程 引江补汉 引水 引黄工程 配置工程 水网 调蓄工程 水系连通工程 避险搬迁");
        works("water.irrigation", "灌区 大型灌区 灌溉工程 灌区工程");
        works("water.floodControl", "蓄滞洪区 蓄滞洪区安全建设工程 防洪工程 治理工程 堤防工程 圩堤治理工程 防洪能力提升工程 海堤 堤防 分洪道 排涝工程 防洪提升工程");
        works("water.multipurpose", "水库 大型水库 水利枢纽 水利枢纽工程 水利工程 综合整治工程 水源工程 枢纽工程 水库工程 重大水利工程");
        works("energy.generation", "水电站 核电站 核电 电厂 电站 发电厂 热电厂 海上风电 风电场 火电 光伏基地 风电基地 煤电 电厂二期 电厂三期 核电二期 光伏电站 风光基地 新能源基地"
                + " 清洁能源基地 燃气电厂 机组");
        works("energy.transmission", "特高压 特高压直流 特高压交流工程 特高压直流工程 直流工程 交流工程 输电通道 联网工程 输变电工程 换流站 变电站 输气管道 天然气管道 输电工程"
                + " 外送通道 油气管道 电力外送");
        works("energy.storage", "抽水蓄能电站 抽水蓄能 抽蓄电站 抽水蓄能电站二期 储能电站 LNG接收站 储气库 接收站 储备库 LNG 储备基地");
        works("industry", "生产基地 生产线 炼油 炼化一体化 乙烯 芳烃 配套改造 超级工厂 灯塔工厂 整车项目 晶圆厂 产业化项目 制造基地 炼化 工厂 石化基地 钢铁基地 炼化项目 转型升级项目"
                + " 乙烯项目 装置");
        loose("economy.zone", "产业园 产业园区 科技园 科创园 科学城 科技城 未来城 开发区 高新区 经开区 新区 保税区 综合保税区 综保区 协作园区 试验区 示范区 合作区 经济合作区 集聚区"
                + " 先行区 物流园 物流园区 国际陆港 陆港 "
                + "口岸 法务区 中央商务区 创新区 新城 创新港 产业协作园区 工业园 先导区 商务区 小镇 教育合作区 引领区 城市副中心");
        loose("health.hospital", "医院 医学中心 医疗中心 区域医疗中心 疾控中心 公共卫生中心 儿童医院 中医院 院区 分院 国家医学中心 国家区域医疗中心 妇幼保健院 疫苗基地 防治基地");
        loose("education.higher", "大学 学院 校区 研究生院 大学城 科教城 职业大学 职业学院");
        loose("research.laboratory", "实验室 国家实验室 研究院 科学装置 大科学装置 研究所 科学中心 观测站 天文台 实验室研究基地 试验基地 验证基地 重大科技基础设施 科技基础设施"
                + " 超算中心 高等研究院 同步辐射光源 光源");
        loose("research.innovationCentre", "创新中心 技术创新中心 制造业创新中心 产业创新中心 科创中心 中试基地 中试平台 研发中心 孵化器 创新平台 综合科学中心");
        loose("digital", "数据中心 智算中心 算力中心 算力枢纽 大数据中心 数据交易平台 数据交易所 产业互联网 交易平台 数据集群 出入口局 灾备中心 数据港 云平台 大数据平台 服务平台 管理平台"
                + " 综合平台 监管平台 预警平台 监测平台 信息平台 政务平台 指挥平台 "
                + "数字平台 实战平台 平台 系统 信息系统 管理系统");
        loose("culture", "博物馆 图书馆 美术馆 纪念馆 大剧院 剧院 歌剧院 体育馆 体育中心 体育场 文化中心 艺术中心 会展中心 国际会展中心 文化公园 国家文化公园 遗址公园 考古遗址公园 植物园"
                + " 国家植物园 国家公园 动物园 主题公园 乐园 度假区 文化馆 科技馆 "
                + "展示馆 文化产业园 影视基地 湿地公园 博览中心 会议中心 艺术馆 国际度假区 科学馆 展览馆 规划馆 旅游区 奥体中心 艺术宫 档案馆 文化城");
        loose("governance", "交易中心 交易所 物流中心 枢纽 物流枢纽 中心 基地 运营中心 客运枢纽 高铁站 火车站 东站 西站 南站 北站 客运站 货运枢纽 综合枢纽 交通枢纽 集散中心 服务中心"
                + " 调度中心 指挥中心 产业基地 保障基地 银行 商业银行 集团 仓储基地 水厂 垃圾焚烧 污水处理厂 "
                + "综合体 广场 救援中心 应急中心 救援基地 繁育基地 种业基地 种质资源库 农业园 冷链基地 学校 幼儿园 中学 养老中心 工程 项目 一期 二期 三期 四期 改扩建 扩建 改扩建工程 改造工程"
                + " 提升工程 迁建 改造 一期工程 二期工程 三期工程 扩建工程 二期项目 一期项目 三期项目");
    }

    private static final FormScan SCAN = new FormScan(KINDS.keySet());

    private Facilities() {
    }

    private static void works(String sector, String words) {
        for (String word : words.split(" ")) {
            KINDS.putIfAbsent(word, new Kind(sector, true, false));
        }
    }

    private static void loose(String sector, String words) {
        for (String word : words.split(" ")) {
            KINDS.putIfAbsent(word, new Kind(sector, false, true));
        }
    }

    static FormScan scan() {
        return SCAN;
    }

    static Kind of(String word) {
        return KINDS.get(word);
    }

    /** The kind of a name: of 机场三期扩建 that of the airport, though 扩建 alone may be of anything. */
    static Kind of(String name, String word) {
        Kind kind = KINDS.get(word);
        if (kind.works() || !kind.sector().equals("governance")) {
            return kind;
        }
        return SCAN.in(name).stream().map(found -> KINDS.get(found.form())).filter(Kind::works).findFirst()
                .orElse(kind);
    }
}
