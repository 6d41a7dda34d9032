package se.samverkansgraf.importer.graph;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import se.samverkansgraf.importer.graph.WriteSummary.Outcome;

/**
 * What the graph holds of a source and of a document before it is written.
 *
 * @param heldId the document that the source holds, or null for a new source
 * @param heldElsewhere whether another source holds that document too
 * @param factsHash the hash of the document to be written, or null where the graph does not have it
 * @param ruleSetVersion the rules that read it, or null likewise
 */
record DocumentState(
        @Nullable String heldId,
        boolean heldElsewhere,
        @Nullable String factsHash,
        @Nullable String ruleSetVersion) {

    static DocumentState of(Record row) {
        return new DocumentState(
                text(row.get("heldId")),
                row.get("heldElsewhere").asBoolean(),
                text(row.get("factsHash")),
                text(row.get("ruleSetVersion")));
    }

    /** What writing a document means in this state. */
    Outcome outcomeFor(PreparedDocument document, String ruleSet) {
        boolean sameSource = document.id().equals(heldId);
        if (!document.factsHash().equals(factsHash)) {
            return heldId == null && factsHash == null ? Outcome.CREATED : Outcome.REPLACED;
        }
        if (!sameSource) {
            return heldId == null ? Outcome.SOURCE_ADDED : Outcome.REPLACED;
        }
        return ruleSet.equals(ruleSetVersion) ? Outcome.UNCHANGED : Outcome.CONFIRMED;
    }

    /** The document that the source lets go and no other holds; null where there is none. */
    @Nullable String released(PreparedDocument document) {
        return heldElsewhere || document.id().equals(heldId) ? null : heldId;
    }

    private static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}
