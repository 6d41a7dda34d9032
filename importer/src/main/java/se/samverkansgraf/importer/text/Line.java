package se.samverkansgraf.importer.text;

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
 * @param heading level of the heading that the line is by its signs, from 1, or 0
 */
record Line(int start, int end, int page, double left, double right, double firstWord, Gap gap, int face, int heading) {

    /** What parts a line from the one before. */
    enum Gap {
        NONE,
        /** More space than between lines of one paragraph. */
        BLANK,
        /** The end of a page or column: the paragraph may go on. */
        PAGE
    }
}
