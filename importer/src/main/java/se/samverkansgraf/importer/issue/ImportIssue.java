package se.samverkansgraf.importer.issue;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.Span;

/** Something in a document that could not be read or understood, as a value: one record per kind. */
public sealed interface ImportIssue
        permits ConflictingPeriods,
                EmptyText,
                EncodingGuessed,
                EncryptedDocument,
                ImpossibleDate,
                NoAgreement,
                NoMunicipality,
                OcrUnavailable,
                OcrUsed,
                TooLarge,
                TruncatedDocument,
                UnknownMethod,
                UnknownMunicipality,
                UnknownPoliceArea,
                UnknownRole,
                UnreadableDocument,
                UnsupportedFormat {

    /** Location of the document, as {@code SourceDocument.location()} has it. */
    String document();

    /** The stage that found it, such as {@code text}, or the kebab-case id of the rule. */
    String rule();

    /** A clear sentence that says what is wrong and what to do. */
    String message();

    /** Where in the canonical text, or null where it concerns the whole document. */
    default @Nullable Span span() {
        return null;
    }

    /** The page it concerns, from 1, or null where it concerns the whole document. */
    default @Nullable Integer page() {
        return null;
    }

    /** The kind's name in reports, such as {@code EMPTY_TEXT}. */
    default String kind() {
        StringBuilder name = new StringBuilder();
        for (char letter : getClass().getSimpleName().toCharArray()) {
            if (Character.isUpperCase(letter) && !name.isEmpty()) {
                name.append('_');
            }
            name.append(letter);
        }
        return name.toString().toUpperCase(Locale.ROOT);
    }
}
