package se.samverkansgraf.importer.text;

import java.util.List;

/**
 * A part of a page that is read from top to bottom: the whole width, or one of its columns.
 *
 * @param page from 1
 * @param left where it begins, in points from the page's left edge; 0 for the whole width and the first column
 * @param right where it ends
 * @param column 0 for the whole width, else the number of the column, from 1
 * @param items lines and tables from top to bottom
 */
record PdfRegion(int page, float left, float right, int column, List<PdfItem> items) {}
