package se.samverkansgraf.api.response;

import java.util.List;
import se.samverkansgraf.api.query.Row;

/**
 * An agreement that is about the same.
 *
 * @param cosine of the two profiles, from 0 to 1
 * @param concepts what makes them alike, the largest part first
 */
public record SimilarInSubstance(Agreement agreement, boolean readWell, double cosine, List<CommonConcept> concepts) {

    static SimilarInSubstance of(Row row, SharedNodes shared) {
        return new SimilarInSubstance(
                Agreement.of(row.row("agreement"), shared),
                row.flag("readWell"),
                row.decimal("cosine"),
                row.rows("concepts", each -> CommonConcept.of(each, shared)));
    }
}
