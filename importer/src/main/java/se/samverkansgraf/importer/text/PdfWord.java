package se.samverkansgraf.importer.text;

/**
 * A word as a page shows it; places are in points from the page's top left corner.
 *
 * @param text its letters as the font maps them
 * @param left where it begins
 * @param right where it ends
 * @param baseline the line it stands on
 * @param size of its type, in points
 * @param stress whether it is bold or italic
 */
record PdfWord(String text, float left, float right, float baseline, float size, Emphasis.Stress stress) {

    float middle() {
        return (left + right) / 2;
    }

    /** Half up its small letters: certainly inside the row or cell that it belongs to. */
    float height() {
        return baseline - size / 4;
    }
}
