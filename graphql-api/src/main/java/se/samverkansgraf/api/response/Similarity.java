package se.samverkansgraf.api.response;

import java.util.List;
import se.samverkansgraf.api.query.Row;

/**
 * The agreements most like one.
 *
 * @param readWell whether a document of the agreement was read well
 * @param compared how many others it was compared with
 * @param concepts how many concepts its facts are about
 */
public record Similarity(
        Agreement agreement,
        boolean readWell,
        int compared,
        int concepts,
        List<SimilarInSubstance> bySubstance,
        List<SimilarInWording> byWording) {

    /** The answer of a row. */
    public static Similarity of(Row row, SharedNodes shared) {
        return new Similarity(
                Agreement.of(row.row("agreement"), shared),
                row.flag("readWell"),
                row.number("compared"),
                row.number("concepts"),
                row.rows("bySubstance", each -> SimilarInSubstance.of(each, shared)),
                row.rows("byWording", each -> SimilarInWording.of(each, shared)));
    }
}
