package se.samverkansgraf.importer.run;

/**
 * How an import runs.
 *
 * @param jobs how many documents are read at the same time, at least 1; they are written one after the other
 * @param strictness what counts as failed
 */
public record ImportOptions(int jobs, Strictness strictness) {

    /** What counts as failed. */
    public enum Strictness {
        /** Only documents that could not be read or written. */
        FAILURES,
        /** Every document with an issue. */
        ISSUES
    }

    public ImportOptions {
        if (jobs < 1) {
            throw new IllegalArgumentException("an import wants at least 1 job, not " + jobs);
        }
    }
}
