package dev.gwr.gateway.pages;

/** The languages of the pages: the first part of their paths. */
public enum Language {
    zh("zh-CN"), en("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As HTML names it. */
    public String tag() {
        return tag;
    }

    public Language other() {
        return this == zh ? en : zh;
    }
}
