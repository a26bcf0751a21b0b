package dev.gwr.commons.store;

import dev.gwr.commons.codes.Code;
import dev.gwr.commons.codes.CodeList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;

/** The themes that the seeds brought, as a code list. */
@ApplicationScoped
public class ThemeCodes {

    @Inject
    EntityManager entities;

    public CodeList list() {
        List<Code> codes = new ArrayList<>();
        for (Object row : entities.createNativeQuery("select code, name, name_en from theme order by position, code",
                Tuple.class).getResultList()) {
            Tuple theme = (Tuple) row;
            codes.add(new Code(theme.get(0, String.class), theme.get(1, String.class), theme.get(2, String.class), null));
        }
        return CodeList.of(codes);
    }
}
