package dev.gwr.reading.outline;

import java.util.regex.Pattern;

/** Lines that web pages and print put around a report's text. Every pattern looks at a short line as a whole. */
final class Noise {

    private static final int LONGEST = 60;
    private static final Pattern LINE = Pattern.compile(String.join("|",
            "[\\p{P}\\p{S}\\s　]+",
            "[-—－~·第共/（(\\s　]{0,4}[0-9０-９]{1,4}[-—－~·页/）)\\s　]{0,4}(?:[0-9]{1,4}页?)?",
            "(?:https?:|www\\.).{0,59}",
            ".{0,6}(?:下载|打印|全屏|收藏|字号|字体|纠错|分享|关闭窗口|关闭|返回顶部|加大|还原|减小|放大|缩小).{0,12}",
            "[【\\[（(]?(?:大|中|小|首页|正文|默认|标准)[】\\]）)]?",
            "(?:来源|时间|日期|发布时间|发表时间|发布日期|成文日期|索引号|发文机关|主题分类|阅读量|阅读|浏览次数|浏览量|点击数?|访问量|作者|编辑|"
                    + "责任编辑|责编|审核|校对|记者|信息来源|文章来源|当前位置|您的位置|您现在的位置|标签|关键词|字数|编审)[:：\\s　].{0,50}",
            "(?:相关报道|相关文档|相关新闻|相关链接|相关阅读|相关附件|延伸阅读|推荐阅读|上一篇|下一篇|更多|扫一扫).{0,40}",
            "(?:音频|视频|播放|语音播报|点击播放|朗读|听全文|您的浏览器不支持|0?0:00).{0,40}",
            "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:\\s[0-9:]{4,8})?.{0,20}",
            ".{0,20}(?:记者|通讯员).{0,16}摄.{0,3}",
            "(?i:public domain|true|false|copyright.{0,40}|版权所有.{0,40}|.{0,10}ICP备.{0,30}|.{0,6}公网安备.{0,30})",
            ".{0,12}(?:新华社|中新社|客户端)?.{0,12}(?:电|讯)[（(].{2,20}[）)]"));

    private Noise() {
    }

    /** {@code bare}: the line without the space around it; not an empty one. */
    static boolean is(String bare) {
        return bare.length() <= LONGEST && LINE.matcher(bare).matches();
    }
}
