package dev.gwr.commons.store.changes;

import dev.gwr.commons.change.ChangedResource;

/**
 * What a change happened to, by what it was called at that time; a report is called by its place and year alone.
 *
 * @param nameEn null where there is no English
 */
public record ChangedRecord(ChangedResource resource, String id, String name, String nameEn) {

    public static ChangedRecord report(ChangedResource resource, String id) {
        return new ChangedRecord(resource, id, null, null);
    }
}
