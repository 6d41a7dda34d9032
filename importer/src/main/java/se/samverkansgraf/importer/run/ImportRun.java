package se.samverkansgraf.importer.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import se.samverkansgraf.importer.graph.RefusedFacts;
import se.samverkansgraf.importer.graph.RunStamp;
import se.samverkansgraf.importer.run.ImportReport.DatabaseLoss;

/** One import over files that are known: takes the readings in order and passes their facts on. */
final class ImportRun {

    private final FileReading reading;
    private final Destination destination;
    private final RunStamp stamp;
    private final ProgressListener listener;
    private final List<DocumentReport> reports = new ArrayList<>();

    ImportRun(FileReading reading, Destination destination, RunStamp stamp, ProgressListener listener) {
        this.reading = reading;
        this.destination = destination;
        this.stamp = stamp;
        this.listener = listener;
    }

    /** Goes through all files; ends early where the database is lost, and says how. */
    @Nullable DatabaseLoss perform(List<FoundFile> files, int jobs) {
        @Nullable DatabaseLoss loss = null;
        try (var queue = new ReadingQueue<>(jobs, files, reading::read)) {
            for (FoundFile file : files) {
                var location = file.path().toString();
                loss = loss == null ? next(location, queue.next()) : skip(location, loss);
                listener.on(new ProgressEvent.FileDone(reports.size(), files.size(), reports.get(reports.size() - 1)));
            }
        }
        return loss == null ? finish() : loss;
    }

    List<DocumentReport> reports() {
        return reports;
    }

    private @Nullable DatabaseLoss next(String location, Future<FileReading.Result> result) {
        try {
            return take(location, result.get());
        } catch (ExecutionException e) {
            reports.add(DocumentReport.failed(location, fault(e.getCause()), List.of()));
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the import was interrupted", e);
        }
    }

    private @Nullable DatabaseLoss take(String location, FileReading.Result result) {
        var facts = result.facts();
        if (facts == null) {
            reports.add(Objects.requireNonNull(result.report()));
            return null;
        }
        try {
            var receipt = destination.take(facts, result.issues(), location, stamp);
            reports.add(new DocumentReport(
                    location, receipt.outcome(), "", FactCounts.of(facts), result.issues(), receipt.counters()));
        } catch (RefusedFacts e) {
            reports.add(DocumentReport.failed(location, e.getMessage(), result.issues()));
        } catch (Neo4jException e) {
            if (isOfTheDocument(e)) {
                reports.add(
                        DocumentReport.failed(location, "the database refused it: " + e.getMessage(), result.issues()));
            } else {
                reports.add(DocumentReport.notWritten(location));
                return new DatabaseLoss(location, e.getMessage());
            }
        }
        return null;
    }

    /** True where the database answered and refused this document; the next may do better. */
    private static boolean isOfTheDocument(Neo4jException refusal) {
        return (refusal instanceof ClientException || refusal instanceof DatabaseException)
                && !(refusal instanceof SecurityException);
    }

    private DatabaseLoss skip(String location, DatabaseLoss loss) {
        reports.add(DocumentReport.notWritten(location));
        return loss;
    }

    private @Nullable DatabaseLoss finish() {
        try {
            destination.finish(stamp);
            return null;
        } catch (Neo4jException e) {
            return new DatabaseLoss("", e.getMessage());
        }
    }

    private static String fault(Throwable cause) {
        var trace = cause.getStackTrace();
        var place = trace.length == 0 ? "an unknown place" : trace[0].toString();
        return "The program failed on it: %s: %s at %s."
                .formatted(cause.getClass().getSimpleName(), cause.getMessage(), place);
    }
}
