"""Plausible reports of 31 provinces and 20 years, the same for the same number of records: seeded, made up, and only for measuring.

They go straight into the tables of the targets-service by COPY, as the reports' own data would stand there after seeding. Nearly half
are targets, the rest observations; three of four targets have a number, a third of those a known standing.
"""
import io
import json
import os
import random
import subprocess

from system import DATABASE, Gwr

PROVINCES = ("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65").split()
YEARS = range(2006, 2026)
RECORDS_A_REPORT = 250
THEMES = "headline industry demand reform-opening rural regional green livelihood safety government".split()
SECTIONS = ["二"] + [f"二.{i}" for i in range(1, 10)]
REVIEW = [f"一.{i}" for i in range(1, 9)]
SUBJECTS = ("地区生产总值 一般公共预算收入 规模以上工业增加值 固定资产投资 社会消费品零售总额 进出口总值 城镇居民人均可支配收入 农村居民人均可支配收入 粮食产量 "
            "高标准农田 城镇新增就业 调查失业率 居民消费价格 单位生产总值能耗 森林覆盖率 空气优良天数比例 国家级高新技术企业 专精特新企业 研发投入强度 技术合同成交额 "
            "高速公路通车里程 铁路营业里程 新能源装机 5G基站 数字经济核心产业增加值 战略性新兴产业增加值 民营企业数量 老旧小区改造 保障性租赁住房 普惠托育服务 "
            "义务教育学校 三甲医院 乡村振兴示范村 港口货物吞吐量 跨境电商交易额 旅游总收入 存款余额 贷款余额 上市公司 林下经济产值").split()
PLACES = "南昌 赣州 九江 上饶 宜春 吉安 抚州 景德镇 萍乡 新余 鹰潭 长三角 粤港澳 京津冀 成渝 关中 辽中南 北部湾 哈长 天山北坡".split()
VERBS = "推动 加快 支持 深入实施 大力发展 统筹推进 持续深化 全面完成 稳步提升 着力培育".split()
OBJECTS = "产业链现代化 营商环境 科技创新 城乡融合 绿色转型 对外开放 数字政府 社会治理 公共服务 安全生产 文化传承 生态保护 县域经济 未来产业 区域协调".split()
UNITS = [("%", "PERCENT", "GROWTH", 1), ("亿元", "CNY", "LEVEL", 100000000), ("万人", "PERSON", "NEWLY_ADDED", 10000),
         ("亿斤", "KILOGRAM", "LEVEL", 50000000), ("个", "COUNT", "COUNT", 1)]
BOUNDS = ["AT_LEAST", "AT_LEAST", "APPROXIMATELY", "EXACTLY", "AT_MOST"]
BOUND_WORDS = {"AT_LEAST": "以上", "APPROXIMATELY": "左右", "EXACTLY": "", "AT_MOST": "以内"}


def escape(value):
    if value is None:
        return "\\N"
    if isinstance(value, bool):
        return "t" if value else "f"
    if isinstance(value, list):
        return "{" + ",".join('"' + one + '"' for one in value) + "}"
    return str(value).replace("\\", "\\\\").replace("\t", " ").replace("\n", " ")


class Copy:
    """Rows on their way into one table."""

    def __init__(self, database, table, columns):
        self.table, self.columns = table, columns
        self.psql = subprocess.Popen(["psql", "-h", "127.0.0.1", "-p", str(DATABASE), "-U", "postgres", "-d", database, "-qv",
                                      "ON_ERROR_STOP=1", "-c", f"copy {table} ({columns}) from stdin"], stdin=subprocess.PIPE,
                                     env={**os.environ, "PGPASSWORD": Gwr.password()})
        self.out = io.TextIOWrapper(self.psql.stdin, encoding="utf-8", write_through=False)

    def add(self, *values):
        self.out.write("\t".join(escape(value) for value in values) + "\n")

    def close(self):
        self.out.close()
        if self.psql.wait() != 0:
            raise RuntimeError(f"COPY into {self.table} failed")


def reports(records):
    """Report ids and how many records each has."""
    count = max(1, min(len(PROVINCES) * len(YEARS), records // RECORDS_A_REPORT))
    every = [(province, year) for year in YEARS for province in PROVINCES][:count]
    return [(f"p{province}-{year}", province + "0000", year, records // count + (1 if i < records % count else 0))
            for i, (province, year) in enumerate(every)]


def load(records):
    """Replaces the data of the targets-service. Its indexes are rebuilt afterwards, as after any large load."""
    random_numbers = random.Random(20240123)
    Gwr.psql("gwr_targets", "truncate progress, status_report, target, observation, indicator_use, indicator, report_section, report_theme, taken_report, region")
    subjects()
    outline(records)
    targets = Copy("gwr_targets", "target", "id, report, province, kind, indicator_id, name, name_en, period, value_text, amount, unit_text, "
                   "normalised, unit, bound, aspirational, headline, theme, regions, regions_up, sections, citations, position, search_name, "
                   "search_text, report_year")
    observations = Copy("gwr_targets", "observation", "id, report, province, indicator_id, period, value_text, amount, unit_text, "
                        "normalised, unit, bound, forecast, sections, citations, position, search_name, search_text, first_month, "
                        "last_month, list_key, regions_up, report_year")
    for report, province, year, size in reports(records):
        promised = size * 45 // 100
        for position in range(promised):
            targets.add(*target(random_numbers, report, province, year, position))
        for position in range(size - promised):
            observations.add(*observation(random_numbers, report, province, year, position))
    targets.close()
    observations.close()
    # Without it the rows below, whose foreign key is checked one by one, took more than five minutes of two million records.
    Gwr.psql("gwr_targets", "analyze")
    Gwr.psql("gwr_targets", "insert into progress (target_id, valid_from, status, attainment, rule, method, measured, through, elapsed, "
             "expected, evidence) select id, timestamptz '2024-04-18', (array['BEHIND', 'ON_TRACK', 'MET'])[1 + position % 3], 0.98, "
             "'gwr-progress-1', 'POINT', normalised, '2024-03', 0.25, normalised, array['o'] from target where kind = 'FIGURE' and "
             "position % 3 = 0")
    Gwr.psql("gwr_targets", "update data_revision set revision = revision + 1")
    Gwr.psql("gwr_targets", "vacuum (analyze)")


def subjects():
    copy = Copy("gwr_targets", "indicator", "id, name, name_en, unit, basis, direction, theme, position, search_name, search_text, accumulates")
    for i, subject in enumerate(SUBJECTS):
        for j, (_, unit, basis, _) in enumerate(UNITS):
            copy.add(f"indicator-{i}-{j}", subject, f"Indicator {i}", unit, basis, "HIGHER", THEMES[i % len(THEMES)], i * len(UNITS) + j,
                     subject.lower(), f"{subject} indicator {i}".lower(), False)
    copy.close()


def outline(records):
    copy = Copy("gwr_targets", "report_section", "report, section")
    for report, _, _, _ in reports(records):
        for section in SECTIONS + REVIEW:
            copy.add(report, section)
    copy.close()
    copy = Copy("gwr_targets", "report_theme", "report, code, section, name, name_en, position")
    for report, _, _, _ in reports(records):
        for i, theme in enumerate(THEMES):
            copy.add(report, theme, SECTIONS[i], theme, theme, i)
    copy.close()
    copy = Copy("gwr_targets", "taken_report", "id, region, level, year, title, date")
    for report, province, year, _ in reports(records):
        copy.add(report, province, "PROVINCE", year, f"{year}年省{province}政府工作报告", f"{year}-01-20")
    copy.close()
    copy = Copy("gwr_targets", "region", "code, name, name_en, level, parent")
    for province in PROVINCES:
        copy.add(province + "0000", f"省{province}", f"Province {province}", "PROVINCE", None)
        for prefecture in range(1, 12):
            copy.add(f"{province}{prefecture:02}00", f"市{province}{prefecture}", f"Prefecture {prefecture}", "PREFECTURE",
                     province + "0000")
    copy.close()


def figure(numbers):
    i, j = numbers.randrange(len(SUBJECTS)), numbers.randrange(len(UNITS))
    written, unit, _, factor = UNITS[j]
    amount = round(numbers.lognormvariate(2, 1.2), 1)
    return f"indicator-{i}-{j}", SUBJECTS[i], written, unit, amount, amount * factor, numbers.choice(BOUNDS)


def cite(report, section, numbers, quote):
    return json.dumps([{"report": report, "section": section, "paragraph": numbers.randrange(1, 8), "start": 10,
                        "end": 10 + len(quote), "quote": quote}], ensure_ascii=False)


def target(numbers, report, province, year, position):
    place, verb, what = numbers.choice(PLACES), numbers.choice(VERBS), numbers.choice(OBJECTS)
    theme = numbers.randrange(len(THEMES))
    section = SECTIONS[theme]
    regions = [province[:2] + f"{numbers.randrange(1, 12):02}00"] if numbers.random() < 0.2 else []
    common = [regions, regions + ([province] if regions else []), [section]]
    if position % 4 == 3:
        name = f"{verb}{place}{what}{position}号工程"
        return [f"{report}-t{position}", report, province, "DELIVERABLE", None, name, f"Works {position}", str(year), None, None, None, None,
                None, None, False, False, THEMES[theme], *common, cite(report, section, numbers, name), position, name.lower(),
                f"{name} works {position}".lower(), year]
    indicator, subject, written, unit, amount, normalised, bound = figure(numbers)
    name = f"{subject}增长{amount}{written}{BOUND_WORDS[bound]}"
    quote = f"{verb}{place}{what}，{name}"
    return [f"{report}-t{position}", report, province, "FIGURE", indicator, name, f"Target {position}", str(year), f"{amount}{written}",
            amount, written, normalised, unit, bound, False, theme == 0, THEMES[theme], *common, cite(report, section, numbers, quote),
            position, name.lower(), f"{name} target {position} {verb}{place}{what} {name}".lower(), year]


def observation(numbers, report, province, year, position):
    indicator, subject, written, unit, amount, normalised, bound = figure(numbers)
    section = numbers.choice(REVIEW)
    quote = f"{numbers.choice(PLACES)}{subject}达到{amount}{written}，{numbers.choice(VERBS)}{numbers.choice(OBJECTS)}"
    return [f"{report}-o{position}", report, province, indicator, str(year - 1), f"{amount}{written}", amount, written, normalised, unit,
            bound, numbers.random() < 0.02, [section], cite(report, section, numbers, quote), position, subject.lower(),
            f"{subject} indicator {quote.replace('，', ' ')}".lower(), (year - 1) * 12, (year - 1) * 12 + 11, report, [province], year]
