package se.samverkansgraf.importer.graph;

import java.util.List;

/**
 * What removing a source or a document did.
 *
 * @param outcome what became of it
 * @param sources the locations removed
 * @param documents the ids of documents that went with them
 * @param counters what the database changed
 */
public record RemovalSummary(Outcome outcome, List<String> sources, List<String> documents, WriteCounters counters) {

    public RemovalSummary {
        sources = List.copyOf(sources);
        documents = List.copyOf(documents);
    }

    /** What became of what was to be removed. */
    public enum Outcome {
        /** The graph holds no source at this location and no document of this id. */
        NOT_FOUND,
        /** The source is gone; its document stays, because another source holds the same bytes. */
        SOURCE_REMOVED,
        /** The document is gone, and every fact that only it stated. */
        DOCUMENT_REMOVED
    }
}
