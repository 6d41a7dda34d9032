package se.samverkansgraf.importer.run;

import java.util.List;
import se.samverkansgraf.importer.graph.GraphWriter;
import se.samverkansgraf.importer.graph.RunStamp;
import se.samverkansgraf.importer.graph.WriteCounters;
import se.samverkansgraf.importer.graph.WriteSummary;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.run.DocumentReport.Outcome;
import se.samverkansgraf.model.fact.DocumentFacts;

/** Where the facts of documents go. */
interface Destination {

    /**
     * What became of a document.
     *
     * @param outcome one of the outcomes of a document that was read
     * @param counters what the database changed
     */
    record Receipt(Outcome outcome, WriteCounters counters) {}

    Receipt take(DocumentFacts facts, List<ImportIssue> issues, String location, RunStamp run);

    void finish(RunStamp run);

    /** Into a graph. */
    record Graph(GraphWriter writer) implements Destination {

        @Override
        public Receipt take(DocumentFacts facts, List<ImportIssue> issues, String location, RunStamp run) {
            WriteSummary summary = writer.write(facts, issues, location, run);
            return new Receipt(Outcome.valueOf(summary.outcome().name()), summary.counters());
        }

        @Override
        public void finish(RunStamp run) {
            writer.finish(run);
        }
    }

    /** Nowhere: only reading is wanted. */
    record Nowhere() implements Destination {

        @Override
        public Receipt take(DocumentFacts facts, List<ImportIssue> issues, String location, RunStamp run) {
            return new Receipt(Outcome.READ, WriteCounters.NONE);
        }

        @Override
        public void finish(RunStamp run) {
            // there is nothing to finish
        }
    }
}
