package dev.gwr.gateway.pages;

import dev.gwr.gateway.service.targets.Indicator;
import dev.gwr.seeds.catalogue.Catalogue;
import java.util.List;

/**
 * What a reader has to know before the values of an indicator are compared with others.
 *
 * @param broader  the indicator that it is a part of; null for none
 * @param narrower those that are a part of it
 */
public record IndicatorNotes(Named broader, List<Named> narrower) {

    /** An indicator by its names; by its id where the catalogue does not know it. */
    public record Named(String id, String name, String nameEn) {
    }

    static IndicatorNotes of(Indicator one) {
        return new IndicatorNotes(one.getBroader() == null ? null : named(one.getBroader()),
                one.getNarrower() == null ? List.of()
                        : one.getNarrower().stream().map(IndicatorNotes::named).toList());
    }

    private static Named named(String id) {
        return Catalogue.packaged().indicator(id).map(other -> new Named(id, other.name(), other.nameEn()))
                .orElse(new Named(id, id, id));
    }
}
