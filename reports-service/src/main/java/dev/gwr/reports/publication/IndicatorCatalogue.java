package dev.gwr.reports.publication;

import dev.gwr.model.publication.PublishedIndicator;
import dev.gwr.seeds.Publications;
import dev.gwr.seeds.catalogue.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The indicators that all reports share. */
@ApplicationScoped
public class IndicatorCatalogue {

    public Optional<PublishedIndicator> find(String id) {
        return Catalogue.packaged().indicator(id).map(Publications::indicator);
    }
}
