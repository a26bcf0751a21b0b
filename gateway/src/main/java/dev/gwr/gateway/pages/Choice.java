package dev.gwr.gateway.pages;

import dev.gwr.gateway.service.projects.Code;
import dev.gwr.gateway.service.reports.Region;
import dev.gwr.gateway.service.reports.RegionPage;
import dev.gwr.gateway.service.targets.CodeList;
import dev.gwr.gateway.service.targets.IndicatorPage;
import dev.gwr.model.Labelled;
import dev.gwr.seeds.catalogue.Catalogue;
import dev.gwr.seeds.catalogue.Regions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A filter of a page: a closed list, and what is chosen of it.
 *
 * @param none what it means to choose nothing
 */
public record Choice(String name, String zh, String en, String chosen, List<Option> options, Option none) {

    private static final Option ANY = new Option("", "不限", "Any");

    /** One of the list. */
    public record Option(String code, String zh, String en) {
    }

    public static <E extends Enum<E> & Labelled> Choice of(String name, String zh, String en, String chosen,
            E[] values) {
        return new Choice(name, zh, en, chosen, Arrays.stream(values).filter(one -> !one.name().startsWith("UNKNOWN"))
                .map(one -> new Option(one.name(), one.zh(), one.en())).toList(), ANY);
    }

    /** Of a list that a service keeps; only what is chosen where it cannot be had. */
    public static Choice among(String name, String zh, String en, String chosen, List<Option> options) {
        return new Choice(name, zh, en, chosen, options != null ? options
                : chosen == null ? List.of() : List.of(new Option(chosen, chosen, chosen)), ANY);
    }

    /** The nation or one of the provinces; a place that an address names may be below them. */
    static Choice nationAndPlaces(String name, String zh, String en, String chosen) {
        Regions regions = Catalogue.packaged().regions();
        return among(name, zh, en, chosen, Stream.concat(Stream.of(Regions.NATION),
                Stream.concat(regions.below(Regions.NATION).stream().map(Regions.Region::code),
                Stream.ofNullable(chosen))).distinct().map(code -> regions.byCode(code)
                .map(one -> new Option(code, one.name(), one.nameEn().orElse(null)))
                .orElse(new Option(code, code, code))).toList());
    }

    /** One of the provinces. An address may name several, of which none is marked. */
    static Choice places(String name, String zh, String en, List<String> chosen) {
        return among(name, zh, en, chosen.size() == 1 ? chosen.get(0) : null,
                Catalogue.packaged().regions().below(Regions.NATION).stream()
                        .map(one -> new Option(one.code(), one.name(), one.nameEn().orElse(null))).toList());
    }

    /** The same, where nothing is chosen for something else than all there is. */
    Choice orElse(String zhOfNone, String enOfNone) {
        return new Choice(name, zh, en, chosen, options, new Option("", zhOfNone, enOfNone));
    }

    static List<Option> codes(CodeList list) {
        return list.getItems().stream().map(one -> new Option(one.getCode(), one.getName(), one.getNameEn())).toList();
    }

    static List<Option> indicators(IndicatorPage page) {
        return page.getItems().stream().map(one -> new Option(one.getId(), one.getName(), one.getNameEn())).toList();
    }

    static List<Option> regions(RegionPage page) {
        return page.getItems().stream().map(Choice::option).toList();
    }

    private static Option option(Region one) {
        return new Option(one.getCode(), one.getName(), one.getNameEn());
    }

    static List<Option> sectors(List<Code> sectors) {
        return sectors.stream().filter(one -> one.getParent() == null)
                .map(one -> new Option(one.getCode(), one.getName(), one.getNameEn())).toList();
    }
}
