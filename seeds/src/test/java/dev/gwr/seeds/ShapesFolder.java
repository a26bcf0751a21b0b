package dev.gwr.seeds;

/** The made-up folder of a report of the State Council that has each shape of a record. */
final class ShapesFolder {

    static final String TEXT = """
            打印本页 2031
            政府工作报告
            二〇三一年三月五日
            一、过去五年的工作
            五年来成绩显著。粮食单产居世界前列。服务游客23,876人次以上。
            第 12 页
            预计全年进出口增长4%，出口增长5%。
            二、今年的安排
            经济增长5%—5.5%，在工作中争取结果更好。居民收入增长和经济增长同步。进出口实现正增长。
            到2035年建成一批中心。
            1.新质工程
            指把新技术用于生产的工程。
            """;

    static final String REPORT = """
            id: cn-2031
            title: 政府工作报告
            titleEn: Report on the Work of the Government (made up)
            region: '100000'
            year: 2031
            date: '2031-03-05'
            language: zh-Hans
            noise: [1, 6]
            themes:
              - {code: goals, section: 二, name: 经济增长, nameEn: Goals, area: headline}
            parts:
              - code: 前言
                heading: 前言
                headingEn: Preliminaries
                kind: PRELIMINARIES
                sections:
                  - {code: 前言, heading: 前言, headingEn: Preliminaries, synthetic: true, lines: [3, 3]}
              - code: 一
                heading: 一、过去五年的工作
                headingEn: I. The last five years
                kind: REVIEW
                periods: ['2030', '2026/2030']
                line: 4
                sections:
                  - {code: 一, heading: 引言, headingEn: Introduction, synthetic: true, lines: [5, 7]}
              - code: 二
                heading: 二、今年的安排
                headingEn: II. Plan
                kind: PLAN
                periods: ['2031', '2031/2035']
                line: 8
                sections:
                  - {code: 二, heading: 引言, headingEn: Introduction, synthetic: true, lines: [9, 9]}
                  - {code: 二.1, heading: 到2035年, headingEn: By 2035, synthetic: true, level: 2, lines: [10, 10]}
              - code: 附件
                heading: 1.新质工程
                headingEn: Notes
                kind: NOTES
                line: 11
                sections:
                  - {code: 附件.1, heading: 新质工程, headingEn: New-quality projects, lines: [11, 12]}
            """;

    static final String TARGETS = """
            - id: cn-2031-gdp-growth
              kind: FIGURE
              indicator: gdp-growth
              name: 经济增长5%—5.5%
              nameEn: The economy to grow by 5% to 5.5%
              period: '2031'
              written: 5%—5.5%
              value: 5
              upper: 5.5
              unit: '%'
              bound: BETWEEN
              stretch: 在工作中争取结果更好
              headline: true
              theme: goals
              cite:
                - {section: 二, quote: 经济增长5%—5.5%，在工作中争取结果更好}
            - id: cn-2031-income
              kind: RELATIVE
              name: 居民收入增长和经济增长同步
              nameEn: Incomes to grow in step with the economy
              period: '2031'
              against: {relation: IN_STEP_WITH, text: 经济增长, indicator: gdp-growth}
              theme: goals
              cite:
                - {section: 二, quote: 居民收入增长和经济增长同步}
            - id: cn-2031-trade
              kind: FIGURE
              indicator: trade-growth
              name: 进出口实现正增长
              nameEn: Trade to grow
              period: '2031'
              written: 正增长
              value: 0
              unit: '%'
              bound: MORE_THAN
              theme: goals
              cite:
                - {section: 二, quote: 进出口实现正增长}
            """;

    static final String OBSERVATIONS = """
            - id: cn-2031-grain-yield
              kind: OUTCOME
              name: 粮食单产居世界前列
              nameEn: Grain yields among the highest of the world
              period: '2026/2030'
              cite:
                - {section: 一, quote: 粮食单产居世界前列}
            - id: cn-2031-visitors
              indicator: visitors
              period: '2026/2030'
              written: 23,876人次
              value: 23876
              unit: 人次
              bound: AT_LEAST
              cite:
                - {section: 一, quote: '服务游客23,876人次以上'}
            - id: cn-2031-trade-growth-2030
              indicator: trade-growth
              period: '2030'
              written: 4%
              value: 4
              unit: '%'
              bound: EXACTLY
              forecast: true
              cite:
                - {section: 一, quote: 进出口增长4%}
            - id: cn-2031-export-growth-2030
              indicator: export-growth
              period: '2030'
              written: 5%
              value: 5
              unit: '%'
              bound: EXACTLY
              forecast: true
              cite:
                - {section: 一, quote: 出口增长5%。}
            """;

    static final String INDICATORS = """
            - {id: trade-growth, name: 进出口增长, nameEn: Growth of trade, unit: '%', basis: GROWTH, accumulates: false,
               direction: HIGHER, theme: demand}
            - {id: export-growth, name: 出口增长, nameEn: Growth of exports, unit: '%', basis: GROWTH, accumulates: false,
               direction: HIGHER, theme: demand}
            - {id: visitors, name: 服务游客, nameEn: Visitors, unit: PERSON_TIME, basis: LEVEL, accumulates: true,
              direction: HIGHER,
               theme: culture}
            """;

    static final String TERMS = """
            - id: cn-2031-term-new-quality
              term: 新质工程
              termEn: New-quality projects
              theme: goals
              cite:
                - {section: 附件.1, quote: 指把新技术用于生产的工程。}
            """;

    static final String UNCOUNTED = """
            - {section: 二.1, quote: 2035年, reason: A year to come.}
            - {section: 附件.1, quote: 1.新质, reason: The number of the note.}
            """;

    private ShapesFolder() {
    }
}
