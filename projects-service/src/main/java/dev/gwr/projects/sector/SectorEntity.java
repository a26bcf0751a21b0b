package dev.gwr.projects.sector;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "sector")
public class SectorEntity extends PanacheEntityBase {
    @Id
    public String code;
    public String name;
    public String nameEn;
    public String parent;
    public int position;
}
