package se.samverkansgraf.api.question;

import se.samverkansgraf.api.error.InvalidArgument;
import se.samverkansgraf.api.response.Document;

/** A part of a document. */
record PartInput(String document, int start, int end) {

    private static final int LONGEST = 5_000;

    /**
     * The document's key in the graph.
     *
     * @throws InvalidArgument if the id is no document's, or the part is none or too long
     */
    String checkedKey() {
        if (start < 0 || end <= start) {
            throw new InvalidArgument("at", "wants a start from 0 and an end behind it");
        }
        if (end - start > LONGEST) {
            throw new InvalidArgument("at", "wants %d letters at most, has %d".formatted(LONGEST, end - start));
        }
        return KnownKeys.key("at.document", document, Document.class);
    }
}
