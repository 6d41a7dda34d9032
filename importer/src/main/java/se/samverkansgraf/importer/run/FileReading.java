package se.samverkansgraf.importer.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.document.DocumentReader;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.issue.UnsupportedFormat;
import se.samverkansgraf.importer.run.FoundFile.Origin;
import se.samverkansgraf.model.fact.DocumentFacts;

/** Reads a file the whole way to its facts. */
final class FileReading {

    /**
     * What was read of a file.
     *
     * @param facts its facts, or null where {@code report} says what became of it
     * @param issues what was not understood
     * @param report what became of a file without facts, or null
     */
    record Result(
            @Nullable DocumentFacts facts,
            List<ImportIssue> issues,
            @Nullable DocumentReport report) {}

    private final DocumentReader documents;
    private final Function<SourceDocument, Reading> reader;

    FileReading(DocumentReader documents, Function<SourceDocument, Reading> reader) {
        this.documents = documents;
        this.reader = reader;
    }

    Result read(FoundFile file) {
        var location = file.path().toString();
        if (!file.skipReason().isEmpty()) {
            return without(DocumentReport.skipped(location, file.skipReason()));
        }
        var opened = documents.read(file.path());
        var document = opened.document();
        if (document == null) {
            return without(unopened(file, opened.issues()));
        }
        var reading = reader.apply(document);
        var issues = new ArrayList<>(opened.issues());
        issues.addAll(reading.issues());
        var facts = reading.facts();
        return facts == null
                ? without(DocumentReport.failed(location, issues.get(0).message(), issues))
                : new Result(facts, issues, null);
    }

    private static DocumentReport unopened(FoundFile file, List<ImportIssue> issues) {
        var location = file.path().toString();
        var reason = issues.get(0).message();
        boolean noDocument = issues.stream().allMatch(UnsupportedFormat.class::isInstance);
        return noDocument && file.origin() == Origin.IN_FOLDER
                ? DocumentReport.skipped(location, reason)
                : DocumentReport.failed(location, reason, issues);
    }

    private static Result without(DocumentReport report) {
        return new Result(null, report.issues(), report);
    }
}
