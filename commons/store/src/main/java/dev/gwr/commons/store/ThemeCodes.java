package dev.gwr.commons.store;

import dev.gwr.commons.codes.Code;
import dev.gwr.commons.codes.CodeList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;

/** The themes of the reports, as a code list. */
@ApplicationScoped
public class ThemeCodes {

    @Inject
    EntityManager entities;

    /**
     * The themes of some reports, or of all; what reports call alike under one code stands once. They stand as in their
     * reports, so that the headline is the first, however many reports there are.
     */
    public CodeList list(List<String> reports) {
        List<Code> codes = new ArrayList<>();
        for (Object row : entities.createNativeQuery("select code, name, name_en from (select distinct on (code, name) "
                + "code, name, name_en, report, position from report_theme where :all or report in "
                + ":reports order by code, name, report desc) once order by position, report, code", Tuple.class)
                .setParameter("all", reports == null || reports.isEmpty())
                .setParameter("reports", reports == null || reports.isEmpty() ? List.of("") : reports)
                .getResultList()) {
            Tuple theme = (Tuple) row;
            codes.add(new Code(theme.get(0, String.class), theme.get(1, String.class), theme.get(2, String.class),
                    null));
        }
        return CodeList.of(codes);
    }
}
