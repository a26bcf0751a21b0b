package dev.gwr.model.publication;

import dev.gwr.model.Basis;
import dev.gwr.model.Direction;
import dev.gwr.model.Note;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;

/**
 * An indicator that a report uses. {@code provisional}: a reading fitted none of the catalogue; its id begins with
 * {@code x-} and is made of its name, unit and basis, so that two reports that say the same share it. {@code
 * tolerance}: how far a value may lie from a target with 左右 to be near enough, in the indicator's unit; absent where a
 * twentieth of the target is. {@code uneven}: comes by season or in batches, so that the share of the year that is over
 * says nothing of what is due; false where it is left out. {@code broader}: the indicator that it is a part of, if the
 * catalogue has that too; {@code narrower}: those that are a part of it. {@code comparableFrom}: the first year of
 * which it is measured as it is today.
 */
@RecordBuilder
public record PublishedIndicator(String id, String name, String nameEn, List<String> aliases, String unit, Basis basis,
        boolean accumulates, Boolean uneven, Direction direction, String theme, BigDecimal tolerance,
        boolean provisional, Note note, String broader, List<String> narrower, Integer comparableFrom) {
    public PublishedIndicator {
        aliases = Lists.of(aliases);
        narrower = Lists.of(narrower);
        uneven = Boolean.TRUE.equals(uneven);
    }
}
