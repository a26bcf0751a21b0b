package dev.gwr.gateway.pages;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;

/** The pages that every page leads to. */
@Named("siteMap")
@Singleton
public class SiteMap {

    /** A page: its path without the language, and its name. */
    public record Page(String path, String zh, String en) {
    }

    private final List<Page> pages = List.of(new Page("/", "首页", "Home"), new Page("/reports", "报告", "Reports"),
            new Page("/targets", "目标", "Targets"), new Page("/compare", "比较", "Compare"),
            new Page("/projects", "项目", "Projects"),
            new Page("/places", "地区", "Places"), new Page("/terms", "名词", "Terms"),
            new Page("/changes", "动态", "Changes"),
            new Page("/coverage", "收录", "Coverage"));

    public List<Page> getPages() {
        return pages;
    }
}
