package se.samverkansgraf.importer.text;

/** What comes next on a page: a line of text or a table. */
sealed interface PdfItem permits PdfLine, PdfTable {

    /** Where it begins, in points from the page's top. */
    float top();
}
