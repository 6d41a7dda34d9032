package se.samverkansgraf.importer.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.graph.Fingerprint.Evidenced;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.wording.WordingFinder;
import se.samverkansgraf.importer.wording.Wordings;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.Span;

/**
 * A document as it will stand in the graph: names hidden where they are to be, its facts hashed.
 *
 * @param location where it was read from
 * @param facts what it states
 * @param issues what was not understood
 * @param factsHash changes exactly when something that would be stored does, save the file's name and place
 * @param readWell whether its silence means something
 * @param wordings how its agreements are worded
 */
record PreparedDocument(
        String location,
        DocumentFacts facts,
        List<IssueLine> issues,
        String factsHash,
        boolean readWell,
        Wordings wordings) {

    /**
     * An issue without the place of the document.
     *
     * @param kind its kind's name
     * @param message what is wrong and what to do
     * @param rule the stage or rule that found it
     * @param span where, or null for the whole document
     * @param page where, or null for the whole document
     */
    record IssueLine(
            String kind,
            String message,
            String rule,
            @Nullable Span span,
            @Nullable Integer page) {}

    static PreparedDocument of(
            DocumentFacts read,
            List<ImportIssue> found,
            String location,
            NamePolicy names,
            Map<String, String> municipalityNames) {
        var hidden = HiddenNames.of(read);
        var facts = names == NamePolicy.HIDE ? hidden.without(read) : read;
        var issues = found.stream()
                .map(issue -> line(issue, names == NamePolicy.HIDE ? hidden.masked(issue.message()) : issue.message()))
                .toList();
        var document = facts.document();
        var hash = Fingerprint.of(
                Evidenced.BY_PLACE,
                document.sha256(),
                document.mediaType(),
                document.pages(),
                facts.text(),
                facts.sections(),
                facts.agreements(),
                issues,
                WordingFinder.VERSION);
        var wordings = WordingFinder.find(facts, municipalityNames);
        return new PreparedDocument(location, facts, issues, hash, ReadingQuality.isGood(facts, found), wordings);
    }

    String id() {
        return facts.document().sha256();
    }

    private static IssueLine line(ImportIssue issue, String message) {
        return new IssueLine(issue.kind(), message, issue.rule(), issue.span(), issue.page());
    }
}
