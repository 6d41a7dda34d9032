package se.samverkansgraf.importer.issue;

/**
 * A document over a limit that protects the import; it was not read.
 *
 * @param document location of the document
 * @param measure what was too much
 * @param limit the most that is read, in the measure's unit
 */
public record TooLarge(String document, Measure measure, long limit) implements ImportIssue {

    /** What a limit counts. */
    public enum Measure {
        BYTES("bytes"),
        CHARACTERS("characters"),
        PAGES("pages"),
        PARTS("parts"),
        NESTING("levels of nesting"),
        SECONDS("seconds of reading");

        private final String unit;

        Measure(String unit) {
            this.unit = unit;
        }
    }

    @Override
    public String rule() {
        return "text";
    }

    @Override
    public String message() {
        return "The document takes more than %d %s and was not read; split it, or check that it is an agreement."
                .formatted(limit, measure.unit);
    }
}
