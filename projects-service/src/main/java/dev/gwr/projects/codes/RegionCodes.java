package dev.gwr.projects.codes;

import dev.gwr.commons.codes.Code;
import dev.gwr.commons.codes.CodeList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;

/** The regions of the whole country, as a code list. */
@ApplicationScoped
class RegionCodes {

    @Inject
    EntityManager entities;

    CodeList list() {
        List<Code> codes = new ArrayList<>();
        for (Object row : entities.createNativeQuery("select code, name, name_en, parent from region order by code",
                Tuple.class).getResultList()) {
            Tuple region = (Tuple) row;
            codes.add(new Code(region.get(0, String.class), region.get(1, String.class), region.get(2, String.class),
                    region.get(3, String.class)));
        }
        return CodeList.of(codes);
    }
}
