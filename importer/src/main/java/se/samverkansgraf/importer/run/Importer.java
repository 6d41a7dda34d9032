package se.samverkansgraf.importer.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.samverkansgraf.importer.document.DocumentReader;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.graph.GraphWriter;
import se.samverkansgraf.importer.graph.RunStamp;

/** Reads files and folders and writes what they state: several read at a time, written in the order of their paths. */
public final class Importer {

    private final DocumentReader documents;
    private final Function<SourceDocument, Reading> reader;
    private final Destination destination;
    private final Clock clock;

    Importer(DocumentReader documents, Function<SourceDocument, Reading> reader, Destination destination, Clock clock) {
        this.documents = documents;
        this.reader = reader;
        this.destination = destination;
        this.clock = clock;
    }

    /** An importer into a graph whose schema is up to date and whose shared nodes are seeded. */
    public static Importer into(GraphWriter writer, AgreementReader reader, Clock clock) {
        return new Importer(new DocumentReader(), reader::read, new Destination.Graph(writer), clock);
    }

    /** An importer that only tells what it would import; it needs no database. */
    public static Importer dry(AgreementReader reader, Clock clock) {
        return new Importer(new DocumentReader(), reader::read, new Destination.Nowhere(), clock);
    }

    /**
     * Imports files, and folders at any depth. A document that cannot be read or written never stops the others; a
     * database that is lost does, and what was written before stays.
     *
     * @param inputs files and folders; a file that is met twice is imported once
     * @param options how
     * @param listener is told as each file is done
     * @return what became of every file
     * @throws UncheckedIOException if a folder cannot be listed at all
     */
    public ImportReport run(List<Path> inputs, ImportOptions options, ProgressListener listener) {
        var stamp = new RunStamp(UUID.randomUUID().toString(), now());
        var files = found(inputs);
        listener.on(new ProgressEvent.Started(files.size()));
        var run = new ImportRun(new FileReading(documents, reader), destination, stamp, listener);
        var loss = run.perform(files, options.jobs());
        var report = new ImportReport(stamp.startedAt(), now(), run.reports(), loss);
        listener.on(new ProgressEvent.Finished(report));
        return report;
    }

    private static List<FoundFile> found(List<Path> inputs) {
        try {
            return FileFinder.find(inputs);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + inputs, e);
        }
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.MILLIS);
    }
}
