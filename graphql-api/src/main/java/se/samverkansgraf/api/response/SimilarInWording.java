package se.samverkansgraf.api.response;

import java.util.List;
import se.samverkansgraf.api.query.Row;

/**
 * An agreement with some of the same wording.
 *
 * @param words how many words of the agreement asked for stand in this one too
 * @param share of the agreement asked for, from 0 to 1
 * @param sharedTexts how many wordings they share
 * @param examples the longest of them
 */
public record SimilarInWording(
        Agreement agreement, int words, double share, int sharedTexts, List<SharedText> examples) {

    static SimilarInWording of(Row row, SharedNodes shared) {
        return new SimilarInWording(
                Agreement.of(row.row("agreement"), shared),
                row.number("words"),
                row.decimal("share"),
                row.number("sharedTexts"),
                row.rows("examples", SharedText::of));
    }
}
