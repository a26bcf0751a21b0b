package dev.gwr.projects.sector;

import dev.gwr.model.publication.Publication.PublishedSector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The sectors that the reports' projects are of; the newest publication's words hold. */
@ApplicationScoped
public class SectorRecords {

    @Inject
    EntityManager entities;

    public void take(String report, List<PublishedSector> sectors) {
        forget(report);
        int next = (Integer) entities.createNativeQuery("select coalesce(max(position), -1) + 1 from sector",
                Integer.class)
                .getSingleResult();
        for (PublishedSector sector : sectors.stream().sorted(Comparator.comparing(PublishedSector::code)).toList()) {
            SectorEntity known = entities.find(SectorEntity.class, sector.code());
            SectorEntity e = new SectorEntity();
            e.code = sector.code();
            e.name = sector.name();
            e.nameEn = sector.nameEn();
            e.parent = parent(sector.code());
            e.position = known == null ? next + sectors.indexOf(sector) : known.position;
            entities.merge(e);
        }
        entities.flush();
        sectors.forEach(sector -> entities.createNativeQuery("insert into sector_use (report, sector_code) values "
                + "(:report, :code) "
                + "on conflict do nothing").setParameter("report", report).setParameter("code", sector.code())
                .executeUpdate());
    }

    public void forget(String report) {
        entities.createNativeQuery("delete from sector_use where report = :report").setParameter("report", report)
                .executeUpdate();
    }

    /** A project that no report names any more keeps its sector. */
    public void removeUnused() {
        entities.createNativeQuery("delete from sector s where not exists (select 1 from sector_use u where "
                + "u.sector_code = s.code) and not exists (select 1 from project p where p.sectors_up "
                + "&& array[s.code]::varchar[])").executeUpdate();
    }

    /** A sector and every sector above it. */
    public static String[] withParents(String sector) {
        List<String> all = new ArrayList<>();
        for (String up = sector; up != null; up = parent(up)) {
            all.add(up);
        }
        return all.toArray(String[]::new);
    }

    /** The sector that another belongs to: {@code transport} for {@code transport.rail}. */
    private static String parent(String code) {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? null : code.substring(0, dot);
    }
}
