package se.samverkansgraf.importer.graph;

import java.util.List;

/**
 * What seeding did.
 *
 * @param outcome what became of the shared nodes
 * @param counters what the database changed
 * @param retired what the program's own resources no longer hold
 */
public record SeedSummary(Outcome outcome, WriteCounters counters, List<Retired> retired) {

    public SeedSummary {
        retired = List.copyOf(retired);
    }

    /** What became of the shared nodes. */
    public enum Outcome {
        /** The graph held these versions already: nothing was written. */
        UNCHANGED,
        /** Vocabulary and reference data are as before, only the rules are of another version. */
        RULES_NOTED,
        /** The shared nodes were made, or brought to the resources. */
        SEEDED
    }

    /**
     * A place or concept that the resources no longer hold.
     *
     * @param label its label in the graph
     * @param key its code or id
     * @param fate what became of it
     */
    public record Retired(String label, String key, Fate fate) {}

    /** What became of a retired place or concept. */
    public enum Fate {
        /** Facts use it; import their documents again to be rid of it. */
        KEPT,
        /** Nothing used it. */
        DELETED
    }
}
