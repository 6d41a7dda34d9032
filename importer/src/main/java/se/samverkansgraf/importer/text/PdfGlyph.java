package se.samverkansgraf.importer.text;

/**
 * One or more letters that a PDF shows at a place; places are in points from the page's top left corner.
 *
 * @param letters what they read
 * @param left where they begin
 * @param right where they end
 * @param baseline the line they stand on
 * @param size of the type, in points
 * @param stress whether they are bold or italic
 */
record PdfGlyph(String letters, float left, float right, float baseline, float size, Emphasis.Stress stress) {}
