package se.samverkansgraf.importer.run;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.graph.WriteCounters;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.run.DocumentReport.Outcome;
import se.samverkansgraf.importer.run.ImportOptions.Strictness;

/**
 * What an import did.
 *
 * @param startedAt when it began, in UTC
 * @param finishedAt when it ended, in UTC
 * @param documents every file that was met, in the order of their paths
 * @param loss how the database was lost, or null where it was not
 */
public record ImportReport(
        ZonedDateTime startedAt,
        ZonedDateTime finishedAt,
        List<DocumentReport> documents,
        @Nullable DatabaseLoss loss) {

    /** What an import amounts to. */
    public enum Verdict {
        /** Every document is in the graph, or would be. */
        DONE,
        /** Some documents failed; the others are in the graph. */
        SOME_FAILED,
        /** The database was lost; what was written before stays. */
        DATABASE_LOST
    }

    /**
     * How the database was lost.
     *
     * @param location the document that was being written; nothing of it was
     * @param reason what the driver said
     */
    public record DatabaseLoss(String location, String reason) {}

    public ImportReport {
        documents = List.copyOf(documents);
    }

    /** What the import amounts to. */
    public Verdict verdict(Strictness strictness) {
        if (loss != null) {
            return Verdict.DATABASE_LOST;
        }
        boolean failed = documents.stream()
                .anyMatch(each -> each.outcome() == Outcome.FAILED
                        || strictness == Strictness.ISSUES && !each.issues().isEmpty());
        return failed ? Verdict.SOME_FAILED : Verdict.DONE;
    }

    /** How many files came to each outcome; every outcome is there. */
    public Map<Outcome, Long> outcomes() {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        Arrays.stream(Outcome.values()).forEach(outcome -> counts.put(outcome, 0L));
        documents.forEach(each -> counts.merge(each.outcome(), 1L, Long::sum));
        return counts;
    }

    /** How many issues of each kind there are, by the kind's name. */
    public Map<String, Long> issuesByKind() {
        return documents.stream()
                .flatMap(each -> each.issues().stream())
                .collect(Collectors.groupingBy(ImportIssue::kind, TreeMap::new, Collectors.counting()));
    }

    /** What was read in all documents. */
    public FactCounts found() {
        return documents.stream().map(DocumentReport::found).reduce(FactCounts.NONE, FactCounts::plus);
    }

    /** What the database changed. */
    public WriteCounters counters() {
        return documents.stream().map(DocumentReport::counters).reduce(WriteCounters.NONE, WriteCounters::plus);
    }
}
