package dev.gwr.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A second report, of a made-up year: what an operator adds without building anything. */
final class SecondReport {

    static final String TEXT = """
            2025年江西省政府工作报告
            2025年1月15日在江西省第十四届人民代表大会第三次会议上
            省长 某某某
            一、2024年工作回顾
            （一）经济稳中有进。地区生产总值增长5.1%。
            二、2025年工作安排
            主要预期目标是：地区生产总值增长5%左右。
            """;

    static final String REPORT = """
            id: jx-2025
            title: 2025年江西省政府工作报告
            titleEn: Jiangxi Provincial Government Work Report 2025 (made up)
            region: '360000'
            year: 2025
            date: '2025-01-15'
            meeting: 江西省第十四届人民代表大会第三次会议
            meetingEn: Third Session of the Fourteenth Jiangxi Provincial People's Congress
            speaker: 某某某
            speakerRole: 省长
            language: zh-Hans
            themes:
              - {code: headline, section: 二, name: 主要预期目标, nameEn: Headline targets}
            parts:
              - code: 前言
                heading: 前言
                headingEn: Preliminaries
                kind: PRELIMINARIES
                sections:
                  - {code: 前言, heading: 前言, headingEn: Preliminaries, synthetic: true, lines: [2, 3]}
              - code: 一
                heading: 一、2024年工作回顾
                headingEn: I. Review of the Work of 2024
                kind: REVIEW
                periods: ['2024']
                line: 4
                sections:
                  - {code: 一.1, heading: 经济稳中有进, headingEn: The economy made steady progress, lines: [5, 5]}
              - code: 二
                heading: 二、2025年工作安排
                headingEn: II. Plan of Work for 2025
                kind: PLAN
                periods: ['2025']
                line: 6
                sections:
                  - {code: 二, heading: 引言, headingEn: Introduction, synthetic: true, lines: [7, 7]}
            """;

    static final String INDICATORS = """
            - id: gdp-growth
              name: 地区生产总值增长
              nameEn: Growth of gross regional product (GDP)
              unit: '%'
              basis: GROWTH
              accumulates: false
              direction: HIGHER
              theme: headline
            """;

    static final String TARGETS = """
            - id: jx-2025-gdp-growth
              kind: FIGURE
              indicator: gdp-growth
              name: 地区生产总值增长5%左右
              nameEn: Gross regional product to grow by about 5%
              period: '2025'
              written: 5%
              value: 5
              unit: '%'
              bound: APPROXIMATELY
              headline: true
              theme: headline
              cite:
                - {section: 二, quote: 地区生产总值增长5%左右}
            """;

    static final String OBSERVATIONS = """
            - id: jx-2025-gdp-growth-2024
              indicator: gdp-growth
              period: '2024'
              written: 5.1%
              value: 5.1
              unit: '%'
              bound: EXACTLY
              cite:
                - {section: 一.1, quote: 地区生产总值增长5.1%}
            """;

    static final String UNCOUNTED = """
            - {section: 前言, quote: 2025年1月15日, reason: The date on which the report was given.}
            """;

    private SecondReport() {
    }

    static void write(Path directory) throws IOException {
        Path folder = Files.createDirectory(directory.resolve("jx-2025"));
        Files.writeString(folder.resolve("report.txt"), TEXT);
        Files.writeString(folder.resolve("report.yaml"), REPORT);
        Files.writeString(folder.resolve("targets.yaml"), TARGETS);
        Files.writeString(folder.resolve("observations.yaml"), OBSERVATIONS);
        Files.writeString(folder.resolve("uncounted.yaml"), UNCOUNTED);
    }
}
