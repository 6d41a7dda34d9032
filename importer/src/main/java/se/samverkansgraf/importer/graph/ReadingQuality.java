package se.samverkansgraf.importer.graph;

import java.util.List;
import java.util.Set;
import se.samverkansgraf.importer.issue.EmptyText;
import se.samverkansgraf.importer.issue.EncryptedDocument;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.issue.OcrUnavailable;
import se.samverkansgraf.importer.issue.OcrUsed;
import se.samverkansgraf.importer.issue.TooLarge;
import se.samverkansgraf.importer.issue.TruncatedDocument;
import se.samverkansgraf.importer.issue.UnreadableDocument;
import se.samverkansgraf.importer.issue.UnsupportedFormat;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.DocumentFacts;

/** Decides whether a document's silence on something means that the agreement says nothing of it. */
final class ReadingQuality {

    /** Issues by which part of the text is missing or misread. */
    private static final Set<Class<? extends ImportIssue>> TEXT_IN_DOUBT = Set.of(
            EmptyText.class,
            EncryptedDocument.class,
            OcrUnavailable.class,
            OcrUsed.class,
            TooLarge.class,
            TruncatedDocument.class,
            UnreadableDocument.class,
            UnsupportedFormat.class);

    private ReadingQuality() {}

    /** True where the whole text was read, and every agreement in it has a party and says what it is about. */
    static boolean isGood(DocumentFacts facts, List<ImportIssue> issues) {
        boolean wholeText = issues.stream().noneMatch(issue -> TEXT_IN_DOUBT.contains(issue.getClass()));
        return wholeText
                && !facts.agreements().isEmpty()
                && facts.agreements().stream().allMatch(ReadingQuality::isUnderstood);
    }

    private static boolean isUnderstood(AgreementFacts agreement) {
        var header = agreement.header();
        boolean hasParty =
                !header.municipalities().isEmpty() || !header.policeAreas().isEmpty();
        return hasParty
                && !(agreement.priorities().isEmpty()
                        && agreement.commitments().isEmpty()
                        && agreement.goals().isEmpty());
    }
}
