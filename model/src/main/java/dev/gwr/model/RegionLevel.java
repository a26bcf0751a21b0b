package dev.gwr.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The level of an administrative division of GB/T 2260. */
@Schema(description = "Level of an administrative division of GB/T 2260")
public enum RegionLevel implements Labelled {
    COUNTRY("国家", "country"),
    PROVINCE("省级", "province"),
    PREFECTURE("设区市", "prefecture"),
    COUNTY("县（市、区）", "county, county-level city or district");

    private final String zh;
    private final String en;

    RegionLevel(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
