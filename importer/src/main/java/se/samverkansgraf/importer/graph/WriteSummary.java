package se.samverkansgraf.importer.graph;

/**
 * What writing a document did.
 *
 * @param documentId the document's key
 * @param outcome what became of it
 * @param counters what the database changed; {@link WriteCounters#NONE} exactly when {@link Outcome#UNCHANGED}
 */
public record WriteSummary(String documentId, Outcome outcome, WriteCounters counters) {

    /** What became of a document. */
    public enum Outcome {
        /** The source holds the same bytes, and the same rules read the same facts: nothing was written. */
        UNCHANGED,
        /** Other rules read the same facts: only their version was noted. */
        CONFIRMED,
        /** Another source holds the same bytes: only the source was added. */
        SOURCE_ADDED,
        /** The document is new. */
        CREATED,
        /** The source held other bytes, or other facts were read of these: exactly what they stated was replaced. */
        REPLACED
    }
}
