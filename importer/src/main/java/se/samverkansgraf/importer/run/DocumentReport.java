package se.samverkansgraf.importer.run;

import java.util.List;
import se.samverkansgraf.importer.graph.WriteCounters;
import se.samverkansgraf.importer.issue.ImportIssue;

/**
 * What became of one file.
 *
 * @param location where it lies, absolute
 * @param outcome what became of it
 * @param reason why it failed or was skipped, a sentence; else empty
 * @param found what was read in it
 * @param issues what was not understood
 * @param counters what the database changed
 */
public record DocumentReport(
        String location,
        Outcome outcome,
        String reason,
        FactCounts found,
        List<ImportIssue> issues,
        WriteCounters counters) {

    /** What became of a file, and so what its user may do. */
    public enum Outcome {
        /** New in the graph. */
        CREATED,
        /** In the graph in place of what the file, or older rules, stated before. */
        REPLACED,
        /** In the graph already, under another location; the source was added. */
        SOURCE_ADDED,
        /** In the graph already; the newer rules read the same. */
        CONFIRMED,
        /** In the graph already; nothing was written. */
        UNCHANGED,
        /** Read and not written, because nothing was to be written. */
        READ,
        /** Could not be read or written: look at the reason and the issues. */
        FAILED,
        /** Passed over, because a folder that was given holds it and it is no document. */
        SKIPPED,
        /** Not written, because the database was lost before its turn: import again. */
        NOT_WRITTEN
    }

    public DocumentReport {
        issues = List.copyOf(issues);
    }

    static DocumentReport skipped(String location, String reason) {
        return without(location, Outcome.SKIPPED, reason, List.of());
    }

    static DocumentReport failed(String location, String reason, List<ImportIssue> issues) {
        return without(location, Outcome.FAILED, reason, issues);
    }

    static DocumentReport notWritten(String location) {
        return without(location, Outcome.NOT_WRITTEN, "the database was lost before", List.of());
    }

    private static DocumentReport without(String location, Outcome outcome, String reason, List<ImportIssue> issues) {
        return new DocumentReport(location, outcome, reason, FactCounts.NONE, issues, WriteCounters.NONE);
    }
}
