package dev.gwr.reading;

import dev.gwr.model.RegionLevel;
import java.util.List;
import java.util.Optional;

/** The places that the reader knows: those of GB/T 2260, with the nation as 100000. */
public interface Gazetteer {

    /** {@code key}: the place in the id of its reports, such as jx or jx-ganzhou. */
    record Place(String code, String name, String shortName, RegionLevel level, String parent, String key) {
    }

    Optional<Place> byCode(String code);

    /** All places of this name: 鼓楼区 is the name of several. */
    List<Place> named(String name);

    /** All places below a province; the provinces below the nation. */
    List<Place> within(String code);

    /**
     * Full names of all places of the country, and short ones of provinces and prefectures: those that are no common
     * words.
     */
    List<String> names();
}
