package se.samverkansgraf.importer.text;

import org.jspecify.annotations.Nullable;

/**
 * A line of a document whose format knows only lines, in the unit of its layout: columns in plain text, points in PDF.
 *
 * @param start first source offset of its letters, without indentation
 * @param end offset after its last letter that is not white space
 * @param page the page it stands on, from 1
 * @param left where its letters begin
 * @param right where they end
 * @param firstWord width of its first word
 * @param gap what parts it from the line before
 * @param face number of its type face and size; 0 where the layout tells none
 * @param lead what the format says of the paragraph it begins, or null where it says nothing
 */
record Line(
        int start,
        int end,
        int page,
        double left,
        double right,
        double firstWord,
        Gap gap,
        int face,
        @Nullable Lead lead) {

    /** What parts a line from the one before. */
    enum Gap {
        /** Nothing but the line's end. */
        NONE,
        /** The format begins a new paragraph, right under the one before. */
        PARAGRAPH,
        /** More space than between lines of one paragraph. */
        BLANK,
        /** The end of a page or column: the paragraph may go on. */
        PAGE;

        boolean partsBlocks() {
            return this == PARAGRAPH || this == BLANK;
        }
    }
}
