package dev.gwr.gateway.pages;

import dev.gwr.gateway.combine.MissingPart;

/** Says which part of a page is missing, in words of its reader. */
final class MissingWords {

    private MissingWords() {
    }

    static String of(Frame f, MissingPart part) {
        String what = switch (part.part()) {
            case REPORTS -> f.say("报告原文", "the texts of the reports");
            case TARGETS -> f.say("目标", "targets");
            case OBSERVATIONS -> f.say("完成情况", "results");
            case PROJECTS -> f.say("项目", "projects");
            case TERMS -> f.say("名词解释", "terms");
        };
        String why = switch (part.reason()) {
            case TIMEOUT -> f.say("未及时响应", "did not answer in time");
            case UNREACHABLE -> f.say("无法连接", "cannot be reached");
            case ERROR -> f.say("出现故障", "failed");
            case CIRCUIT_OPEN -> f.say("正在恢复", "is recovering");
            case NOT_TAKEN_IN -> f.say("尚未接收这份报告", "has not taken this report in");
        };
        return f.say("“" + what + "”暂时无法显示：" + part.service() + " " + why + "。其余内容不受影响，请稍后刷新。",
                "Missing for now: " + what + " (" + part.service() + " " + why
                + "). All else on this page is complete.");
    }
}
